package dev.lectern.page.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.TextEdit;
import dev.lectern.page.PageModel;
import dev.lectern.page.RandomEdits;

/** The feed against a page and an executor that do what the test says, when it says so. */
class PageFeedTest {

	private final Deque<Runnable> tasks = new ArrayDeque<>();
	private final List<String> updates = new ArrayList<>();
	private final List<Shown> shown = new ArrayList<>();
	private final List<Shown> failed = new ArrayList<>();
	private final PageFeed feed = new PageFeed(updates::add, tasks::add, new PageFeed.Listener() {
		@Override
		public void shown(Shown state) {
			shown.add(state);
		}

		@Override
		public void failed(Shown state, Throwable cause) {
			failed.add(state);
		}
	});
	private final Deck first = Deck.of("# One\n\n---\n\n# Two\n", Profile.DEFAULT);
	private final Optional<SlideId> one = Optional.of(first.slides().get(0).id());
	private final Optional<SlideId> two = Optional.of(first.slides().get(1).id());

	@Test
	void waitsForThePageAndLosesNothing() {
		Deck second = typed(first);
		feed.show("d", first, one);
		feed.show("d", second, one);
		work();
		assertEquals(List.of(), updates);
		feed.pageReady();
		work();
		assertEquals(1, updates.size());
		assertTrue(last().has("reset"));
		assertFalse(feed.isUpToDate());
		acknowledge();
		assertTrue(feed.isUpToDate());
		assertSame(second, feed.inPage().orElseThrow().deck());
	}

	@Test
	void sendsOneAtATimeAndThenTheNewest() {
		ready();
		Deck deck = first;
		for (int i = 0; i < 10; i++) {
			deck = typed(deck);
			feed.show("d", deck, one);
			work();
		}
		assertEquals(2, updates.size(), "the first edit is on its way, the others wait");
		acknowledge();
		work();
		assertEquals(3, updates.size());
		acknowledge();
		work();
		assertEquals(3, updates.size());
		assertSame(deck, feed.inPage().orElseThrow().deck());
		assertEquals(3, shown.size());
	}

	@Test
	void changesThatArriveWhileAnUpdateIsPreparedAreInIt() {
		ready();
		feed.show("d", typed(first), one);
		Deck newest = typed(typed(first));
		feed.show("d", newest, one);
		work();
		acknowledge();
		assertSame(newest, feed.inPage().orElseThrow().deck());
		assertEquals(2, updates.size());
	}

	@Test
	void goesWhereTheAuthorGoesAndElseStays() {
		ready();
		feed.show("d", typed(first), two);
		work();
		assertEquals(two.get().value(), last().get("goTo").getAsInt());
		acknowledge();
		feed.show("d", first.edited(new TextEdit(first.text().length(), 0, "xy")), two);
		work();
		assertEquals(two.get().value(), last().get("goTo").getAsInt(), "its content changed");
		acknowledge();
		Deck elsewhere = feed.inPage().orElseThrow().deck().edited(new TextEdit(2, 0, "x"));
		feed.show("d", elsewhere, two);
		work();
		assertFalse(last().has("goTo"));
	}

	@Test
	void goesToTheSameSlideAgainWhenAsked() {
		ready();
		feed.goTo(one.get());
		work();
		assertEquals(2, updates.size());
		assertEquals(one.get().value(), last().get("goTo").getAsInt());
		assertFalse(last().has("sections"));
	}

	@Test
	void anotherSourceFillsThePageAnew() {
		ready();
		feed.show("other", Deck.of("# Other\n", Profile.DEFAULT), one);
		work();
		assertTrue(last().has("reset"));
	}

	@Test
	void aPageThatIsLoadedAgainIsFilledAgain() {
		ready();
		feed.show("d", typed(first), one);
		work();
		feed.pageReady();
		work();
		assertTrue(last().has("reset"));
		feed.pageShows(2);
		assertFalse(feed.isUpToDate(), "that was the page before");
		acknowledge();
		assertTrue(feed.isUpToDate());
	}

	@Test
	void nothingIsSentToAPageThatIsGone() {
		ready();
		feed.pageGone();
		feed.show("d", typed(first), one);
		work();
		assertEquals(1, updates.size());
		assertEquals(Optional.empty(), feed.inPage());
	}

	@Test
	void aFailedChangeIsFollowedByAllAndAFailedAllByNothing() {
		ready();
		feed.show("d", typed(first), one);
		work();
		feed.pageFailed(sequence(), "no");
		work();
		assertTrue(last().has("reset"));
		assertEquals(List.of(), failed);
		feed.pageFailed(sequence(), "no");
		work();
		assertEquals(3, updates.size());
		assertEquals(1, failed.size());
		feed.show("d", typed(typed(first)), one);
		work();
		assertEquals(4, updates.size());
	}

	@Test
	void answersToWhatWasNotAskedAreIgnored() {
		ready();
		feed.pageShows(99);
		feed.pageFailed(99, "no");
		assertEquals(1, shown.size());
		assertTrue(feed.isUpToDate());
	}

