package dev.lectern.check.internal.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DeckProofs;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Regions;
import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.Token;

/**
 * A line that looks like a separator of this course, and is none. What a separator looks like is found out by trying; that a change would make it one, too.
 *
 * <p>Nothing is said of decks whose line ends are the reason ({@code deck.line-ends} tells that of the file), and of {@code ***} and {@code ___}, which are
 * rulers.
 */
public final class SeparatorIgnored implements Rule.OfDeck {

	private static final String SLIDE = "---";
	private static final String VERTICAL = "----";
	private static final Pattern DASHES = Pattern.compile("-{2,4}|[\\u2010-\\u2015\\u2212\\u2500\\u2501\\uFE63\\uFF0D\\-]{1,10}");
	private static final Pattern BEGINNING = Pattern.compile("#{1,6}\\s.*|<!--\\s*\\.slide:.*");
	private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
	private static final Pattern SENTENCE = Pattern.compile(".*[.。!！?？;；,，:：…]|.{81,}|\\s*>.*|\\s*!\\[.*|\\|.*");

	@Override
	public String id() {
		return "deck.separator-ignored";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		if (!splitsOtherwiseWithPlainLineEnds(deck)) {
			new Reader(deck, findings).read();
		}
	}

	private static boolean splitsOtherwiseWithPlainLineEnds(CheckedDeck deck) {
		return deck.text().indexOf('\r') >= 0
				&& Deck.of(deck.text().replace("\r\n", "\n").replace('\r', '\n'), deck.profile()).slides().size() != deck.deck().slides().size();
	}

	/** One pass over a deck's lines. */
	private static final class Reader {

		private static final Set<Token.Kind> VERBATIM = Set.of(Token.Kind.CODE_BLOCK, Token.Kind.COMMENT, Token.Kind.DIRECTIVE, Token.Kind.HTML, Token.Kind.TABLE);

		private final CheckedDeck deck;
		private final Findings findings;
		private final List<Line> lines;
		private final SourceRange frontMatter;
		private final DeckProofs proofs;
		private List<String> marks;
		private int separator;
		private Slide current;
		private Regions verbatim;

		Reader(CheckedDeck deck, Findings findings) {
			this.deck = deck;
			this.findings = findings;
			proofs = new DeckProofs(deck.deck());
			lines = Line.of(deck.text());
			frontMatter = FrontMatterBlock.of(deck.text()).orElse(new SourceRange(0, 0));
		}

		void read() {
			for (int i = 0; i < lines.size(); i++) {
				Line line = lines.get(i);
				String mark = line.text().strip();
				if (DASHES.matcher(mark).matches() && !isSeparator(line) && !frontMatter.contains(line.start()) && !isVerbatim(line)) {
					if (marks().contains(mark)) {
						ignored(i, line, mark);
					} else if (isOfAnotherKind(mark)) {
						other(i, line, mark);
					}
				}
			}
		}

		/** What splits in this course. */
		private List<String> marks() {
			if (marks == null) {
				marks = Stream.of(SLIDE, VERTICAL).filter(mark -> Deck.of("a\n\n" + mark + "\n\nb\n", deck.profile()).slides().size() == 2).toList();
			}
			return marks;
		}

		private static boolean isOfAnotherKind(String mark) {
			return !mark.equals("-") && !mark.equals(SLIDE);
		}

		private boolean isSeparator(Line line) {
			List<SourceRange> separators = deck.deck().separators();
			while (separator < separators.size() && separators.get(separator).end() <= line.start()) {
				separator++;
			}
			return separator < separators.size() && separators.get(separator).offset() < line.end();
		}

		private boolean isVerbatim(Line line) {
			Slide slide = deck.deck().slideAt(line.start());
			if (current == null || current.index() != slide.index()) {
				current = slide;
				verbatim = Regions.of(slide, VERBATIM);
			}
			return verbatim.touches(line.range());
		}

		private void ignored(int i, Line line, String mark) {
			boolean indented = !line.text().startsWith(mark);
			if (indented && isInList(i)) {
				return;
			}
			SourceRange exact = line.stripped();
			if (lines.subList(0, i).stream().allMatch(Line::isBlank)) {
				report(exact, "first", Optional.of(Fix.offered(title("remove"), SourceRange.between(0, line.next()), "")));
			} else if (followsSeparator(line)) {
				report(exact, "doubled", Optional.of(Fix.offered(title("remove"), SourceRange.between(line.start(), line.next()), "")));
			} else if (lines.subList(i + 1, lines.size()).stream().allMatch(Line::isBlank)) {
				last(i, line, exact);
			} else if (!isNextTheSame(i, mark) && !isTitle(i)) {
				repaired(i, line, indented);
			}
		}

		private void last(int i, Line line, SourceRange exact) {
			if (!isTitle(i)) {
				report(exact, "last", Optional.of(Fix.offered(title("remove"), SourceRange.between(line.start(), deck.text().length()), "")));
			}
		}

