package dev.lectern.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import dev.lectern.deck.internal.split.Split;

/**
 * Makes the slides of a snapshot from those of the one before: taken over as they are before an edit, moved after it, compared and made anew only between.
 */
final class NextSlides {

	private final List<Slide> earlier;
	private final boolean sameContent;
	private final Split split;
	private final List<Slide> slides;
	private int lastId;

	/**
	 * @param earlier     the slides of the snapshot before
	 * @param sameContent whether equal text says the same as it did there
	 * @param split       how the text is split now, derived from how it was split there
	 * @param lastId      the last id given away
	 */
	NextSlides(List<Slide> earlier, boolean sameContent, CharSequence text, Split split, SlideReader reader, int lastId) {
		this.earlier = earlier;
		this.sameContent = sameContent;
		this.split = split;
		this.lastId = lastId;
		slides = new ArrayList<>(split.count());
		slides.addAll(earlier.subList(0, split.unchanged()));
		addEdited(text, reader);
		addMoved(text);
	}

	/** The slides, which do not change any more. */
	List<Slide> slides() {
		return Collections.unmodifiableList(slides);
	}

	/** The last id given away. */
	int lastId() {
		return lastId;
	}

	private void addEdited(CharSequence text, SlideReader reader) {
		int first = split.unchanged();
		List<Slide> before = earlier.isEmpty() ? earlier : earlier.subList(first, earlier.size() - split.moved());
		List<SourceRange> after = IntStream.range(first, split.count() - split.moved()).mapToObj(split::range).toList();
		Succession succession = new Succession(before, text, after);
		int line = first < earlier.size() ? earlier.get(first).firstLine() : 1;
		for (int i = 0; i < after.size(); i++) {
			SourceRange range = after.get(i);
			int predecessor = succession.predecessor(i);
			SlideId id = predecessor < 0 ? new SlideId(++lastId) : before.get(predecessor).id();
			SlideContent content = sameContent && succession.isUnchanged(i) ? before.get(predecessor).content() : reader.content(range.in(text));
			if (i > 0) {
				line += LineIndex.ends(text, after.get(i - 1).offset(), range.offset());
			}
			slides.add(new Slide(id, slides.size() + 1, nextPosition(), range, line, content, reader.attributes()));
		}
	}

	private void addMoved(CharSequence text) {
		if (split.moved() == 0) {
			return;
		}
		Slide last = slides.getLast();
		Slide first = earlier.get(earlier.size() - split.moved());
		int offset = split.start(slides.size());
		int lines = last.firstLine() + LineIndex.ends(text, last.range().offset(), offset) - first.firstLine();
		int distance = offset - first.range().offset();
		for (Slide slide : earlier.subList(earlier.size() - split.moved(), earlier.size())) {
			slides.add(slide.at(slides.size() + 1, nextPosition(), slide.range().offset() + distance, slide.firstLine() + lines));
		}
	}

	private Position nextPosition() {
		int slide = slides.size();
		return slide == 0 ? Position.next(null, true, split.closesColumn(slide))
				: Position.next(slides.get(slide - 1).position(), split.closesColumn(slide - 1), split.closesColumn(slide));
	}
}
