package dev.lectern.citation.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words that can be compared: in lower case, singular, common abbreviations written out. Immutable. */
final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
	private static final Map<String, List<String>> SHORT = Map.of("lm", List.of("language", "model"), "llm", List.of("large", "language", "model"), "nlp",
			List.of("natural", "language", "processing"), "rl", List.of("reinforcement", "learning"), "rag", List.of("retrieval", "augmented", "generation"), "peft",
			List.of("parameter", "efficient", "fine", "tuning"), "cot", List.of("chain", "of", "thought"), "finetuning", List.of("fine", "tuning"), "pretraining",
			List.of("pre", "training"));
	private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "in", "on", "for", "with", "and", "or", "to", "from", "by", "via", "is", "are", "as", "at", "vs", "versus",
			"it", "its", "be", "can", "into", "over", "under", "toward", "towards", "using", "s", "through", "that", "we");
	/** What says what kind of text is meant, not which. */
	private static final Set<String> GENRE = Set.of("paper", "survey", "report", "technical", "serie", "series", "family", "blog", "article", "preprint", "study", "review", "overview",
			"original", "model", "arxiv", "pdf", "et", "al");

	private final List<String> list;

	private Words(List<String> list) {
		this.list = List.copyOf(list);
	}

	static Words of(String text) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
		while (word.find()) {
			String folded = singular(word.group().toLowerCase(Locale.ROOT));
			words.addAll(SHORT.getOrDefault(folded, List.of(folded)));
		}
		return new Words(words);
	}

	/** As written, for what looks at capitals. */
	static List<String> written(String text) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
		while (word.find()) {
			words.add(word.group());
		}
		return words;
	}

	static boolean isHan(String text) {
		return HAN.matcher(text).matches();
	}

	static boolean isSmall(String word) {
		return SMALL.contains(word);
	}

	static boolean isGenre(String word) {
		return GENRE.contains(word);
	}

	static boolean hasDigit(String word) {
		return word.chars().anyMatch(Character::isDigit);
	}

	private static String singular(String word) {
		return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !hasDigit(word) ? word.substring(0, word.length() - 1) : word;
	}

	List<String> list() {
		return list;
	}

	boolean isEmpty() {
		return list.isEmpty();
	}

	int size() {
		return list.size();
	}

	/** In one word: {@code Graph RAG} and {@code GraphRAG} are the same so. */
	String squashed() {
		return String.join("", list);
	}

	Words withoutArticle() {
		return !list.isEmpty() && Set.of("the", "a", "an").contains(list.getFirst()) ? new Words(list.subList(1, list.size())) : this;
	}

	Words withoutGenre() {
		return new Words(list.stream().filter(word -> !isGenre(word)).toList());
	}

	/** How many words from this one on make the squashed text; 0 when they do not. */
	int lengthAt(int start, String squashed) {
		int at = 0;
		for (int i = start; i < list.size() && at < squashed.length(); i++) {
			if (!squashed.startsWith(list.get(i), at)) {
				return 0;
			}
			at += list.get(i).length();
			if (at == squashed.length()) {
				return i - start + 1;
			}
		}
		return 0;
	}

	/** Whether these words stand somewhere in a row. */
	boolean contains(String squashed) {
		for (int i = 0; i < list.size(); i++) {
			if (lengthAt(i, squashed) > 0) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Words words && words.list.equals(list);
	}

	@Override
	public int hashCode() {
		return list.hashCode();
	}

	@Override
	public String toString() {
		return Arrays.toString(list.toArray());
	}
}
