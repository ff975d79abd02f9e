package dev.lectern.check.internal.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.match.Expansion;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * What a deck says an acronym stands for, where a paper it cites under that name says otherwise: {@code GRPO (Group Reward Policy Optimization)}. Only words
 * whose initials or beginnings make the acronym count as saying so; and an expansion that stands in the title or abstract of one of the papers cited so, endings and spelling
 * aside, is right.
 */
public final class AcronymExpansion extends NamedRule implements Rule.OfDeck {

	private static final String WORDS = "[A-Za-z][A-Za-z-]*(?:\\h+[A-Za-z][A-Za-z-]*){0,9}";
	private static final String MARKS = "[*_\"“”‘’\\[\\]]{0,4}";
	/** The rest of a link whose label ends before it, and what sets words off. */
	private static final String END = "(?:\\]\\([^()\\s]*\\))?" + MARKS;
	private static final String LEAD = "(?:(?:is\\h+)?short\\h+for|stands\\h+for|means|meaning|i\\.e\\.,?|that\\h+is,?|or|aka|a\\.k\\.a\\.|also\\h+known\\h+as|即|也就是|全称(?:是|为)?|英文(?:全称)?(?:是|为)?|是|意为)\\h*[:：]?\\h*";
	private static final Pattern BEHIND = Pattern.compile(END + "(?:\\h*[=:：]\\h*|\\h+[—–-]\\h+|\\h*——\\h*|\\h*[,，]?\\h*" + LEAD + ")" + MARKS + "(?<words>" + WORDS + ")");
	private static final Pattern OPEN = Pattern.compile(END + "\\h*[(（](?<said>[^()（）\\n]*)");
	/** Words in a bracket: at its beginning, behind a comma, or beside Chinese. */
	private static final Pattern PIECE = Pattern.compile("(?:^|[,，;；、:：/]|\\p{IsHan})\\h*(?:" + LEAD + ")?" + MARKS + "(?<words>" + WORDS + ")");
	private static final String SHORT_FOR = "\\h*(?:or|aka|a\\.k\\.a\\.|abbreviated(?:\\h+(?:as|to))?|in\\h+short,?|简称为?|缩写(?:为|是)?|即)\\h*";
	private static final Pattern BEFORE = Pattern.compile("(?<words>" + WORDS + ")" + END + "(?:\\h*[(（](?:" + SHORT_FOR + ")?\\h*|\\h*[,，]" + SHORT_FOR + ")" + MARKS + "$");
	/** {@code (Direct Preference Optimization, DPO)}, which has to end there. */
	private static final Pattern BEFORE_IN_BRACKETS = Pattern.compile("[(（](?:[^()（）\\n]*[,，;；、:：\\p{IsHan}])?\\h*" + MARKS + "(?<words>" + WORDS + ")" + END + "\\h*[,，、;；]\\h*" + MARKS + "$");
	private static final Pattern CLOSE = Pattern.compile(END + "\\h*(?:[,，]\\h*\\d{4}\\h*)?[)）]");
	private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
	private static final int LONGEST = 120;
	private static final Pattern NAME = Pattern.compile("^([A-Za-z]{2,12})(?:\\s*[:(（].*)?$", Pattern.DOTALL);

	public AcronymExpansion() {
		super("citation.acronym-expansion", Severity.WARNING, true);
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		Map<String, Set<ArxivIdentifier>> names = names(deck);
		if (names.isEmpty()) {
			return;
		}
		Pattern any = Pattern.compile("\\b(?:" + String.join("|", names.keySet()) + ")\\b");
		for (Slide slide : deck.deck().slides()) {
			Matcher acronym = any.matcher(slide.content().text());
			while (acronym.find()) {
				check(acronym.group(), SourceRange.between(acronym.start(), acronym.end()), slide, names.get(acronym.group()), deck, findings);
			}
		}
	}

	/** The acronyms under which the deck cites known papers. */
	private static Map<String, Set<ArxivIdentifier>> names(CheckedDeck deck) {
		Map<String, Set<ArxivIdentifier>> names = new HashMap<>();
		for (Slide slide : deck.deck().slides()) {
			for (Citation citation : deck.citations().in(slide)) {
				Matcher name = NAME.matcher(citation.label());
				if (name.matches() && Expansion.isAcronym(name.group(1)) && deck.files().papers().find(citation.identifier()).isPresent()) {
					names.computeIfAbsent(name.group(1), acronym -> new LinkedHashSet<>()).add(new ArxivIdentifier(citation.identifier().canonical(), OptionalInt.empty()));
				}
			}
		}
		return names;
	}

