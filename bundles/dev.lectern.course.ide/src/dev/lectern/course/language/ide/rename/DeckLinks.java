package dev.lectern.course.language.ide.rename;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/**
 * The links of a deck to files of its course. The page shows a deck, so a browser looks for them from the page's folder, the course's; where nothing is
 * there, the deck's folder is tried, which is what authors mean who follow links in the editor.
 */
public final class DeckLinks {

	private DeckLinks() {
	}

	/**
	 * The links to files that are there, in the text's order, each place once.
	 *
	 * @param path   of the deck, relative to the course's folder
	 * @param exists whether there is a file at a path relative to the course's folder
	 */
	public static List<DeckLink> of(Deck deck, String path, Predicate<String> exists) {
		Map<Integer, DeckLink> found = new LinkedHashMap<>();
		for (Slide slide : deck.slides()) {
			for (Link link : slide.links()) {
				if (link.kind() != Link.Kind.AUTOLINK && link.targetRange().length() > 0) {
					of(link, deck.text(), path, exists).ifPresent(one -> found.putIfAbsent(one.offset(), one));
				}
			}
		}
		return found.values().stream().sorted(Comparator.comparingInt(DeckLink::offset)).toList();
	}

	private static Optional<DeckLink> of(Link link, String text, String deck, Predicate<String> exists) {
		SourceRange range = link.targetRange();
		String source = range.in(text);
		String written = Addresses.withoutSuffix(source.strip());
		int offset = range.offset() + source.length() - source.stripLeading().length();
		String target = link.target().strip();
		String path = Addresses.decoded(Addresses.withoutSuffix(target));
		if (!Addresses.isRelative(target) || path.isEmpty() || written.isEmpty()) {
			return Optional.empty();
		}
		return Addresses.normalised(path).filter(exists).map(there -> new DeckLink(there, written, offset, false))
				.or(() -> Addresses.normalised(Addresses.folder(deck) + path).filter(exists).map(there -> new DeckLink(there, written, offset, true)));
	}

	/** What has to be written in a deck when files move, itself perhaps among them. */
	public static List<TextEdit> moved(Collection<DeckLink> links, String path, Map<String, String> moves) {
		List<TextEdit> edits = new ArrayList<>();
		for (DeckLink link : links) {
			link.moved(moves.getOrDefault(link.target(), link.target()), path, moves.getOrDefault(path, path)).ifPresent(edits::add);
		}
		return edits;
	}
}
