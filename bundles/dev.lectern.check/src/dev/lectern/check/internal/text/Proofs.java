package dev.lectern.check.internal.text;

import java.util.List;
import java.util.Optional;

import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;

/**
 * Reads a slide again with edits, as {@link Reading} does, but only so often: a slide with thousands of mistakes takes no longer than one with a few. Past
 * that nothing is proven any more, so a rule offers no fix, and is silent where only the fix shows that something was meant. One for each look of a rule at a
 * slide; for one thread.
 */
public final class Proofs {

	/** How many characters are read at most, unless the slide alone is longer: hundreds of proofs for a slide of the usual length. */
	private static final int LIMIT = 100_000;

	private final Slide slide;
	private int read;

	public Proofs(Slide slide) {
		this.slide = slide;
	}

	/** The slide with edits of its deck's text applied; empty when it would be split, or when enough was read. */
	public Optional<Slide> edited(Profile profile, List<TextEdit> edits) {
		return mayRead() ? Reading.edited(slide, profile, edits) : Optional.empty();
	}

	/** The slide under another profile; empty when it would be split, or when enough was read. */
	public Optional<Slide> under(Profile profile) {
		return mayRead() ? Reading.slide(slide.content().text(), profile) : Optional.empty();
	}

	private boolean mayRead() {
		if (read >= LIMIT) {
			return false;
		}
		read += Math.max(1, slide.content().text().length());
		return true;
	}
}
