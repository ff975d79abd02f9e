package dev.lectern.citation.match;

import java.util.Set;

/** Words that labels have beside the name of a paper, and that say nothing of which paper it is. In the form of {@link Words}: lower case, singular. */
final class Beside {

	private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "in", "on", "for", "with", "and", "or", "to", "from", "by", "via", "is", "are", "as", "at", "vs", "versus",
			"it", "its", "be", "can", "into", "over", "under", "toward", "towards", "using", "s", "through", "that", "we");
	/** What kind of text is meant, or which part of it. */
	private static final Set<String> GENRE = Set.of("paper", "survey", "report", "technical", "serie", "series", "family", "blog", "article", "preprint", "study", "review", "overview",
			"original", "model", "arxiv", "pdf", "et", "al", "version", "appendix", "section", "figure", "table", "slide", "talk", "project", "website", "page", "code", "repo",
			"github");
	/** What kind of thing a paper's name stands for. */
	private static final Set<String> KIND = Set.of("algorithm", "method", "approach", "technique", "framework", "architecture", "benchmark", "dataset", "leaderboard", "system",
			"library", "objective", "loss", "recipe", "team", "author");
	private static final Set<String> VENUE = Set.of("neurip", "neurips", "nip", "nips", "iclr", "icml", "acl", "emnlp", "naacl", "eacl", "cvpr", "iccv", "eccv", "aaai", "ijcai", "tmlr", "jmlr", "tacl",
			"colm", "coling", "kdd", "sigir", "sosp", "osdi", "interspeech", "icassp", "oral", "spotlight");
	private static final Set<String> LAB = Set.of("google", "deepmind", "openai", "anthropic", "meta", "facebook", "microsoft", "nvidia", "amazon", "apple", "ibm", "salesforce", "alibaba",
			"baidu", "tencent", "bytedance", "stanford", "berkeley", "mit", "cmu", "princeton", "tsinghua");
	/** What so many titles are made of that it names none. */
	private static final Set<String> COMMON = Set.of("language", "large", "neural", "network", "deep", "learning", "machine", "reinforcement", "training", "pre", "fine", "tuning",
			"reasoning", "data", "generation", "text", "vision", "visual", "image", "attention", "agent", "evaluation", "evaluating", "instruction", "prompt", "prompting", "scaling",
			"efficient", "open", "source", "task", "human", "feedback", "natural", "processing", "understanding", "compute", "test", "time", "inference", "policy", "optimization", "long",
			"context", "foundation", "multimodal", "general", "representation", "ai", "question", "answering", "new", "simple", "fast");

	private Beside() {
	}

	/** Articles, prepositions and the like. */
	static boolean isSmall(String word) {
		return SMALL.contains(word);
	}

	/** What says what kind of text or thing is meant, where it appeared, or who wrote it. */
	static boolean isAddition(String word) {
		return GENRE.contains(word) || KIND.contains(word) || VENUE.contains(word) || LAB.contains(word);
	}

	/** Whether a word by itself names no paper. */
	static boolean isCommon(String word) {
		return COMMON.contains(word) || SMALL.contains(word) || GENRE.contains(word) || KIND.contains(word);
	}
}