	@Test
	void clearingWhileAnUpdateIsPreparedSendsNothing() {
		ready();
		feed.show("d", typed(first), one);
		feed.clear();
		work();
		assertEquals(1, updates.size());
		feed.show("d", typed(first), one);
		work();
		assertEquals(2, updates.size());
	}

	@Test
	void thePageGetsWhatItWantsAndNoMore() {
		Deck deck = Deck.of("# a\n" + "\n---\n\n# b\n".repeat(100), Profile.DEFAULT);
		SlideId far = deck.slides().get(90).id();
		feed.show("d", deck, Optional.of(deck.slides().get(0).id()));
		feed.pageReady();
		work();
		feed.pageWants(List.of(deck.slides().get(0).id(), far));
		acknowledge();
		work();
		assertEquals(2, updates.size());
		assertEquals("[" + far.value() + "]", sections());
		assertFalse(last().has("goTo") || last().has("order") || last().has("reset"));
		assertTrue(feed.isUpToDate(), "the state is in the page, content follows");
		acknowledge();
		feed.pageWants(List.of(far));
		work();
		assertEquals(2, updates.size());

		Deck typed = deck.edited(new TextEdit(2, 0, "x"));
		feed.show("d", typed, Optional.of(far));
		work();
		acknowledge();
		Deck more = typed.edited(new TextEdit(2, 0, "y"));
		feed.show("d", more, Optional.of(far));
		work();
		assertEquals(3, updates.size(), "only the move is sent");
		assertSame(more, feed.inPage().orElseThrow().deck());
	}

	@Test
	void wishesForSlidesThatAreGoneEnd() {
		ready();
		feed.pageWants(List.of(new SlideId(99)));
		work();
		assertEquals(1, updates.size());
		assertTrue(feed.isUpToDate());
	}

	/** A page that reports late and moves by itself, and an author who types meanwhile. */
	@Test
	void thePageComesToBeTheDeckWhateverHappensMeanwhile() {
		long seed = System.nanoTime();
		System.out.println("PageFeedTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 100; round++) {
			updates.clear();
			tasks.clear();
			Deck deck = Deck.of("a\n\n---\n\nb\n\n---\n\nc\n\n---\n\nd\n\n---\n\ne\n", Profile.DEFAULT);
			String source = "d" + round;
			PageModel page = new PageModel();
			Deque<Runnable> reports = new ArrayDeque<>();
			feed.show(source, deck, Optional.of(deck.slides().get(0).id()));
			feed.pageReady();
			for (int step = 0; step < 60; step++) {
				switch (random.nextInt(6)) {
				case 0 -> {
					deck = RandomEdits.of(deck, random);
					feed.show(source, deck, Optional.of(deck.slides().get(random.nextInt(deck.slides().size())).id()));
				}
				case 1 -> Optional.ofNullable(tasks.poll()).ifPresent(Runnable::run);
				case 2, 3 -> take(page, reports, random.nextInt(20) == 0);
				case 4 -> Optional.ofNullable(reports.poll()).ifPresent(Runnable::run);
				default -> {
					if (!page.order().equals("[]")) {
						page.goTo(random.nextInt(100)).ifPresent(slides -> reports.add(() -> feed.pageWants(slides)));
					}
				}
				}
			}
			while (!tasks.isEmpty() || !updates.isEmpty() || !reports.isEmpty()) {
				work();
				take(page, reports, false);
				while (!reports.isEmpty()) {
					reports.poll().run();
				}
			}
			assertSame(deck, feed.inPage().orElseThrow().deck(), () -> "seed " + seed);
			assertEquals(PageModel.orderOf(deck), page.order(), () -> "seed " + seed);
			assertEquals(page.contentOf(deck), page.content(), () -> "seed " + seed);
		}
	}

	private void take(PageModel page, Deque<Runnable> reports, boolean fails) {
		if (updates.isEmpty()) {
			return;
		}
		JsonObject change = PageModel.change(updates.removeFirst());
		int sequence = change.get("sequence").getAsInt();
		page.apply(change).ifPresent(slides -> reports.add(() -> feed.pageWants(slides)));
		reports.add(fails && !change.has("reset") ? () -> feed.pageFailed(sequence, "no") : () -> feed.pageShows(sequence));
	}

	private void ready() {
		feed.show("d", first, one);
		feed.pageReady();
		work();
		feed.pageWants(List.of(one.get(), two.get()));
		acknowledge();
	}

	private void work() {
		for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
			task.run();
		}
	}

	private void acknowledge() {
		feed.pageShows(sequence());
	}

	private int sequence() {
		return last().get("sequence").getAsInt();
	}

	private JsonObject last() {
		return PageModel.change(updates.getLast());
	}

	private String sections() {
		return last().getAsJsonArray("sections").asList().stream().map(section -> section.getAsJsonObject().get("id").getAsString()).toList().toString();
	}

	private static Deck typed(Deck deck) {
		return deck.edited(new TextEdit(5, 0, "x"));
	}
}
