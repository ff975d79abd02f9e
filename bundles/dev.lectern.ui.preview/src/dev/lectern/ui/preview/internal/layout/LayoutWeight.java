package dev.lectern.ui.preview.internal.layout;

import java.util.Optional;
import java.util.OptionalInt;

import dev.lectern.check.Severities;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.page.measure.LayoutFinding;
import dev.lectern.workspace.DeckLocation;

/**
 * What findings on a deck's slides weigh in its course.
 *
 * @param chapter  the deck's
 * @param language the deck's
 */
record LayoutWeight(Severities severities, String chapter, String language) {

	/** That of a course without conventions. */
	static final LayoutWeight USUAL = new LayoutWeight(new Severities(HouseStyle.NONE.rules()), "", ""); //$NON-NLS-1$ //$NON-NLS-2$

	static LayoutWeight at(DeckLocation place) {
		HouseStyle style = place.course().loaded().map(LoadedCourse::course).map(course -> course.style()).orElse(HouseStyle.NONE);
		return new LayoutWeight(new Severities(style.rules()), place.chapter().id(), place.language().id());
	}

	/** Empty when it is not to be shown; what is not sure stays a remark. */
	Optional<Severity> of(LayoutFinding finding) {
		Severities.Site site = Severities.Site.in(chapter, language, OptionalInt.of(finding.slide().index()));
		return finding.sure() ? severities.of(finding.rule(), Severity.WARNING, site) : severities.ofRemark(finding.rule(), site);
	}
}
