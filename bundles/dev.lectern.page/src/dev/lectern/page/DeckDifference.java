package dev.lectern.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/**
 * What is different between two snapshots of one deck: between the slides that are the same at the begin and those that are the same at the end.
 * Making one compares references, numbers and what the page's section forwards, and looks closely at the slides between only; nothing is parsed.
 */
final class DeckDifference {

	private final List<Slide> before;
	private final List<Slide> after;
	private final List<Slide> changed;
	private final Optional<Splice> splice;

	private DeckDifference(List<Slide> before, List<Slide> after) {
		this.before = before;
		this.after = after;
		int head = commonHead(0, 0, true);
		int tail = commonTail(head, 0, true);
		changed = changed(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
		head = commonHead(head, tail, false);
		tail = commonTail(head, tail, false);
		splice = head + tail == before.size() && before.size() == after.size() ? Optional.empty() : Optional.of(splice(head, tail));
	}

	static DeckDifference between(Deck before, Deck after) {
		return new DeckDifference(before == after ? List.of() : before.slides(), before == after ? List.of() : after.slides());
	}

	/** The later snapshot's slides that are new or have other content or attributes, in reading order. */
	List<Slide> changed() {
		return changed;
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

		static Splice all(Deck deck) {
			return new Splice(Optional.empty(), 0, 0, deck.slides());
		}
	}

	private int commonHead(int from, int tail, boolean withContent) {
		int most = Math.min(before.size(), after.size()) - tail;
		int head = from;
		while (head < most && isSame(before.get(head), after.get(head), withContent)) {
			head++;
		}
		return head;
	}

	private int commonTail(int head, int from, boolean withContent) {
		int most = Math.min(before.size(), after.size()) - head;
		int tail = from;
		while (tail < most && isSame(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail), withContent)) {
			tail++;
		}
		return tail;
	}

	private static boolean isSame(Slide one, Slide other, boolean withContent) {
		return one.id().equals(other.id()) && one.position().inStack() == other.position().inStack() && one.position().vertical() == other.position().vertical()
				&& (!withContent || one.looksLike(other));
	}

	private static List<Slide> changed(List<Slide> before, List<Slide> after) {
		Map<SlideId, Slide> known = before.stream().collect(Collectors.toMap(Slide::id, Function.identity()));
		return after.stream().filter(slide -> !known.containsKey(slide.id()) || !slide.looksLike(known.get(slide.id()))).toList();
	}

	/* A stack that stays one is replaced where it changed, and all else by whole columns. */
	private Splice splice(int head, int commonTail) {
		int tail = commonTail;
		while (tail > 0 && after.get(after.size() - tail).position().vertical() > 0) {
			tail--;
		}
		int from = Math.min(column(before, head), column(after, head));
		int first = head;
		while (first > 0 && after.get(first - 1).position().horizontal() >= from) {
			first--;
		}
		int untouched = column(after, after.size()) - column(after, after.size() - tail);
		int remove = column(before, before.size()) - from - untouched;
		List<Slide> insert = after.subList(first, after.size() - tail);
		if (remove == 1 && isStack(insert)) {
			List<Slide> earlier = before.subList(first, before.size() - tail);
			if (isStack(earlier)) {
				return within(from, earlier, insert);
			}
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

	private static boolean isStack(List<Slide> slides) {
		return !slides.isEmpty() && slides.getFirst().position().inStack() && slides.getFirst().position().horizontal() == slides.getLast().position().horizontal();
	}

	private static int column(List<Slide> slides, int index) {
		return index < slides.size() ? slides.get(index).position().horizontal() : slides.isEmpty() ? 0 : slides.getLast().position().horizontal() + 1;
	}
}
