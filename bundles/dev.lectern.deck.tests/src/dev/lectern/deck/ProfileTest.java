package dev.lectern.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ProfileTest {

	@Test
	void anotherVersionOfRevealLeavesAllElse() {
		Profile.Presentation presentation = new Profile.Presentation("fade", "fast", "none", "c/t", false, false, true);
		Profile profile = new Profile(Profile.SLIDES_INIT.separators(), new Profile.Stage(10, 20, 0), false, "night", List.of("a.css"), "5.1.0", List.of(Profile.KATEX),
				presentation);
		assertEquals(new Profile(profile.separators(), profile.stage(), false, "night", List.of("a.css"), "6.0.2", List.of(Profile.KATEX), presentation),
				profile.withReveal("6.0.2"));
	}
}
