package dev.lectern.check.internal.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.lectern.check.internal.text.Regions;
import dev.lectern.check.internal.text.Scopes;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * Pairs the marks of emphasis in a slide as an author does, from left to right, and says which pairs come out as emphasis. Where the marks do not pair, or do
 * not look like marks, nothing is said; several underscores are blanks to fill in, as likely as not.
 *
 * <p>Comparing with what the parser made of the whole slide is what makes this exact: when one mark does not close, the next opening one becomes its
 * partner, and the pair after it fails, too.
 */
final class EmphasisReader {

	private static final Pattern MATH = Pattern.compile("\\$\\$[\\s\\S]*?\\$\\$|\\$(?=\\S)[^$\\n]*(?<=\\S)\\$|\\\\\\([\\s\\S]*?\\\\\\)");
	private static final Pattern WORDS_BEFORE = Pattern.compile("\\p{L}\\p{Ll}+ \\p{L}\\p{Ll}+ +$");
	private static final Pattern WORDS_AFTER = Pattern.compile(" +\\p{L}\\p{Ll}+ \\p{L}\\p{Ll}+");
	private static final int LONGEST = 3;
	private static final int FEW_WORDS = 200;

	private record Run(char mark, SourceRange range) {
	}

	private final Slide slide;
	private final String text;
	private final Regions excluded;
	private final Map<Integer, List<Token>> beginning = new HashMap<>();
	private final Map<Integer, List<Token>> ending = new HashMap<>();

	EmphasisReader(Slide slide, String text) {
		this.slide = slide;
		this.text = text;
		excluded = Regions.verbatim(slide).withTargets(slide);
		slide.tokens().stream().filter(token -> token.kind() == Token.Kind.LIST_MARKER).forEach(token -> excluded.add(token.range()));
		Matcher math = MATH.matcher(text).region(slide.range().offset(), slide.range().end());
		while (math.find()) {
			excluded.add(SourceRange.between(math.start(), math.end()));
		}
		slide.tokens().stream().filter(token -> token.kind() == Token.Kind.STRONG || token.kind() == Token.Kind.EMPHASIS).forEach(token -> {
			beginning.computeIfAbsent(token.range().offset(), at -> new ArrayList<>()).add(token);
			ending.computeIfAbsent(token.range().end(), at -> new ArrayList<>()).add(token);
		});
	}

	/** Whether a slide has any marks at all. */
	static boolean hasMarks(Slide slide) {
		String raw = slide.content().text();
		return raw.indexOf('*') >= 0 || raw.indexOf('_') >= 0;
	}

	/** The pairs of a slide, in reading order. */
	List<EmphasisPair> pairs() {
		List<EmphasisPair> pairs = new ArrayList<>();
		for (SourceRange scope : Scopes.of(slide, text)) {
			Map<String, List<Run>> byMark = new LinkedHashMap<>();
			for (Run run : runs(scope)) {
				byMark.computeIfAbsent(run.range.in(text), key -> new ArrayList<>()).add(run);
			}
			List<EmphasisPair> found = new ArrayList<>();
			byMark.values().forEach(runs -> found.addAll(paired(runs, scope)));
			found.sort((a, b) -> Integer.compare(a.open().offset(), b.open().offset()));
			pairs.addAll(found);
		}
		return pairs;
	}

	private List<Run> runs(SourceRange scope) {
		List<Run> runs = new ArrayList<>();
		int i = scope.offset();
		while (i < scope.end()) {
			char c = text.charAt(i);
			if (c == '\\') {
				i += 2;
			} else if (c != '*' && c != '_' || excluded.contains(i)) {
				i++;
			} else {
				int end = i;
				while (end < scope.end() && text.charAt(end) == c) {
					end++;
				}
				SourceRange range = SourceRange.between(i, end);
				if (!belongsElsewhere(range, scope)) {
					runs.add(new Run(c, range));
				}
				i = end;
			}
		}
		return runs;
	}

	/** Whether a mark is one of emphasis that reaches beyond the scope. */
	private boolean belongsElsewhere(SourceRange run, SourceRange scope) {
		return Stream.concat(beginning.getOrDefault(run.offset(), List.of()).stream(), ending.getOrDefault(run.end(), List.of()).stream())
				.anyMatch(token -> !scope.contains(token.range()));
	}

