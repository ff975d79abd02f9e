package dev.lectern.ui.preview.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.lectern.check.Severities;
import dev.lectern.course.Severity;
import dev.lectern.course.style.RuleSetting;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.page.measure.LayoutFinding;

class LayoutWeightTest {

	private static final Deck DECK = Deck.of("# A\n\n---\n\n# B\n", Profile.DEFAULT); //$NON-NLS-1$
	private static final RuleSetting GRAVE = new RuleSetting(LayoutFinding.OVERFLOW, Optional.of(Severity.ERROR), List.of(), Set.of(), "One idea per slide."); //$NON-NLS-1$
	private static final RuleSetting SECOND_SLIDE = new RuleSetting(LayoutFinding.OVERFLOW, Optional.empty(),
			List.of(new RuleSetting.Place(Set.of("a"), 2, 2)), Set.of(), ""); //$NON-NLS-1$ //$NON-NLS-2$
	private static final LayoutWeight WEIGHT = new LayoutWeight(new Severities(List.of(GRAVE, SECOND_SLIDE)), "a", "en"); //$NON-NLS-1$ //$NON-NLS-2$

	private static LayoutFinding finding(int slide, boolean sure) {
		Slide on = DECK.slides().get(slide - 1);
		return new LayoutFinding(LayoutFinding.OVERFLOW, on, on.body(), "too long", sure); //$NON-NLS-1$
	}

	@Test
	void aSlideThatDoesNotFitWeighsWhatTheCourseSays() {
		assertEquals(Optional.of(Severity.WARNING), LayoutWeight.USUAL.of(finding(1, true)));
		assertEquals(Optional.of(Severity.ERROR), WEIGHT.of(finding(1, true)));
	}

	@Test
	void whatIsNotSureStaysARemark() {
		assertEquals(Optional.of(Severity.INFO), WEIGHT.of(finding(1, false)));
	}

	@Test
	void anExceptionIsNotShown() {
		assertEquals(Optional.empty(), WEIGHT.of(finding(2, true)));
		assertEquals(Optional.empty(), WEIGHT.of(finding(2, false)));
	}
}
