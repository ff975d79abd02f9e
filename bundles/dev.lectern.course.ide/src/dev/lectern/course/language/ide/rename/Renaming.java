package dev.lectern.course.language.ide.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import com.google.inject.Inject;

import dev.lectern.course.language.ide.DeckPaths;
import dev.lectern.course.language.ide.LinkedFile;
import dev.lectern.course.language.ide.LinkedName;
import dev.lectern.course.language.ide.LinkedNames;
import dev.lectern.course.language.ide.LinkedNames.Thing;
import dev.lectern.course.language.ide.NameLinker;
import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.text.Escapes;
import dev.lectern.course.language.text.Names;
import dev.lectern.deck.TextEdit;

/** Works out what changes in course files when something gets another name. Stateless; {@link #isSafe} parses, so it is not for the UI thread. */
public final class Renaming {

	/** What speaks against a name. */
	public enum Objection {
		/** It says nothing. */
		BLANK,
		/** A chapter or language is part of a path, and this cannot be. */
		NO_PATH,
		/** Something of the kind is called so already. */
		TAKEN
	}

	private final NameLinker linker;
	private final Set<String> keywords;

	@Inject
	Renaming(NameLinker linker, IGrammarAccess grammar) {
		this.linker = linker;
		this.keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
	}

	/** What speaks against a new name by what course files say; the disk is not asked. */
	public static Optional<Objection> objection(LinkedNames names, Kind kind, String newName) {
		if (newName.isBlank() || newName.chars().anyMatch(Character::isISOControl)) {
			return Optional.of(Objection.BLANK);
		}
		if (kind == Kind.CHAPTER && !Shape.isChapter(newName) || kind == Kind.LANGUAGE && !Shape.isLanguage(newName)) {
			return Optional.of(Objection.NO_PATH);
		}
		return names.declarations(kind).anyMatch(each -> each.place().name().equals(newName)) ? Optional.of(Objection.TAKEN) : Optional.empty();
	}

	/**
	 * What has to be written in course files, by file, in each text's order.
	 *
	 * @param moves decks that get another path: where a course file gives one of them to another chapter, that changes too
	 */
	public Map<URI, List<TextEdit>> edits(LinkedNames names, Thing thing, String newName, DeckMoves moves) {
		Map<URI, List<TextEdit>> edits = new LinkedHashMap<>();
		for (LinkedName each : names.places(thing)) {
			String text = names.file(each.file()).orElseThrow().text();
			edits.computeIfAbsent(each.file(), file -> new ArrayList<>())
					.add(new TextEdit(each.place().offset(), each.place().length(), written(newName, text, each.place())));
		}
		for (LinkedFile file : names.files()) {
			for (DeckPaths.Explicit deck : file.decks().explicit()) {
				String to = Addresses.normalised(deck.path()).map(moves.paths()::get).orElse(null);
				if (to != null) {
					edits.computeIfAbsent(file.uri(), uri -> new ArrayList<>()).add(new TextEdit(deck.offset(), deck.length(), Escapes.quoted(to)));
				}
			}
		}
		edits.values().forEach(each -> each.sort(Comparator.comparingInt(TextEdit::offset)));
		return edits;
	}

	/** In quotation marks where it is no plain word, or would run together with what is beside it. */
	private String written(String name, String text, NamePlace place) {
		boolean wasText = text.charAt(place.offset()) == '"';
		int end = place.offset() + place.length();
		boolean tight = wasText && (place.offset() > 0 && isInWord(text.charAt(place.offset() - 1)) || end < text.length() && isInWord(text.charAt(end)));
		return tight || keywords.contains(name) ? Escapes.quoted(name) : Names.written(name);
	}

	private static boolean isInWord(char c) {
		return Character.isLetterOrDigit(c) || "_-.+".indexOf(c) >= 0; //$NON-NLS-1$
	}

	/**
	 * Whether the files will be read as before, but for the name. They will not where text that follows no grammar is near: an open quotation mark, say.
	 *
	 * @param cancelled as in {@link NameLinker#link}
	 */
	public boolean isSafe(LinkedNames names, Thing thing, String newName, Map<URI, List<TextEdit>> edits, BooleanSupplier cancelled) {
		Map<URI, String> after = new HashMap<>();
		names.files().forEach(file -> after.put(file.uri(), applied(file.text(), edits.getOrDefault(file.uri(), List.of()))));
		LinkedNames read = linker.link(names.files().stream().map(LinkedFile::uri).toList(), uri -> Optional.ofNullable(after.get(uri)), cancelled);
		Set<LinkedName> renamed = new HashSet<>(names.places(thing));
		return outline(names, renamed, newName).equals(outline(read, Set.of(), newName));
	}

	private record Meaning(Kind kind, String name, boolean declaration, Optional<URI> declaredIn) {
	}

	private static Map<URI, List<Meaning>> outline(LinkedNames names, Set<LinkedName> renamed, String newName) {
		Map<URI, List<Meaning>> outline = new HashMap<>();
		names.files().forEach(file -> outline.put(file.uri(), file.names().stream()
				.map(each -> new Meaning(each.place().kind(), renamed.contains(each) ? newName : each.place().name(), each.place().declaration(), each.declaredIn())).toList()));
		return outline;
	}

	/** A text after some edits. @param edits in the text's order, none overlapping another */
	public static String applied(String text, List<TextEdit> edits) {
		StringBuilder after = new StringBuilder(text);
		edits.reversed().forEach(edit -> after.replace(edit.offset(), edit.offset() + edit.length(), edit.replacement()));
		return after.toString();
	}
}
