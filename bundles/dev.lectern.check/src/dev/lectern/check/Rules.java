package dev.lectern.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import dev.lectern.check.internal.deck.EmptySlide;
import dev.lectern.course.Severity;

/** The rules of Lectern. Immutable. */
public final class Rules {

	private static final String TEXTS = "dev.lectern.check.rules";

	/** Ids whose problems come with fixes. */
	private static final List<String> FIXABLE = List.of();

	/** What is found by somebody else than a {@link Rule}. */
	private enum Foreign {
		DECK_MISSING("course.deck-missing", Severity.WARNING);

		private final String id;
		private final Severity severity;

		Foreign(String id, Severity severity) {
			this.id = id;
			this.severity = severity;
		}
	}

	private Rules() {
	}

	/** All rules that run over texts, in the order of their ids. */
	public static List<Rule> all() {
		return Stream.<Rule>of(new EmptySlide()).sorted(Comparator.comparing(Rule::id)).toList();
	}

	/** Explains everything that can be reported, in the order of the ids. */
	public static List<RuleDescription> descriptions() {
		return Stream.concat(all().stream().map(rule -> description(rule.id(), rule.severity())),
				Stream.of(Foreign.values()).map(foreign -> description(foreign.id, foreign.severity))).sorted(Comparator.comparing(RuleDescription::id)).toList();
	}

	private static RuleDescription description(String id, Severity severity) {
		ResourceBundle texts = ResourceBundle.getBundle(TEXTS, Locale.getDefault(), Rules.class.getClassLoader());
		return new RuleDescription(id, severity, texts.getString(id + ".title"), texts.getString(id + ".explanation"), texts.getString(id + ".example"),
				FIXABLE.contains(id));
	}
}
