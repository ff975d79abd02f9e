package dev.lectern.citation.match;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names an abstract gives to what its paper brings: "we introduce Codex, a ...", "we call the resulting models InstructGPT", "at github.com/OpenAI/CLIP". A
 * name that is only compared with, or built on, is not among them.
 */
final class Introductions {

	private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}]*+(?:-[\\p{L}\\p{N}]++)*(?:[-\\h](?:\\p{Lu}[\\p{L}\\p{N}]*|\\p{N}[\\p{L}\\p{N}]*(?:\\.\\p{N}+)?|(?:of|from)(?=\\h\\p{Lu})))*)";
	/** A name that is no attribute of what follows. */
	private static final String END = "(?=\\h*(?:[,.:;()\"”'’]|--|$|v\\d|(?:that|which|as|to|for|in|by|is)\\b))";
	private static final Pattern VERB = Pattern.compile("(?i)\\b(?:introduc(?:e|es|ing)|presents?|presenting|propos(?:e|es|ing)|develop(?:s|ing)?|train(?:ing)?|releas(?:e|es|ing)|call(?:s|ed)?"
			+ "|named?|term(?:ed)?|dub(?:bed)?|describes?|creat(?:e|es|ing)|build(?:ing)?|designs?|contributes?|constructs?)\\b");
	private static final int LONGEST = 120;
	/** Where what was introduced ends. */
	private static final Pattern OTHER = Pattern.compile("(?i)[.!?](?=\\s|$)|,\\s+(?:an?|which|that|based|to|with|using|including|surpassing)\\b|\\b(?:than|like|unlike|such as|compared|against|outperform\\w*|surpass\\w*"
			+ "|exceed\\w*|us(?:e|es|ed|ing)|on|over|via|with)\\b");
	private static final Pattern NAMED = Pattern.compile(NAME + END);
	private static final Pattern PREPOSITION = Pattern.compile("(?i)\\b(?:of|to|for|in|by|from|as|at|between)\\s+(?:the\\s+)?$");
	/** {@code a new decoding strategy, self-consistency, to replace ...} */
	private static final Pattern LOWER = Pattern.compile(",\\s+(?<name>\\p{Ll}+(?:-\\p{Ll}+)+),");
	private static final Pattern OURS = Pattern.compile("\\b[Oo]ur\\s+" + NAME + END);
	private static final Pattern NEW = Pattern.compile(NAME + ",\\s+an?\\s+(?:new|novel)\\b");
	private static final Pattern REPOSITORY = Pattern.compile("(?i)\\bgithub\\.com/[\\w.-]+/(?<name>[\\w-]+)");

	private Introductions() {
	}

	/** Squashed, as {@link Words#squashed()}. */
	static Set<String> in(String summary) {
		String text = summary.replaceAll("\\s+", " ");
		Set<String> names = new HashSet<>();
		Matcher verb = VERB.matcher(text);
		while (verb.find()) {
			String said = said(text, verb.end());
			add(NAMED, said, names);
			add(LOWER, said + text.substring(verb.end() + said.length(), Math.min(text.length(), verb.end() + said.length() + 1)), names);
		}
		add(OURS, text, names);
		add(NEW, text, names);
		add(REPOSITORY, text, names);
		return names;
	}

	private static String said(String text, int from) {
		Matcher end = OTHER.matcher(text).region(from, Math.min(text.length(), from + LONGEST)).useTransparentBounds(true);
		return text.substring(from, end.find() ? end.start() : Math.min(text.length(), from + LONGEST));
	}

	private static void add(Pattern pattern, String text, Set<String> names) {
		Matcher name = pattern.matcher(text);
		while (name.find()) {
			Words words = Words.of(name.group("name")).withoutSmallFirst();
			if (!words.isEmpty() && !words.isCommon() && !PREPOSITION.matcher(text).region(Math.max(0, name.start("name") - 20), name.start("name")).find()) {
				names.add(words.squashed());
			}
		}
	}
}
