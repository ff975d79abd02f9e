package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;

@ExtendWith(English.class)
class RulesTest {

	private final Invocation lectern = new Invocation();

	private List<JsonObject> json(String... arguments) {
		assertEquals(0, lectern.run(arguments), lectern.err());
		return JsonParser.parseString(lectern.out()).getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
	}

	@Test
	void listsEveryRuleForPrograms() {
		List<JsonObject> rules = json("rules", "--format", "json");
		assertEquals(Rules.descriptions().stream().map(RuleDescription::id).toList(), rules.stream().map(rule -> rule.get("id").getAsString()).toList());
		for (JsonObject rule : rules) {
			assertEquals(List.of("id", "severity", "title", "explanation", "example", "fixable"), List.copyOf(rule.keySet()));
			assertTrue(List.of("error", "warning", "info").contains(rule.get("severity").getAsString()));
			assertTrue(rule.get("id").getAsString().matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*"), rule.get("id").getAsString());
			assertFalse(rule.get("explanation").getAsString().isBlank() || rule.get("example").getAsString().isBlank() || rule.get("title").getAsString().isBlank());
		}
	}

	@Test
	void explainsEveryRuleToPeople() {
		assertEquals(0, lectern.run("rules"));
		for (RuleDescription rule : Rules.descriptions()) {
			assertTrue(lectern.out().contains(rule.id() + "  ") && lectern.out().contains(rule.explanation()), rule.id());
		}
	}

	@Test
	void explainsOneRule() {
		assertEquals(0, lectern.run("rules", "course.deck-missing"));
		assertEquals("""
				course.deck-missing  warning: Deck missing
				  The course names a chapter whose deck is not there in this language.
				  Example:
				      Slides.init({ chapters: [ 'intro' ] })   // and no src/en/intro.md
				""", lectern.out());
		assertTrue(json("rules", "--format", "json", "course.*", "deck.encoding").size() > 2);
	}

	@Test
	void explainsInChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		assertEquals(0, lectern.run("rules", "course.deck-missing"));
		assertTrue(lectern.out().startsWith("course.deck-missing  警告：缺少课件\n"), lectern.out());
	}

	@Test
	void namesTheLikeliestWhenThereIsNoSuchRule() {
		assertEquals(2, lectern.run("rules", "course.deck-mising"));
		assertEquals("lectern: rules: there is no rule course.deck-mising; did you mean course.deck-missing? (lectern rules lists all)\n", lectern.err());
	}
}
