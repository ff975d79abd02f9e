package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;

/** What the grammar promises to those who write names and to those who read messages. */
class GrammarTest {

	private static final Grammar GRAMMAR = new CourseLanguageStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(IGrammarAccess.class).getGrammar();

	private static Set<String> keywords(String... rules) {
		return List.of(rules).stream().flatMap(rule -> EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(GRAMMAR, rule), Keyword.class).stream())
				.map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyKeywordThatLooksLikeAWordCanBeAName() {
		Set<String> words = GrammarUtil.getAllKeywords(GRAMMAR).stream().filter(keyword -> Character.isLetter(keyword.charAt(0))).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(words, keywords("StatementKeyword", "InnerKeyword"));
	}

	@Test
	void everyMessageIsInBothLanguages() {
		ResourceBundle.Control only = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		String name = "dev.lectern.course.language.text.messages";
		ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, CourseIssues.class.getClassLoader(), only);
		ResourceBundle chinese = ResourceBundle.getBundle(name, Locale.CHINESE, CourseIssues.class.getClassLoader(), only);
		assertEquals(english.keySet().stream().sorted().toList(), chinese.keySet().stream().sorted().toList());
		List<String> same = english.keySet().stream().filter(key -> !key.startsWith("form.") && english.getString(key).equals(chinese.getString(key))).sorted().toList();
		assertEquals(List.of(), same, "said in English only");
	}
}
