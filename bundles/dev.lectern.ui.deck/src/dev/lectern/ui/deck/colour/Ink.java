package dev.lectern.ui.deck.colour;

import java.util.Locale;

import dev.lectern.deck.Token;

/** What a colour of the deck editor stands for. */
enum Ink {

	HEADING, EMPHASIS, STRONG, CODE, CODE_BLOCK, LINK, CITATION, IMAGE, TABLE, QUOTE, LIST_MARKER, DIRECTIVE, COMMENT, HTML, SEPARATOR, NOTES;

	static final String COLOUR_PREFIX = "dev.lectern.ui.deck.colour."; //$NON-NLS-1$

	private final String colourId = COLOUR_PREFIX + name().toLowerCase(Locale.ROOT);

	/** The id of the theme's colour definition. */
	String colourId() {
		return colourId;
	}

	static Ink of(Token.Kind kind) {
		return switch (kind) {
			case HEADING -> HEADING;
			case EMPHASIS -> EMPHASIS;
			case STRONG -> STRONG;
			case CODE -> CODE;
			case CODE_BLOCK -> CODE_BLOCK;
			case LINK -> LINK;
			case IMAGE -> IMAGE;
			case TABLE -> TABLE;
			case QUOTE -> QUOTE;
			case LIST_MARKER -> LIST_MARKER;
			case DIRECTIVE -> DIRECTIVE;
			case COMMENT -> COMMENT;
			case HTML -> HTML;
			case NOTES -> NOTES;
		};
	}
}
