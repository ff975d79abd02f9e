package dev.lectern.cli.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.lectern.check.RuleDescription;
import dev.lectern.cli.command.Texts;

/** Rules for people. Lines are as long as sentences are; terminals wrap them. */
final class RulesText {

	private RulesText() {
	}

	static String of(List<RuleDescription> rules) {
		return rules.stream().map(RulesText::of).collect(Collectors.joining("\n"));
	}

	private static String of(RuleDescription rule) {
		String severity = Texts.get("severity." + rule.severity().name().toLowerCase(Locale.ROOT));
		String head = Texts.get(rule.fixable() ? "rules.headFixable" : "rules.head", rule.id(), severity, rule.title());
		String example = rule.example().lines().map(line -> ("      " + line).stripTrailing() + "\n").collect(Collectors.joining());
		return head + "\n  " + rule.explanation() + "\n" + "  " + Texts.get("rules.example") + "\n" + example;
	}
}
