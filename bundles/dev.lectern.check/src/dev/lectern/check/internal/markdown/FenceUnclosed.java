package dev.lectern.check.internal.markdown;

import java.util.List;
import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Fence;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.SplitFence;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * A code block without an end: the rest of its slide is code, and so are the notes. One that a later slide ends is split by a separator, and one that the notes
 * end by a marker of notes; both are other rules.
 */
public final class FenceUnclosed implements Rule.OfDeck {

	@Override
	public String id() {
		return "markdown.fence-unclosed";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		List<Slide> slides = deck.deck().slides();
		int i = 0;
		while (i < slides.size()) {
			Optional<SplitFence> split = SplitFence.from(deck.deck(), i);
			Slide slide = slides.get(split.map(SplitFence::last).orElse(i));
			Fence.of(slide, deck.text()).stream().filter(fence -> !fence.closed() && split.isEmpty() && Fence.cutByNotes(slide, deck.text()).isEmpty()).findFirst().ifPresent(fence -> report(fence, slide, deck, findings));
			i = split.map(found -> found.last() + 1).orElse(i + 1);
		}
	}

	private static void report(Fence fence, Slide slide, CheckedDeck deck, Findings findings) {
		int line = deck.text().lastIndexOf('\n', fence.opener().offset() - 1) + 1;
		String before = deck.text().substring(line, fence.opener().offset());
		boolean plain = before.isBlank() && fence.range().end() > fence.opener().end();
		Fix fix = Fix.offered(Messages.get("markdown.fence-unclosed.fix"), new SourceRange(fence.range().end(), 0), '\n' + before + fence.marks());
		boolean tail = slide.notes().isEmpty() && deck.text().substring(fence.range().end(), slide.range().end()).isBlank();
		findings.report(fence.opener(), Messages.get("markdown.fence-unclosed"), plain && tail ? new Fix[] { fix } : new Fix[0]);
	}
}
