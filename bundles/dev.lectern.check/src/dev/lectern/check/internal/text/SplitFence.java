package dev.lectern.check.internal.text;

import java.util.List;
import java.util.Optional;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;

/**
 * A fence that begins on one slide and ends on a later one, because separators count in code, too.
 *
 * @param fence what opens on the first slide
 * @param first the slide it opens on, from 0
 * @param last  the slide whose line closes it
 * @param end   where that line begins
 */
public record SplitFence(Fence fence, int first, int last, int end) {

	private static final int FARTHEST = 20;

	/** The fence left open on a slide, when a later slide closes it and has no open fence behind that. */
	public static Optional<SplitFence> from(Deck deck, int first) {
		return Fence.openAtEnd(deck.slides().get(first), deck.text()).flatMap(fence -> closing(deck, first, fence));
	}

	private static Optional<SplitFence> closing(Deck deck, int first, Fence fence) {
		List<Slide> slides = deck.slides();
		for (int i = first + 1; i < slides.size() && i <= first + FARTHEST; i++) {
			for (Line line : Line.of(deck.text(), slides.get(i).range())) {
				if (fence.isClosedBy(line.text())) {
					String rest = deck.text().substring(line.next(), slides.get(i).range().end());
					boolean whole = Reading.slide(rest, deck.profile()).filter(slide -> Fence.openAtEnd(slide, rest).isEmpty()).isPresent();
					return whole ? Optional.of(new SplitFence(fence, first, i, line.start())) : Optional.empty();
				}
				if (fence.isFollowedBy(line.text())) {
					return Optional.empty();
				}
			}
		}
		return Optional.empty();
	}
}
