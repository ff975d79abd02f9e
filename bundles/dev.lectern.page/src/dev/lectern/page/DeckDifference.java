package dev.lectern.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/**
 * What is different between two snapshots of one deck, as a page has their slides: between the slides that are the same at the begin and those that are the same at the
 * end. Making one compares references, numbers and what the page's section forwards, and looks closely at the slides between only; nothing is parsed.
 */
final class DeckDifference {

	private final PageSlides before;
	private final PageSlides after;
	private final Map<SlideId, Slide> earlier;
	private final List<Slide> changed;
	private final Optional<Splice> splice;

	private DeckDifference(PageSlides before, PageSlides after) {
		this.before = before;
		this.after = after;
		int head = commonHead(0, 0, true);
		int tail = commonTail(head, 0, true);
		earlier = before.slides().subList(head, before.slides().size() - tail).stream().collect(Collectors.toMap(Slide::id, Function.identity()));
		changed = after.slides().subList(head, after.slides().size() - tail).stream().filter(this::isChanged).toList();
		head = commonHead(head, tail, false);
		tail = commonTail(head, tail, false);
		boolean samePlaces = head + tail == before.slides().size() && head + tail == after.slides().size();
		splice = samePlaces ? Optional.empty() : Optional.of(splice(head, tail));
	}

	static DeckDifference between(PageSlides before, PageSlides after) {
		return new DeckDifference(before, after);
	}

	/** The later snapshot's slides that are new or have other content or attributes, in reading order. */
	List<Slide> changed() {
		return changed;
	}

	/** What one of the changed slides was in the earlier snapshot; empty for a new one. */
	Optional<Slide> before(Slide changedSlide) {
		return Optional.ofNullable(earlier.get(changedSlide.id()));
	}

	/** How the columns changed; empty: the same slides stand at the same places. */
	Optional<Splice> splice() {
		return splice;
	}

	/**
	 * Replaces columns by others, or slides of one stack by others.
	 *
	 * @param stack  the column of the stack, from 0; empty: columns are replaced
	 * @param from   the first column or slide of the stack that is replaced, from 0
	 * @param remove how many are
	 * @param insert the slides that come in their place, in reading order: those of whole columns, or of the stack
	 */
	record Splice(Optional<Integer> stack, int from, int remove, List<Slide> insert) {

		Splice {
			insert = List.copyOf(insert);
		}

		static Splice all(PageSlides slides) {
			return new Splice(Optional.empty(), 0, 0, slides.slides());
		}
	}

	private boolean isChanged(Slide slide) {
		Slide known = earlier.get(slide.id());
		return known == null || !slide.looksLike(known);
	}

	private int commonHead(int from, int tail, boolean withContent) {
		int most = Math.min(before.slides().size(), after.slides().size()) - tail;
		int head = from;
		while (head < most && isSame(head, head, withContent)) {
			head++;
		}
		return head;
	}

	private int commonTail(int head, int from, boolean withContent) {
		int most = Math.min(before.slides().size(), after.slides().size()) - head;
		int tail = from;
		while (tail < most && isSame(before.slides().size() - 1 - tail, after.slides().size() - 1 - tail, withContent)) {
			tail++;
		}
		return tail;
	}

	private boolean isSame(int indexBefore, int indexAfter, boolean withContent) {
		Slide one = before.slides().get(indexBefore);
		Slide other = after.slides().get(indexAfter);
		return one.id().equals(other.id()) && before.isInStack(indexBefore) == after.isInStack(indexAfter) && before.row(indexBefore) == after.row(indexAfter)
				&& (!withContent || one.looksLike(other));
	}

	/* A stack that stays one is replaced where it changed, and all else by whole columns. */
	private Splice splice(int head, int commonTail) {
		int size = after.slides().size();
		int tail = commonTail;
		while (tail > 0 && after.row(size - tail) > 0) {
			tail--;
		}
		int from = Math.min(before.column(head), after.column(head));
		int first = head;
		while (first > 0 && after.column(first - 1) >= from) {
			first--;
		}
		int untouched = after.column(size) - after.column(size - tail);
		int remove = before.column(before.slides().size()) - from - untouched;
		List<Slide> insert = after.slides().subList(first, size - tail);
		if (remove == 1 && isStack(after, first, size - tail) && isStack(before, first, before.slides().size() - tail)) {
			return within(from, before.slides().subList(first, before.slides().size() - tail), insert);
		}
		return new Splice(Optional.empty(), from, remove, insert);
	}

	private static Splice within(int column, List<Slide> before, List<Slide> after) {
		int most = Math.min(before.size(), after.size());
		int head = 0;
		while (head < most && before.get(head).id().equals(after.get(head).id())) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && before.get(before.size() - 1 - tail).id().equals(after.get(after.size() - 1 - tail).id())) {
			tail++;
		}
		return new Splice(Optional.of(column), head, before.size() - tail - head, after.subList(head, after.size() - tail));
	}

	private static boolean isStack(PageSlides slides, int from, int to) {
		return from < to && slides.isInStack(from) && slides.column(from) == slides.column(to - 1);
	}
}
