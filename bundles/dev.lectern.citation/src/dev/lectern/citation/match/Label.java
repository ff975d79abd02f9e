package dev.lectern.citation.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A label, taken apart once for all papers it is compared with. Immutable. */
final class Label {

	/**
	 * A word that has to be explained.
	 *
	 * @param written as the deck has it
	 * @param words   to compare with; several when it is short for them
	 */
	record Piece(String written, Words words, String squashed) {

		boolean hasDigit() {
			return Words.hasDigit(written);
		}

		/** Whether it says nothing of which paper is meant. */
		boolean isMeaningless() {
			return words.list().stream().allMatch(word -> Beside.isSmall(word) || Beside.isAddition(word) || Words.isHan(word));
		}
	}

	/**
	 * Pieces in a row.
	 *
	 * @param start the first one
	 * @param end   behind the last one
	 */
	record Run(int start, int end, Words words, String squashed) {
	}

	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]\\s*");
	private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。、；：！？“”‘’《》「」]+");
	private static final Pattern IDENTIFIER = Pattern.compile("(?i)(?<![\\w.])(?:arxiv:\\s*|10\\.48550/arxiv\\.)?\\d{4}\\.\\d{4,5}(?:v\\d+)?(?![\\w.]\\w)|\\barxiv:\\s*[a-z-]+(?:\\.[a-z]{2})?/\\d{7}(?:v\\d+)?");
	private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:19|20)\\d\\d[a-d]?(?![\\p{L}\\p{N}]|\\.\\d)|['’]\\d\\d(?![\\p{L}\\p{N}])");
	private static final Pattern SIZE = Pattern.compile("(?i)(?<![\\w.])(?:\\d+[x×])?\\d+(?:\\.\\d+)?\\h?(?:[bmt]|billion|million)(?![\\p{L}\\p{N}])");
	/** A release that papers of the whole version tell of. */
	private static final Pattern POINT = Pattern.compile("(?<![\\d.])(\\d+)\\.[01](?![\\d.])");
	private static final Pattern FIRST = Pattern.compile("(?i)(?<=\\p{L}{2})(?:[\\s-]+v?|v)1(?![\\p{L}\\p{N}.])");
	private static final Pattern AUTHORS = Pattern.compile("^\\p{Lu}[\\p{L}'’-]+\\s*(?:et\\s+al\\b|等|(?:and|&)\\s+\\p{Lu}[\\p{L}'’-]+[\\s,.，]*(?:(?:19|20)\\d\\d)?$).*", Pattern.DOTALL);
	private static final int LONGEST = 400;
	private static final int LONGEST_RUN = 4;

	private final String written;
	private final String name;
	private final List<Words> forms;
	private final List<Piece> pieces;
	private final List<Run> runs;
	private final boolean first;

	private Label(String written, String name, Set<Words> forms, boolean first) {
		this.written = written;
		this.name = name;
		this.forms = List.copyOf(forms);
		this.first = first;
		pieces = Words.written(name).stream().map(word -> new Piece(word, Words.of(word), Words.of(word).squashed())).toList();
		runs = IntStream.range(0, pieces.size()).boxed().flatMap(start -> IntStream.rangeClosed(start + 1, Math.min(pieces.size(), start + LONGEST_RUN)).mapToObj(end -> run(start, end))).toList();
	}

	private Run run(int start, int end) {
		Words words = Words.of(pieces.subList(start, end).stream().map(Piece::written).collect(Collectors.joining(" ")));
		return new Run(start, end, words, words.squashed());
	}

	static Label of(String text) {
		return of(text.length() > LONGEST ? text.substring(0, LONGEST) : text, false);
	}

	private static Label of(String written, boolean first) {
		String plain = BRACKETS.matcher(written).replaceAll(" ").strip();
		String main = plain.isEmpty() ? written : plain;
		String latin = HAN.matcher(main).replaceAll(" ").strip();
		String bare = YEAR.matcher(IDENTIFIER.matcher(latin).replaceAll(" ")).replaceAll(" ").strip();
		Set<Words> forms = new LinkedHashSet<>();
		add(forms, written);
		add(forms, main);
		add(forms, latin);
		add(forms, bare);
		int colon = bare.indexOf(':');
		if (colon >= 0) {
			add(forms, bare.substring(colon + 1));
			add(forms, bare.substring(0, colon));
		}
		return new Label(written, bare, forms, first);
	}

	private static void add(Set<Words> forms, String text) {
		Words words = Words.of(text);
		if (!words.isEmpty() && !words.list().stream().allMatch(Words::isHan)) {
			forms.add(words);
			Words bare = words.withoutAdditions();
			if (!bare.isEmpty()) {
				forms.add(bare);
			}
		}
	}

	/** What it may be without additions, fullest first: all of it, without brackets, without Chinese, before a colon and behind it. */
	List<Words> forms() {
		return forms;
	}

	/** The words that have to be explained one by one, those in brackets, Chinese, identifiers and years aside; none for a label in Chinese. */
	List<Piece> pieces() {
		return pieces;
	}

	/** All rows of up to four pieces. */
	List<Run> runs() {
		return runs;
	}

	/** Whether a number was left out that says the first of several is meant, as in LLaMA 1. */
	boolean first() {
		return first;
	}

	/** The same without a size, a point release and the first version's number: Llama 3.1 405B is told of as Llama 3, LLaMA 1 as LLaMA. Empty when there is none of it. */
	Optional<Label> reduced() {
		String whole = POINT.matcher(SIZE.matcher(name).replaceAll(" ")).replaceAll("$1");
		Matcher one = FIRST.matcher(whole);
		boolean hasOne = one.find();
		String left = (hasOne ? one.replaceAll("") : whole).replaceAll("\\s+", " ").replaceAll("[\\s-]+$", "").strip();
		return left.equals(name) || Words.of(left).isEmpty() ? Optional.empty() : Optional.of(of(left, hasOne));
	}

	/** Whether it names authors instead of a paper, as in "Wei et al." */
	boolean isAuthors() {
		return AUTHORS.matcher(written).matches();
	}

	/** How many words its name has, abbreviations written out. */
	int size() {
		return Words.of(name).size();
	}

	/** Whether the label is a single word, its additions aside. */
	boolean isOneWord() {
		return Words.of(name).withoutAdditions().size() <= 1;
	}

	/** Whether none of its words names anything. */
	boolean isCommon() {
		return Words.of(name).isCommon();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Label label && label.written.equals(written) && label.first == first;
	}

	@Override
	public int hashCode() {
		return written.hashCode();
	}
}
