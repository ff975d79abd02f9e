package dev.lectern.citation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the head of a table's column says: that it has the years of papers. A release is a paper's, unless the table is one of models, which may be released before
 * their papers.
 */
final class YearHead {

	private static final Set<String> TIME = Set.of("year", "years", "yr", "date", "dates", "when", "published", "publication", "submitted", "released", "release", "launched");
	private static final Set<String> RELEASE = Set.of("released", "release", "launched");
	/** With one of these it is the time of something else. */
	private static final Set<String> OTHER = Set.of("cutoff", "cut", "off", "training", "train", "data", "knowledge", "accessed", "access", "visited", "retrieved", "read", "updated",
			"update", "birth", "born", "deadline", "due", "last", "end", "founded", "cited", "citations", "per", "since", "until", "old", "ago", "by", "notes", "model", "effective");
	private static final Set<String> MODELS = Set.of("model", "models", "system", "systems", "llm", "llms", "product", "products", "version", "versions", "模型", "大模型", "系统", "产品", "版本");
	private static final int MOST_WORDS = 4;
	private static final Pattern CHINESE = Pattern.compile("(?:论文|文章|首次|最早|正式|arxiv)?(?:发表|发布|出版|公开|提出|投稿|提交|问世|推出|上线)?的?(?:年份|年代|年度|年月|年|时间|日期)|(?:首次|正式)?(?:发表|发布|出版|提出|问世|推出|上线)于?|首发");
	private static final Pattern CHINESE_RELEASE = Pattern.compile(".*(?:发布|推出|上线|问世).*");
	private static final Pattern LEFT_OUT = Pattern.compile("<[^<>]*>|&[a-z]+;|\\]\\([^()]*\\)|(?<=\\S)\\h*[(（][^()（）]*[)）]");
	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}/-]+");

	private YearHead() {
	}

	/** @param head the cell as written @param papers the head of the column in which the papers are */
	static boolean isOne(String head, String papers) {
		String name = name(head);
		List<String> words = Arrays.asList(name.split(" "));
		boolean english = words.size() <= MOST_WORDS && words.stream().anyMatch(TIME::contains) && words.stream().noneMatch(OTHER::contains);
		boolean chinese = CHINESE.matcher(name.replace(" ", "")).matches();
		boolean release = words.stream().anyMatch(RELEASE::contains) || CHINESE_RELEASE.matcher(name).matches();
		return (english || chinese) && !(release && MODELS.contains(name(papers)));
	}

	private static String name(String head) {
		return NO_WORD.matcher(LEFT_OUT.matcher(head).replaceAll(" ")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}
}
