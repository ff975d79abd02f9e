package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

	private static final Set<String> FILES = Set.of("src/en/images/diagram.svg", "src/zh/images/diagram.svg");

	@Test
	void everyRuleIsDescribed() {
		List<String> described = Rules.descriptions().stream().map(RuleDescription::id).toList();
		assertEquals(Rules.all().stream().map(Rule::id).toList(), described.stream().filter(Rules.all().stream().map(Rule::id).toList()::contains).toList());
		assertEquals(described.stream().distinct().sorted().toList(), described);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zh" })
	void everyRuleReportsItsExample(String language) {
		ResourceBundle texts = bundle("rules", language);
		for (Rule rule : Rules.all()) {
			String example = texts.getString(rule.id() + ".example") + '\n';
			boolean reported = CaseDeck.PROFILES.values().stream()
					.anyMatch(profile -> List.of("en", "zh").stream().anyMatch(of -> !CaseDeck.of(example, profile, FILES, of).findings(rule).isEmpty()));
			assertTrue(reported || rule instanceof Rule.OfCourse, () -> rule.id() + ": " + example);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "rules", "messages" })
	void bothLanguagesSayTheSame(String name) {
		ResourceBundle english = bundle(name, "");
		ResourceBundle chinese = bundle(name, "zh");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
		for (String key : english.keySet()) {
			assertFalse(chinese.getString(key).isBlank(), key);
			assertTrue(key.endsWith(".example") || !english.getString(key).equals(chinese.getString(key)), () -> key + " is not translated");
			if (name.equals("messages")) {
				assertEquals(arguments(english, key), arguments(chinese, key), key);
			}
		}
	}

	private static int arguments(ResourceBundle texts, String key) {
		return new MessageFormat(texts.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
	}

	private static ResourceBundle bundle(String name, String language) {
		return ResourceBundle.getBundle("dev.lectern.check." + name, Locale.of(language), Rules.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
