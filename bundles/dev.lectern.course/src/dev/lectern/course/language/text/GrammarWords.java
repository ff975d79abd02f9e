package dev.lectern.course.language.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TypeRef;

/** The words with which the things a rule of the grammar describes, and the things in them, begin and go on. */
final class GrammarWords {

	private GrammarWords() {
	}

	/** Those of a rule and of the rules it calls for things of their own. */
	static Stream<String> of(ParserRule rule) {
		Set<String> words = new LinkedHashSet<>();
		collect(rule, words);
		for (RuleCall call : GrammarUtil.containedRuleCalls(rule)) {
			AbstractRule called = call.getRule();
			if (called instanceof ParserRule inner && makesThings(inner)) {
				collect(inner, words);
			}
		}
		return words.stream().filter(word -> Character.isLetter(word.charAt(0)));
	}

	private static void collect(ParserRule rule, Set<String> words) {
		GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).forEach(words::add);
	}

	/** Names, numbers and words are values of the things that have them. */
	private static boolean makesThings(ParserRule rule) {
		TypeRef type = rule.getType();
		return type != null && !GrammarUtil.isDatatypeRule(rule);
	}
}