	private static void check(String acronym, SourceRange place, Slide slide, Set<ArxivIdentifier> papers, CheckedDeck deck, Findings findings) {
		String text = slide.content().text();
		Stream.of(behind(acronym, place, text), inBrackets(acronym, place, text), before(acronym, place, text)).flatMap(Optional::stream)
				.map(range -> range.shiftedBy(slide.range().offset())).filter(range -> !isVerbatim(range, slide))
				.forEach(range -> report(acronym, range.in(deck.text()), range, papers, deck, findings));
	}

	/** {@code DPO: Direct Preference Optimization} and the like: the first words behind that spell it. */
	private static Optional<SourceRange> behind(String acronym, SourceRange place, String text) {
		Matcher behind = BEHIND.matcher(text).region(place.end(), Math.min(text.length(), place.end() + LONGEST));
		return behind.lookingAt() ? spelling(acronym, text, words(text, behind.start("words"), behind.end("words")), true) : Optional.empty();
	}

	/** {@code DPO (Direct Preference Optimization)}, a translation before it or not. */
	private static Optional<SourceRange> inBrackets(String acronym, SourceRange place, String text) {
		Matcher open = OPEN.matcher(text).region(place.end(), Math.min(text.length(), place.end() + LONGEST));
		if (!open.lookingAt()) {
			return Optional.empty();
		}
		Matcher piece = PIECE.matcher(text).region(open.start("said"), open.end("said"));
		while (piece.find()) {
			Optional<SourceRange> found = spelling(acronym, text, words(text, piece.start("words"), piece.end("words")), true);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/** {@code Direct Preference Optimization (DPO)} and the like: the last words before that spell it. */
	private static Optional<SourceRange> before(String acronym, SourceRange place, String text) {
		boolean closed = CLOSE.matcher(text).region(place.end(), text.length()).lookingAt();
		for (Pattern form : closed ? List.of(BEFORE, BEFORE_IN_BRACKETS) : List.of(BEFORE)) {
			Matcher before = form.matcher(text).region(Math.max(0, place.offset() - LONGEST), place.offset());
			if (before.find()) {
				return spelling(acronym, text, words(text, before.start("words"), before.end("words")), false);
			}
		}
		return Optional.empty();
	}

	private static List<SourceRange> words(String text, int start, int end) {
		List<SourceRange> words = new ArrayList<>();
		Matcher word = WORD.matcher(text).region(start, end);
		while (word.find()) {
			words.add(SourceRange.between(word.start(), word.end()));
		}
		return words;
	}

	private static Optional<SourceRange> spelling(String acronym, String text, List<SourceRange> words, boolean first) {
		for (int count = 2; count <= words.size(); count++) {
			SourceRange range = first ? SourceRange.between(words.getFirst().offset(), words.get(count - 1).end())
					: SourceRange.between(words.get(words.size() - count).offset(), words.getLast().end());
			if (Expansion.isOf(acronym, range.in(text))) {
				return Optional.of(range);
			}
		}
		return Optional.empty();
	}

	private static boolean isVerbatim(SourceRange range, Slide slide) {
		return slide.tokens().stream().anyMatch(token -> (token.kind() == Token.Kind.CODE || token.kind() == Token.Kind.CODE_BLOCK || token.kind() == Token.Kind.COMMENT)
				&& token.range().contains(range));
	}

	private static void report(String acronym, String written, SourceRange range, Set<ArxivIdentifier> papers, CheckedDeck deck, Findings findings) {
		deck.files().papers().doubt(acronym, written, papers).ifPresent(doubt -> {
			String identifier = papers.iterator().next().canonical();
			if (doubt.right().isPresent()) {
				String right = doubt.right().get();
				findings.report(range, Messages.get("citation.acronym-expansion.right", acronym, written, identifier, right),
						Fix.offered(Messages.get("citation.fix.write", right), range, right));
			} else {
				findings.report(range, Messages.get("citation.acronym-expansion", acronym, written, identifier));
			}
		});
	}
}
