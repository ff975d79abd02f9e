package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RulesTest {

	@Test
	void everyRuleIsDescribed() {
		List<String> described = Rules.descriptions().stream().map(RuleDescription::id).toList();
		assertEquals(Rules.all().stream().map(Rule::id).toList(), described.stream().filter(Rules.all().stream().map(Rule::id).toList()::contains).toList());
	}
}
