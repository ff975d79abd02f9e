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
import java.util.stream.IntStream;

/** A text as words that can be compared: in lower case, without accents, singular, common abbreviations written out. Immutable. */
final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern UNCHANGED = Pattern.compile("(?:ss|us|is|ias)$");
	/** GraphRAG is Graph RAG. */
	private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2})(?=(?:RAG|LLMs?|LMs?|CoT|MoE)(?!\\p{L}))");
	private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);
	private static final Map<String, List<String>> SHORT = Map.ofEntries(Map.entry("lm", List.of("language", "model")), Map.entry("llm", List.of("large", "language", "model")),
			Map.entry("vlm", List.of("vision", "language", "model")), Map.entry("nlp", List.of("natural", "language", "processing")),
			Map.entry("rl", List.of("reinforcement", "learning")), Map.entry("rlhf", List.of("reinforcement", "learning", "from", "human", "feedback")),
			Map.entry("rag", List.of("retrieval", "augmented", "generation")), Map.entry("peft", List.of("parameter", "efficient", "fine", "tuning")),
			Map.entry("cot", List.of("chain", "of", "thought")), Map.entry("moe", List.of("mixture", "of", "expert")), Map.entry("attn", List.of("attention")),
			Map.entry("finetuning", List.of("fine", "tuning")), Map.entry("pretraining", List.of("pre", "training")));
	private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

	private final List<String> list;

	private Words(List<String> list) {
		this.list = List.copyOf(list);
	}

	static Words of(String text) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(GLUED.matcher(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")).replaceAll(" "));
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

	static boolean hasDigit(String word) {
		return word.chars().anyMatch(Character::isDigit);
	}

	private static String singular(String word) {
		if (word.length() <= 3 || !word.endsWith("s") || hasDigit(word) || UNCHANGED.matcher(word).find()) {
			return word;
		}
		return word.substring(0, word.length() - (word.endsWith("iases") ? 2 : 1));
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

	/** Without the preposition or article that a sentence begins with. */
	Words withoutSmallFirst() {
		return new Words(list.stream().dropWhile(Beside::isSmall).toList());
	}

	Words withoutAdditions() {
		return new Words(list.stream().filter(word -> !Beside.isAddition(word)).toList());
	}

	/** Whether no word of it names anything. */
	boolean isCommon() {
		return list.stream().allMatch(word -> Beside.isCommon(word) || Beside.isAddition(word));
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

	/** Whether these words stand somewhere in a row, endings and British spelling aside: Positional for Position, Optimisation for Optimization. */
	boolean says(Words other) {
		for (int start = 0; !other.isEmpty() && start + other.size() <= size(); start++) {
			int at = start;
			if (IntStream.range(0, other.size()).allMatch(i -> isAlike(list.get(at + i), other.list.get(i)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAlike(String one, String other) {
		String first = one.replace('s', 'z');
		String second = other.replace('s', 'z');
		int same = 0;
		while (same < Math.min(first.length(), second.length()) && first.charAt(same) == second.charAt(same)) {
			same++;
		}
		return first.equals(second) || same >= 4 && same * 2 >= Math.max(first.length(), second.length());
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