		/** Tries the smallest change that makes it a separator. */
		private void repaired(int i, Line line, boolean indented) {
			List<TextEdit> blanks = repair(i, line, false, false);
			List<TextEdit> before = repair(i, line, true, false);
			List<TextEdit> after = repair(i, line, false, true);
			List<TextEdit> both = repair(i, line, true, true);
			boolean framed = isFramed(i);
			boolean begins = nextBegins(i);
			if (!blanks.isEmpty() && splits(blanks)) {
				report(line.range(), indented ? "indented" : "blank", Optional.of(new Fix(title("strip"), framed && !indented, blanks)));
			} else if (splits(before)) {
				report(line.stripped(), "before", Optional.of(new Fix(title("before"), begins, before)));
			} else if (splits(after)) {
				report(line.stripped(), "after", Optional.of(new Fix(title("after"), begins, after)));
			} else if (splits(both)) {
				report(line.stripped(), "both", Optional.of(new Fix(title("both"), begins, both)));
			}
		}

		/** Dashes of another kind or number where slides that begin with a heading or a directive are to begin. */
		private void other(int i, Line line, String mark) {
			boolean vertical = mark.equals(VERTICAL);
			if (!marks().contains(SLIDE) || vertical && !deck.profile().separators().vertical().isEmpty() || !isFramed(i) || !nextBegins(i)) {
				return;
			}
			Fix fix = Fix.offered(title("dashes"), line.range(), SLIDE);
			if (splits(fix.edits())) {
				report(line.stripped(), vertical ? "vertical" : mark.equals("--") ? "two" : "dashes", Optional.of(fix));
			}
		}

		private boolean splits(List<TextEdit> edits) {
			return proofs.slidesMore(new Fix("", false, edits)).equals(OptionalInt.of(1));
		}

		/** The dashes without blanks, with empty lines where asked for. */
		private List<TextEdit> repair(int i, Line line, boolean before, boolean after) {
			Line previous = lines.get(i - 1);
			Line next = lines.get(i + 1);
			String repaired = (before && !previous.isBlank() ? "\n" : "") + line.text().strip() + (after && !next.isBlank() ? "\n" : "");
			List<TextEdit> edits = new ArrayList<>();
			if (before && previous.isBlank()) {
				emptied(previous, edits);
			}
			if (!repaired.equals(line.text())) {
				edits.add(new TextEdit(line.start(), line.text().length(), repaired));
			}
			if (after && next.isBlank()) {
				emptied(next, edits);
			}
			return edits;
		}

		private static void emptied(Line blank, List<TextEdit> edits) {
			if (!blank.text().isEmpty()) {
				edits.add(new TextEdit(blank.start(), blank.text().length(), ""));
			}
		}

		private boolean followsSeparator(Line line) {
			List<SourceRange> separators = deck.deck().separators();
			int before = separator - 1;
			while (before >= 0 && isBlank(separators.get(before).end(), line.start())) {
				if (deck.text().substring(separators.get(before).offset(), line.start()).strip().startsWith("-")) {
					return true;
				}
				before--;
			}
			return false;
		}

		private boolean isBlank(int start, int end) {
			return IntStream.range(start, end).map(deck.text()::charAt).allMatch(Character::isWhitespace);
		}

		private boolean isNextTheSame(int i, String mark) {
			return i + 1 < lines.size() && lines.get(i + 1).text().strip().equals(mark);
		}

		/** Whether the line underlines a title, which is a heading where separators need blank lines around them. */
		private boolean isTitle(int i) {
			String above = i == 0 ? "" : lines.get(i - 1).text();
			boolean paragraphGoesOn = i > 1 && !lines.get(i - 2).isBlank();
			return !above.isBlank() && !paragraphGoesOn && !SENTENCE.matcher(above.stripTrailing()).matches() && !ITEM.matcher(above).matches()
					&& deck.deck().slideAt(lines.get(i).start()).headings().stream().anyMatch(heading -> heading.range().contains(lines.get(i).start()));
		}

		private boolean isInList(int i) {
			for (int above = i - 1; above >= 0; above--) {
				String text = lines.get(above).text();
				if (ITEM.matcher(text).matches()) {
					return true;
				}
				if (!text.isBlank() && !Character.isWhitespace(text.charAt(0))) {
					return false;
				}
			}
			return false;
		}

		private boolean isFramed(int i) {
			return (i == 0 || lines.get(i - 1).isBlank()) && i + 1 < lines.size() && lines.get(i + 1).isBlank();
		}

		private boolean nextBegins(int i) {
			return lines.subList(i + 1, lines.size()).stream().filter(line -> !line.isBlank()).findFirst().filter(line -> BEGINNING.matcher(line.text()).matches())
					.isPresent();
		}

		private static String title(String fix) {
			return Messages.get("deck.separator-ignored.fix." + fix);
		}

		private void report(SourceRange range, String reason, Optional<Fix> fix) {
			findings.report(range, Messages.get("deck.separator-ignored." + reason), fix.stream().toArray(Fix[]::new));
		}
	}
}
