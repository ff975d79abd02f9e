package dev.lectern.citation.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label, taken apart.
 *
 * @param written as the deck has it
 * @param name    the part that has to be explained word by word: without brackets, Chinese, identifiers and years; empty for a label in Chinese
 * @param forms   what it may be without additions, fullest first: all of it, without brackets, without Chinese, before a colon and behind it
 * @param first   whether a version was left out that says the first of several is meant, as in LLaMA 1
 */
record Label(String written, String name, List<Words> forms, boolean first) {

	private static final Pattern BRACKETS = Pattern.compile("\\s*[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]\\s*");
	private static final Pattern HAN = Pattern.compile("[\\p{IsHan}，。、；：！？“”‘’《》「」]+");
	private static final Pattern IDENTIFIER = Pattern.compile("(?i)(?<![\\w.])(?:arxiv:\\s*|10\\.48550/arxiv\\.)?\\d{4}\\.\\d{4,5}(?:v\\d+)?(?![\\w.]\\w)|\\barxiv:\\s*[a-z-]+(?:\\.[a-z]{2})?/\\d{7}(?:v\\d+)?");
	private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}.])(?:(?:19|20)\\d\\d[a-d]?(?![\\p{L}\\p{N}]|\\.\\d)|['’]\\d\\d(?!\\p{N}))");
	private static final Pattern SIZE = Pattern.compile("(?i)(?<![\\w.])(?:\\d+[x×])?\\d+(?:\\.\\d+)?\\h?(?:[bmt]|billion|million)(?![\\p{L}\\p{N}])");
	/** A release that papers of the whole version tell of. */
	private static final Pattern POINT = Pattern.compile("(?<![\\d.])(\\d+)\\.[01](?![\\d.])");
	private static final Pattern FIRST = Pattern.compile("(?i)(?<=\\p{L}{2})(?:[\\s-]+v?|v)1(?![\\p{L}\\p{N}.])");
	private static final Pattern AUTHORS = Pattern.compile("^\\p{Lu}[\\p{L}'’-]+\\s*(?:et\\s+al\\b|等|(?:and|&)\\s+\\p{Lu}[\\p{L}'’-]+[\\s,.，]*(?:(?:19|20)\\d\\d)?$).*", Pattern.DOTALL);
	private static final int LONGEST = 400;

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
		return new Label(written, bare, List.copyOf(forms), first);
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

	/** Whether the label is a single word, its additions aside. */
	boolean isOneWord() {
		return Words.of(name).withoutAdditions().size() <= 1;
	}

	/** Whether none of its words names anything. */
	boolean isCommon() {
		return Words.of(name).isCommon();
	}
}
