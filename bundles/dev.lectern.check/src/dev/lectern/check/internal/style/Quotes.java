package dev.lectern.check.internal.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Finding;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Scopes;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Typography;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/**
 * Quotation marks other than the language's. In a piece of text they open and close by turns; where their number is odd nobody can say which is missing, so
 * that is told once. The same marks inside of others are those of inner quotations, where the course asks for such. Apostrophes and single marks are left alone, and
 * so is an inch.
 */
public final class Quotes implements Rule.OfSlide {

	private static final String DOUBLE = "\"“”„‟＂";

	@Override
	public String id() {
		return "text.quotes";
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
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		Optional<Typography.Quotes> asked = Optional.ofNullable(deck.conventions().style().typography().get(deck.language())).flatMap(Typography::quotes);
		if (asked.isEmpty() || asked.get().opening().length() != 1 || asked.get().closing().length() != 1
				|| slide.content().text().chars().noneMatch(c -> isMark((char) c, asked.get()))) {
			return;
		}
		Prose prose = Prose.of(slide, deck.text());
		for (SourceRange scope : Scopes.of(slide, deck.text())) {
			List<Integer> marks = marks(scope, deck.text(), prose, asked.get());
			if (isNested(marks, deck.text(), asked.get())) {
				inner(marks, deck.text(), asked.get(), findings);
			} else if (marks.size() % 2 == 0) {
				pairs(marks, deck.text(), asked.get(), findings);
			} else {
				for (Line line : Line.of(deck.text(), scope)) {
					List<Integer> ofLine = marks.stream().filter(at -> line.start() <= at && at < line.end()).toList();
					if (ofLine.size() % 2 == 0) {
						pairs(ofLine, deck.text(), asked.get(), findings);
					} else {
						findings.report(new SourceRange(odd(ofLine, deck.text(), asked.get()), 1), Messages.get("text.quotes.odd"));
					}
				}
			}
		}
	}

	/** Whether marks of the language open and close inside of others. */
	private static boolean isNested(List<Integer> marks, String text, Typography.Quotes asked) {
		int depth = 0;
		int deepest = 0;
		for (int at : marks) {
			char mark = text.charAt(at);
			if (asked.opening().equals(asked.closing()) || mark != due(0, asked) && mark != due(1, asked)) {
				return false;
			}
			depth += mark == due(0, asked) ? 1 : -1;
			deepest = Math.max(deepest, depth);
			if (depth < 0) {
				return false;
			}
		}
		return depth == 0 && deepest == 2;
	}

	/** Pairs inside of others; whether they are meant so, or two marks are the wrong way round, only the author knows. */
	private static void inner(List<Integer> marks, String text, Typography.Quotes asked, Findings findings) {
		if (asked.innerOpening().isEmpty() || asked.innerOpening().equals(asked.opening())) {
			return;
		}
		int depth = 0;
		for (int i = 0; i + 1 < marks.size(); i++) {
			int open = marks.get(i);
			depth += text.charAt(open) == due(0, asked) ? 1 : -1;
			if (depth == 2 && text.charAt(open) == due(0, asked)) {
				int close = marks.get(i + 1);
				List<TextEdit> edits = List.of(new TextEdit(open, 1, asked.innerOpening()), new TextEdit(close, 1, asked.innerClosing()));
				findings.report(new Finding(SourceRange.between(open, close + 1), Messages.get("text.quotes.inner", asked.innerOpening(), asked.innerClosing()),
						List.of(new Fix(Messages.get("text.quotes.fix", asked.innerOpening(), asked.innerClosing()), false, edits))));
			}
		}
	}

	private static boolean isMark(char c, Typography.Quotes asked) {
		return DOUBLE.indexOf(c) >= 0 || asked.opening().charAt(0) == c || asked.closing().charAt(0) == c;
	}

	private static List<Integer> marks(SourceRange scope, String text, Prose prose, Typography.Quotes asked) {
		List<Integer> marks = new ArrayList<>();
		IntStream.range(scope.offset(), scope.end()).filter(at -> isMark(text.charAt(at), asked) && prose.contains(at))
				.filter(at -> marks.size() % 2 == 1 || !isInch(text, at)).forEach(marks::add);
		return marks;
	}

	private static boolean isInch(String text, int at) {
		return text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
	}

	/** The first mark that stands where the other one is due, else the last. */
	private static int odd(List<Integer> marks, String text, Typography.Quotes asked) {
		OptionalInt wrong = IntStream.range(0, marks.size()).filter(i -> {
			char mark = text.charAt(marks.get(i));
			return mark != '"' && mark != due(i, asked);
		}).findFirst();
		return marks.get(wrong.orElse(marks.size() - 1));
	}

	private static char due(int i, Typography.Quotes asked) {
		return (i % 2 == 0 ? asked.opening() : asked.closing()).charAt(0);
	}

	private static void pairs(List<Integer> marks, String text, Typography.Quotes asked, Findings findings) {
		for (int i = 0; i < marks.size(); i += 2) {
			int open = marks.get(i);
			int close = marks.get(i + 1);
			List<Integer> wrong = new ArrayList<>();
			if (text.charAt(open) != due(0, asked)) {
				wrong.add(open);
			}
			if (text.charAt(close) != due(1, asked)) {
				wrong.add(close);
			}
			if (!wrong.isEmpty()) {
				SourceRange range = SourceRange.between(wrong.getFirst(), wrong.getLast() + 1);
				List<TextEdit> edits = wrong.stream().map(at -> new TextEdit(at, 1, at == open ? asked.opening() : asked.closing())).toList();
				Fix fix = new Fix(Messages.get("text.quotes.fix", asked.opening(), asked.closing()), isPair(text, open, close), edits);
				findings.report(new Finding(range, message(wrong, open, asked), List.of(fix)));
			}
		}
	}

	private static String message(List<Integer> wrong, int open, Typography.Quotes asked) {
		if (wrong.size() == 2) {
			return Messages.get("text.quotes.both", asked.opening(), asked.closing());
		}
		return wrong.getFirst() == open ? Messages.get("text.quotes.opening", asked.opening()) : Messages.get("text.quotes.closing", asked.closing());
	}

	/** Whether nobody would read the two otherwise: words touch them inside, and none of the same kind outside. */
	private static boolean isPair(String text, int open, int close) {
		boolean inside = close - open > 1 && !isSpace(text.charAt(open + 1)) && !isSpace(text.charAt(close - 1));
		boolean before = open > 0 && isLatin(text.charAt(open - 1));
		boolean after = close + 1 < text.length() && isLatin(text.charAt(close + 1));
		return inside && !before && !after;
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isLatin(char c) {
		return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
	}
}
