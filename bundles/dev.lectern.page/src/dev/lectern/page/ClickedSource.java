package dev.lectern.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * Finds what somebody clicked at in the text of the deck. Rendered HTML does not tell where it comes from, but its words stand in the source in the
 * same order; between them there the source has only what nobody sees. So the words of both are brought into line (the longest common subsequence),
 * and the word that was clicked at is found, also when it stands in the slide ten times.
 */
public final class ClickedSource {

	private static final int MOST_WORDS_AROUND = 400;

	private record Word(String text, SourceRange range) {
	}

	private ClickedSource() {
	}

	/**
	 * Parses the slide, if nobody did before: not for the UI thread.
	 *
	 * @param deck what the page shows
	 * @return the word, or the picture; where there is neither, a place near it, empty. Empty when the slide is not in the deck
	 */
	public static Optional<SourceRange> find(Deck deck, Report.Clicked click) {
		return deck.slides().stream().filter(slide -> slide.id().equals(click.slide())).findFirst()
				.map(slide -> picture(slide, deck, click).orElseGet(() -> word(slide, deck, click)));
	}

	private static Optional<SourceRange> picture(Slide slide, Deck deck, Report.Clicked click) {
		return click.picture().flatMap(address -> slide.links().stream()
				.filter(link -> isPicture(link, deck) && decoded(link.target()).equals(decoded(address)))
				.skip(click.nth())
				.map(Link::range)
				.findFirst());
	}

	private static boolean isPicture(Link link, Deck deck) {
		return switch (link.kind()) {
		case IMAGE -> true;
		case HTML -> link.range().in(deck.text()).toLowerCase(Locale.ROOT).startsWith("<img");
		case INLINE, REFERENCE, AUTOLINK -> false;
		};
	}

	private static String decoded(String address) {
		try {
			return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEscaped) {
			return address;
		}
	}

	private static SourceRange word(Slide slide, Deck deck, Report.Clicked click) {
		SourceRange where = click.inNotes() ? slide.notes().orElse(slide.body()) : slide.body();
		List<Word> source = words(deck.text(), where, hidden(slide, deck));
		List<Word> seen = words(click.text(), new SourceRange(0, click.text().length()), List.of());
		int place = 0;
		while (place < seen.size() - 1 && seen.get(place).range().end() <= click.offset()) {
			place++;
		}
		int first = Math.max(0, place - MOST_WORDS_AROUND);
		List<Word> around = seen.subList(first, Math.min(seen.size(), place + MOST_WORDS_AROUND));
		int[] partners = partners(around, source);
		for (int distance = 0; distance < around.size(); distance++) {
			for (int near : new int[] { place - first - distance, place - first + distance }) {
				if (near >= 0 && near < around.size() && partners[near] >= 0) {
					SourceRange found = source.get(partners[near]).range();
					return distance == 0 ? found : new SourceRange(found.offset(), 0);
				}
			}
		}
		return new SourceRange(where.offset(), 0);
	}

	/* Of an image the text is not seen, of a link its address, of a code block what stands beside its first fence. */
	private static List<SourceRange> hidden(Slide slide, Deck deck) {
		return Stream.of(
				slide.links().stream().filter(link -> link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.REFERENCE).map(Link::targetRange),
				slide.tokens().stream().filter(token -> switch (token.kind()) {
				case HTML, COMMENT, DIRECTIVE, IMAGE -> true;
				default -> false;
				}).map(Token::range),
				slide.tokens().stream().filter(token -> token.kind() == Token.Kind.CODE_BLOCK).flatMap(token -> fence(token.range(), deck.text()).stream()))
				.flatMap(ranges -> ranges)
				.toList();
	}

	private static Optional<SourceRange> fence(SourceRange block, String text) {
		char first = text.charAt(block.offset());
		if (first != '`' && first != '~') {
			return Optional.empty();
		}
		int end = text.indexOf('\n', block.offset());
		return Optional.of(SourceRange.between(block.offset(), end < 0 ? block.end() : Math.min(end, block.end())));
	}

	/* In Chinese and the like a word is a character, as nothing tells where words end. */
	private static List<Word> words(String text, SourceRange where, List<SourceRange> hidden) {
		boolean[] skipped = new boolean[where.length()];
		hidden.forEach(range -> {
			int from = Math.max(range.offset(), where.offset());
			int to = Math.min(range.end(), where.end());
			if (from < to) {
				Arrays.fill(skipped, from - where.offset(), to - where.offset(), true);
			}
		});
		List<Word> words = new ArrayList<>();
		int start = -1;
		for (int i = where.offset(); i <= where.end();) {
			int character = i < where.end() && !skipped[i - where.offset()] ? text.codePointAt(i) : ' ';
			boolean alone = Character.isIdeographic(character);
			boolean part = Character.isLetterOrDigit(character) && !alone;
			if (start >= 0 && !part) {
				words.add(new Word(text.substring(start, i), SourceRange.between(start, i)));
				start = -1;
			} else if (part && start < 0) {
				start = i;
			}
			if (alone) {
				words.add(new Word(Character.toString(character), new SourceRange(i, Character.charCount(character))));
			}
			i += Character.charCount(character);
		}
		return words;
	}

	/** For each word that is seen the index of its partner in the source, or -1. */
	private static int[] partners(List<Word> seen, List<Word> source) {
		int[][] common = new int[seen.size() + 1][source.size() + 1];
		for (int i = seen.size() - 1; i >= 0; i--) {
			for (int j = source.size() - 1; j >= 0; j--) {
				common[i][j] = isSame(seen.get(i), source.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		int[] partners = new int[seen.size()];
		Arrays.fill(partners, -1);
		for (int i = 0, j = 0; i < seen.size() && j < source.size();) {
			if (isSame(seen.get(i), source.get(j))) {
				partners[i++] = j++;
			} else if (common[i + 1][j] >= common[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return partners;
	}

	private static boolean isSame(Word one, Word other) {
		return one.text().equals(other.text());
	}
}
