package dev.lectern.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import dev.lectern.deck.SlideId;

/**
 * Which slides' content a page has and which it wants, as it said itself. Immutable. A page keeps what it is sent when it wants it at that time,
 * and drops what it no longer wants; as it tells what it wants before it tells that it took an update, both sides know the same.
 */
public final class PageContent {

	/** Of a page that knows nothing. */
	public static final PageContent NONE = new PageContent(Set.of(), Set.of());

	private final Set<SlideId> wanted;
	private final Set<SlideId> held;

	private PageContent(Set<SlideId> wanted, Set<SlideId> held) {
		this.wanted = wanted;
		this.held = held;
	}

	/** The page wants these slides and no others. */
	public PageContent wanting(Collection<SlideId> slides) {
		Set<SlideId> now = Set.copyOf(slides);
		Set<SlideId> kept = new HashSet<>(held);
		kept.retainAll(now);
		return new PageContent(now, kept);
	}

	/** The page took these slides' content. */
	public PageContent sent(Collection<SlideId> slides) {
		Set<SlideId> now = new HashSet<>(slides);
		now.retainAll(wanted);
		now.addAll(held);
		return new PageContent(wanted, now);
	}

	/** The page forgot all content, and wants what it wanted. */
	public PageContent forgotten() {
		return new PageContent(wanted, Set.of());
	}

	/** Whether the page has this slide's content. */
	public boolean has(SlideId slide) {
		return held.contains(slide);
	}

	/** What the page wants and does not have. */
	public Set<SlideId> missing() {
		Set<SlideId> missing = new HashSet<>(wanted);
		missing.removeAll(held);
		return missing;
	}
}
