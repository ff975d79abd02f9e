package dev.lectern.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.lectern.course.page.Literal;
import dev.lectern.course.page.Page.Section;
import dev.lectern.deck.Profile;

/** Tells of what a page sets that changes what one sees of its slides, and that Lectern does not show. */
final class UnshownSettings {

	private static final String RULE = "course.setting-not-shown";

	/** What the markdown plugin of 5.1.0 and 6.0.2 hands to marked, but for what changes nothing that shows. */
	private static final List<String> OF_MARKED = List.of("breaks", "extensions", "gfm", "hooks", "pedantic", "renderer", "smartypants", "tokenizer", "walkTokens");

	/** The one that is on when nothing is said. */
	private static final String ON = "gfm";

	/** Those that are shown where they are {@code true} or {@code false}; see {@link Profile.Markdown}. */
	private static final Set<String> SHOWN = Set.of("breaks", "smartypants");

	private static final List<String> OF_DIRECTIVES = List.of("data-attributes", "data-element-attributes");

	private final List<CourseProblem> problems;

	UnshownSettings(List<CourseProblem> problems) {
		this.problems = problems;
	}

	/** @param markdown the settings of the markdown plugin, among the others */
	void report(Optional<ScriptSettings> settings, Optional<ScriptSettings> markdown, Profile profile) {
		settings.ifPresent(all -> report(all, List.of("disableLayout"), name -> Messages.get("page.notShown", name)));
		settings.ifPresent(all -> report(all, List.of("previewLinks"), name -> Messages.get("page.previewLinks")));
		markdown.ifPresent(all -> report(all, OF_MARKED, name -> Messages.get("page.notShown", name)));
		if (profile.content().markdown().animatedLists() && profile.reveal().matches("(?:[6-9]|[1-9]\\d)(?!\\d).*")) {
			markdown.ifPresent(all -> all.literal("animateLists").ifPresent(value -> problems.add(all.place(value).problem(RULE, Severity.INFO, Messages.get("page.animateLists")))));
		}
	}

	/** Separators of directives. */
	void report(Section section, Place place) {
		OF_DIRECTIVES.stream().filter(name -> !section.forwarded().getOrDefault(name, "").isEmpty())
				.forEach(name -> problems.add(place.problem(RULE, Severity.INFO, Messages.get("page.notShown", name))));
	}

	private void report(ScriptSettings settings, List<String> names, UnaryOperator<String> message) {
		for (String name : names) {
			settings.literal(name).filter(value -> !isUsual(name, value, settings))
					.ifPresent(value -> problems.add(settings.place(value).problem(RULE, Severity.INFO, message.apply(name))));
		}
	}

	private static boolean isUsual(String name, Literal value, ScriptSettings settings) {
		return switch (value) {
			case Literal.Bool flag -> flag.value() == name.equals(ON) || SHOWN.contains(name);
			case Literal.Num number -> number.value() != 0 == name.equals(ON);
			case Literal.Items items -> items.values().isEmpty();
			case Literal.Fields fields -> fields.values().isEmpty() && fields.others().isEmpty();
			case Literal.Other other -> settings.written(other).matches("null|undefined");
			case Literal.Text text -> text.value().isEmpty();
		};
	}
}
