package dev.lectern.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import dev.lectern.course.Severity;
import dev.lectern.course.style.RuleSetting;

/**
 * What findings weigh in a course. Of the settings that are about a rule and a place the last one counts. A value.
 *
 * @param settings in the order in which they were said
 */
public record Severities(List<RuleSetting> settings) {

	public Severities {
		settings = List.copyOf(settings);
	}

	/**
	 * Where something was found.
	 *
	 * @param chapter  its id; empty for what belongs to no deck, of which only settings without places count
	 * @param slide    from 1; empty for a deck as a whole, of which settings for some slides do not count
	 * @param language the deck's; empty for what belongs to no deck, of which only settings without languages count
	 */
	public record Site(Optional<String> chapter, OptionalInt slide, Optional<String> language) {

		/** What belongs to no deck: the folder, the page, a picture. */
		public static final Site NO_DECK = new Site(Optional.empty(), OptionalInt.empty(), Optional.empty());

		/** @param slide from 1; empty for the deck as a whole */
		public static Site in(String chapter, String language, OptionalInt slide) {
			return new Site(Optional.of(chapter), slide, Optional.of(language));
		}
	}

	/** The setting that counts; empty when the course says nothing of this rule there. */
	public Optional<RuleSetting> setting(String rule, Site site) {
		for (RuleSetting setting : settings.reversed()) {
			if (setting.rule().equals(rule) && setting.holds(site.chapter(), site.slide(), site.language())) {
				return Optional.of(setting);
			}
		}
		return Optional.empty();
	}

	/**
	 * What a finding weighs.
	 *
	 * @param usual what it weighs unless the course says otherwise
	 * @return empty when it is not to be reported
	 */
	public Optional<Severity> of(String rule, Severity usual, Site site) {
		Optional<RuleSetting> setting = setting(rule, site);
		return setting.isPresent() ? setting.get().severity() : Optional.of(usual);
	}

	/** What a finding weighs that is not sure, and so only a remark, whatever the rule's findings weigh otherwise; empty when it is not to be reported. */
	public Optional<Severity> ofRemark(String rule, Site site) {
		return of(rule, Severity.INFO, site).map(severity -> Severity.INFO);
	}

	/** The problem as it counts in this course; empty when it does not, which is told. Weighing it again changes nothing. */
	Optional<Problem> weighed(Problem problem, Site site, Consumer<Excepted> excepted) {
		Optional<RuleSetting> setting = settings.isEmpty() ? Optional.empty() : setting(problem.rule(), site);
		if (setting.isEmpty()) {
			return Optional.of(problem);
		}
		if (setting.get().severity().isEmpty()) {
			excepted.accept(new Excepted(problem, setting.get()));
		}
		return setting.get().severity().map(problem::weighing);
	}
}