	private List<EmphasisPair> paired(List<Run> runs, SourceRange scope) {
		List<EmphasisPair> pairs = new ArrayList<>();
		boolean blanks = runs.getFirst().mark == '_' && runs.getFirst().range.length() > 1;
		if (runs.size() % 2 != 0 || runs.getFirst().range.length() > LONGEST || blanks) {
			return pairs;
		}
		for (int i = 0; i < runs.size(); i += 2) {
			Run open = runs.get(i);
			Run close = runs.get(i + 1);
			SourceRange inner = SourceRange.between(open.range.end(), close.range.offset());
			boolean tight = inner.length() > 0 && !isSpace(text.charAt(inner.offset())) && !isSpace(text.charAt(inner.end() - 1));
			boolean meant = isMeant(open, close, inner, tight, scope, runs.size());
			if (!meant) {
				return List.of();
			}
			pairs.add(new EmphasisPair(open.range, close.range, scope, !tight, works(open, close)));
		}
		return pairs;
	}

	private boolean isMeant(Run open, Run close, SourceRange inner, boolean tight, SourceRange scope, int runs) {
		String content = inner.in(text);
		if (content.isBlank() || content.codePoints().noneMatch(EmphasisReader::isSaying)) {
			return works(open, close);
		}
		int before = open.range.offset() > scope.offset() ? text.codePointBefore(open.range.offset()) : ' ';
		int after = close.range.end() < scope.end() ? text.codePointAt(close.range.end()) : ' ';
		boolean apart = !isWordPart(before) && !isWordPart(after);
		if (tight) {
			boolean plain = open.mark == '*' && open.range.length() > 1;
			boolean known = open.mark == '*' || isWide(before) || isWide(after) || content.codePoints().anyMatch(EmphasisReader::isWide);
			return works(open, close) || (plain || apart) && known && !content.startsWith("*");
		}
		return runs == 2 && open.mark == '*' && open.range.length() == 2 && apart && content.codePoints().anyMatch(EmphasisReader::isWide);
	}

	private boolean works(Run open, Run close) {
		SourceRange both = SourceRange.between(open.range.offset(), close.range.end());
		List<Token> covering = beginningIn(open.range).filter(token -> endsIn(token.range(), both, open)).toList();
		boolean strong = covering.stream().anyMatch(token -> token.kind() == Token.Kind.STRONG);
		boolean light = covering.stream().anyMatch(token -> token.kind() == Token.Kind.EMPHASIS);
		return switch (open.range.length()) {
			case 1 -> light;
			case 2 -> strong;
			default -> strong && light;
		};
	}

	private Stream<Token> beginningIn(SourceRange marks) {
		return IntStream.range(marks.offset(), marks.end()).boxed().flatMap(at -> beginning.getOrDefault(at, List.of()).stream());
	}

	/** Whether emphasis ends in the second of these marks. */
	private static boolean endsIn(SourceRange emphasis, SourceRange both, Run open) {
		return emphasis.end() <= both.end() && emphasis.end() > both.end() - open.range.length();
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Letters, digits and pictures; stars around punctuation alone need not be marks. */
	private static boolean isSaying(int c) {
		return Character.isLetterOrDigit(c) || c >= 0x80 && (Character.getType(c) == Character.OTHER_SYMBOL || Character.getType(c) == Character.MATH_SYMBOL);
	}

	/** Letters and digits of scripts that put blanks between words. */
	private static boolean isWordPart(int c) {
		return Character.isLetterOrDigit(c) && !isWide(c);
	}

	/** Chinese and what goes with it. */
	static boolean isWide(int c) {
		return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFFEF || "“”‘’…—·".indexOf(c) >= 0;
	}

	/** The double stars in prose that are the only literal ones in their scope. */
	List<SourceRange> lonely() {
		List<SourceRange> lonely = new ArrayList<>();
		for (SourceRange scope : Scopes.of(slide, text)) {
			List<SourceRange> literal = runs(scope).stream().map(Run::range).filter(run -> text.charAt(run.offset()) == '*' && !isMark(run)).toList();
			if (literal.size() == 1 && literal.getFirst().length() == 2 && isInProse(literal.getFirst(), scope)) {
				lonely.addAll(literal);
			}
		}
		return lonely;
	}

	private boolean isMark(SourceRange run) {
		return IntStream.range(run.offset(), run.end()).anyMatch(at -> beginning.containsKey(at) || ending.containsKey(at + 1));
	}

	/** Whether stars stand right beside Chinese, or between words; between numbers and letters they may be an operator. */
	private boolean isInProse(SourceRange run, SourceRange scope) {
		int before = run.offset() > scope.offset() ? text.codePointBefore(run.offset()) : ' ';
		int after = run.end() < scope.end() ? text.codePointAt(run.end()) : ' ';
		boolean chinese = (Character.isIdeographic(before) || Character.isIdeographic(after)) && !isWordPart(before) && !isWordPart(after);
		return chinese || WORDS_BEFORE.matcher(text.substring(Math.max(scope.offset(), run.offset() - FEW_WORDS), run.offset())).find() && WORDS_AFTER.matcher(text.substring(run.end(), scope.end())).lookingAt();
	}
}
