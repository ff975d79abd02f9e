package dev.lectern.course.language.ide.rename;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.language.ide.DeckPaths;
import dev.lectern.course.language.ide.NamePlace.Kind;

/**
 * The decks whose paths follow from a name, and change with it.
 *
 * @param paths new paths by old ones, relative to the course's folder, in the course's order
 * @param kept  paths of decks of the renamed chapter or language that stay, because the course file names them itself, or nothing of the name is in them
 */
public record DeckMoves(Map<String, String> paths, List<String> kept) {

	/** No deck moves. */
	public static final DeckMoves NONE = new DeckMoves(Map.of(), List.of());

	public DeckMoves {
		paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
		kept = List.copyOf(kept);
	}

	/** Those of a course that its course file tells. Only chapters and languages are in paths. */
	public static DeckMoves of(DeckPaths decks, Kind kind, String name, String newName) {
		if (kind != Kind.CHAPTER && kind != Kind.LANGUAGE) {
			return NONE;
		}
		boolean chapter = kind == Kind.CHAPTER;
		Map<String, String> paths = new LinkedHashMap<>();
		for (DeckPaths.Patterned deck : decks.patterned()) {
			if (name.equals(chapter ? deck.chapter() : deck.language())) {
				String from = decks.path(deck.chapter(), deck.language());
				String to = chapter ? decks.path(newName, deck.language()) : decks.path(deck.chapter(), newName);
				if (!from.equals(to)) {
					paths.put(from, to);
				}
			}
		}
		return new DeckMoves(paths, decks.explicit().stream().filter(deck -> name.equals(chapter ? deck.chapter() : deck.language())).map(DeckPaths.Explicit::path).toList());
	}

	/** Those of a chapter that a page or folders tell: a chapter is called as its files there. */
	public static DeckMoves of(Chapter chapter, String newName) {
		Map<String, String> paths = new LinkedHashMap<>();
		List<String> kept = new ArrayList<>();
		for (DeckFile deck : chapter.decks().values()) {
			renamed(deck.path(), chapter.id(), newName).ifPresentOrElse(to -> paths.put(deck.path(), to), () -> kept.add(deck.path()));
		}
		return new DeckMoves(paths, kept);
	}

	private static Optional<String> renamed(String path, String name, String newName) {
		int dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : path.length();
		for (int end : new int[] { dot, path.length() }) {
			String stem = path.substring(0, end);
			if (stem.equals(name) || stem.endsWith('/' + name)) {
				return Optional.of(stem.substring(0, end - name.length()) + newName + path.substring(end));
			}
		}
		return Optional.empty();
	}
}
