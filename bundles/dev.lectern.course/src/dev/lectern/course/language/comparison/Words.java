package dev.lectern.course.language.comparison;

import dev.lectern.course.language.text.Escapes;
import dev.lectern.course.language.text.Names;

/** Settings by their words in the course language, and how their values are written. A value is plain: {@code 1920 x 1080}, {@code yes}, the source of an expression. */
final class Words {

	static final String REVEAL = "reveal";
	static final String SEPARATOR = "separator";
	static final String VERTICAL = "separator-vertical";
	static final String NOTES = "separator-notes";
	static final String STAGE = "stage";
	static final String MARGIN = "margin";
	static final String CENTER = "center";
	static final String THEME = "theme";
	static final String TRANSITION = "transition";
	static final String SPEED = "transition-speed";
	static final String BACKGROUND = "background-transition";
	static final String NUMBER = "slide-number";
	static final String CONTROLS = "controls";
	static final String PROGRESS = "progress";
	static final String RIGHT_TO_LEFT = "right-to-left";
	static final String DISPLAY = "display";
	static final String FRAGMENTS = "fragments";
	static final String LISTS = "animate-lists";
	static final String BREAKS = "breaks";
	static final String SMARTYPANTS = "smartypants";
	static final String ANIMATION = "auto-animate";
	static final String DURATION = "auto-animate-duration";
	static final String EASING = "auto-animate-easing";
	static final String UNMATCHED = "auto-animate-unmatched";
	static final String TITLE = "course";
	static final String DECKS = "decks";
	static final String SHEET = "stylesheet";
	static final String PLUGIN = "plugin";

	private static final String NONE = "none";

	private Words() {
	}

	static String answer(boolean yes) {
		return yes ? "yes" : "no";
	}

	static String stage(int width, int height) {
		return width + " x " + height;
	}

	/** The value as the course file writes it. */
	static String written(String word, String value) {
		return switch (word) {
			case SEPARATOR, NOTES -> Escapes.expressed(value);
			case VERTICAL -> value.isEmpty() ? NONE : Escapes.expressed(value);
			case NUMBER -> value.isEmpty() ? NONE : Names.written(value);
			case TITLE, DECKS, SHEET -> Escapes.quoted(value);
			case STAGE, MARGIN, CENTER, CONTROLS, PROGRESS, RIGHT_TO_LEFT, FRAGMENTS, LISTS, BREAKS, SMARTYPANTS, ANIMATION, DURATION, UNMATCHED -> value;
			default -> Names.written(value);
		};
	}

	static String statement(String word, String value) {
		return word + ' ' + written(word, value);
	}
}
