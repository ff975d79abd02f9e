package dev.lectern.deck.internal.split;

import java.util.List;

import dev.lectern.deck.SourceRange;

/**
 * A deck, split into slides, which are counted from 0 here. Immutable.
 */
public final class Split {

	/** The one empty slide of an empty text. */
	static final Split EMPTY = new Split(List.of(), 0, 0, 0, 0);

	private final List<Cut> cuts;
	private final int restLowest;
	private final int length;
	private final int unchanged;
	private final int moved;

	/**
	 * @param restLowest the first offset that the search after the last cut looked at
	 * @param length     the text's
	 */
	Split(List<Cut> cuts, int restLowest, int length, int unchanged, int moved) {
		this.cuts = cuts;
		this.restLowest = restLowest;
		this.length = length;
		this.unchanged = unchanged;
		this.moved = moved;
	}

	/** How many slides, at least one. */
	public int count() {
		return cuts.size() + 1;
	}

	/** Where a slide begins. */
	public int start(int slide) {
		return slide == 0 ? 0 : cuts.get(slide - 1).end();
	}

	/** The raw text of a slide. */
	public SourceRange range(int slide) {
		return SourceRange.between(start(slide), slide == cuts.size() ? length : cuts.get(slide).start());
	}

	/** Whether a slide is the last of its column. */
	public boolean closesColumn(int slide) {
		return slide == cuts.size() || cuts.get(slide).closesColumn();
	}

	/** What stands between the slides: one fewer than there are slides. */
	public List<SourceRange> separators() {
		return cuts.stream().map(cut -> SourceRange.between(cut.start(), cut.end())).toList();
	}

	/** How many slides at the begin are, place and separators included, those of the split that this one was derived from. */
	public int unchanged() {
		return unchanged;
	}

	/** How many slides at the end are those of the split that this one was derived from, with the same separators, all moved by the same distance. */
	public int moved() {
		return moved;
	}

	List<Cut> cuts() {
		return cuts;
	}

	int restLowest() {
		return restLowest;
	}

	/** How many cuts from the begin are found the same way whatever stands at an offset and beyond. */
	int cutsFoundBefore(int offset) {
		int found = 0;
		// an expression may ask whether the text ends after the last character it read, without reading on
		while (found < cuts.size() && cuts.get(found).highest() + 1 < offset) {
			found++;
		}
		return found;
	}

	/** The first cut after which nobody looks at what stands before an offset; as many as there are cuts, when there is none. */
	int firstCutBeyond(int offset) {
		int first = cuts.size();
		int lowest = restLowest;
		while (first > 0 && lowest >= offset) {
			first--;
			lowest = cuts.get(first).lowest();
		}
		return first;
	}
}
