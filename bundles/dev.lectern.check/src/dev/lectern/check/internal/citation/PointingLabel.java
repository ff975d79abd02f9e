package dev.lectern.check.internal.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels that point at a paper without naming it, and so say nothing where they are read alone: in a list of links, by a screen reader. */
final class PointingLabel {

	private static final Set<String> WORDS = Set.of("here", "click", "link", "links", "this", "paper", "papers", "read", "more", "see", "view", "open", "download", "full", "text", "source", "ref",
			"reference", "arxiv", "pdf", "abs", "abstract", "html", "url", "doi", "original", "article", "preprint", "version", "details", "work", "technical", "report", "publication",
			"authors", "page", "online");
	private static final Set<String> SMALL = Set.of("that", "the", "a", "an", "get", "go", "to", "on", "in", "at", "of", "from", "our", "their", "its", "by", "it", "now", "please", "for", "and", "or");
	private static final Pattern PART = Pattern.compile("(?i)(?:section|sec|figure|fig|table|tab|appendix|app|chapter|chap|equation|eq|page|pp?|algorithm|theorem|lemma|footnote|§)\\.?\\s*"
			+ "(?:\\d+[\\d.–-]*\\p{Alpha}?|\\p{Alpha}(?:\\.?\\d+)*|[ivxIVX]+)");
	private static final Pattern CHINESE = Pattern.compile("(?:请|点击|点|查看|阅读|下载|见|参见|这里|此处|此|链接|这篇|该|原|论文|原文|全文|文章|来源|出处|参考|文献|参考文献|详情|更多|地址|摘要|预印本|技术报告|的)+"
			+ "|(?:图|表|附录|公式|算法|定理)\\s*[\\dA-Z][\\d.]*|第\\s*[\\d.一二三四五六七八九十]+\\s*[章节页]");
	private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}§]+|[^\\p{L}\\p{N}]+$");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final int LONGEST = 60;

	private PointingLabel() {
	}

	/** @param label as readers see it; a blank one points nowhere */
	static boolean is(String label) {
		if (label.isBlank() || label.length() > LONGEST) {
			return false;
		}
		String bare = EDGE.matcher(label).replaceAll("").toLowerCase(Locale.ROOT);
		if (bare.isEmpty() || bare.matches("\\d+") || PART.matcher(bare).matches() || CHINESE.matcher(bare.toUpperCase(Locale.ROOT)).matches()) {
			return true;
		}
		List<String> left = Arrays.stream(BETWEEN.split(bare)).filter(word -> !SMALL.contains(word)).toList();
		return !left.isEmpty() && left.stream().allMatch(word -> WORDS.contains(word) || CHINESE.matcher(word).matches());
	}
}
