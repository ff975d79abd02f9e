package dev.lectern.ui.preview.internal.layout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.page.measure.SlideFiles;
import dev.lectern.page.measure.SlideLayout;
import dev.lectern.ui.preview.internal.layout.MeasuringPage.Answer;
import dev.lectern.ui.preview.internal.live.PreviewSite;

/**
 * Measures decks in a browser, one at a time. It remembers what it found in the slides of a deck and what their pictures were, and measures only those that are new, or one of whose pictures changed,
 * came or went; those whose pictures only the browser knows always. Methods block and are called on one thread at a time, never on the UI thread.
 */
final class SlideMeasurer implements AutoCloseable {

	/** Slides with the same text in the same kind of place look the same. */
	private record Look(String text, boolean stacked) {

		static Look of(Slide slide) {
			return new Look(slide.content().text(), slide.position().inStack());
		}
	}

	/** What counts for all slides of a deck: style elements of one do. @param sheets what the style sheets are, and all that they take */
	private record Setting(PreviewSite site, Profile profile, Map<String, ?> sheets, Set<String> styles) {
	}

	/** A slide as it is now. @param files what those are that it needs; empty: nobody knows which it needs */
	private record Present(Slide slide, Look look, Optional<Map<String, ?>> files) {
	}

	/** What was found in a slide. @param files what those were that it needed; empty: it is not to be relied on that they were all there */
	private record Seen(SlideLayout layout, Optional<Map<String, ?>> files) {

		static Seen of(Present slide, Answer answer) {
			return new Seen(answer.of(slide.slide().id()), answer.late() ? slide.files().filter(Map::isEmpty) : slide.files());
		}

		/* A picture of a style sheet may come or go as well. */
		boolean holdsFor(Present slide) {
			return layout.backgrounds().isEmpty() && files.isPresent() && files.equals(slide.files());
		}
	}

	/** What is known of a deck. */
	private record Known(Setting setting, Map<Look, Seen> slides) {
	}

	private final MeasuringPage page;
	private final SlideFacts facts = new SlideFacts();
	private final FileStates files = new FileStates();
	private final Map<PreviewSite, Map<String, ?>> sheets = new HashMap<>();
	private final Map<Object, Known> known = new HashMap<>();

	/** @param page asked by nobody else; closed with this */
	SlideMeasurer(MeasuringPage page) {
		this.page = Objects.requireNonNull(page);
	}

	/** The page is loaded again before the next deck is measured: style sheets and pictures may have changed. */
	void leavePage() {
		page.leave();
		files.forget();
		sheets.clear();
	}

	/** Forgets what was found in a deck. */
	void forget(Object source) {
		known.remove(source);
	}

	/** Forgets what was found in all decks of the course in that folder. */
	void forgetCourse(Path folder) {
		known.values().removeIf(deck -> deck.setting().site().folder().equals(folder));
	}

	/**
	 * @param source    what the deck is the text of
	 * @param cancelled asked now and then
	 * @return the slides where something was found
	 * @throws IOException           when the page cannot be made, or does not answer
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	List<SlideLayout> measure(Object source, PreviewSite site, Deck deck, BooleanSupplier cancelled) throws IOException {
		Setting setting = setting(site, deck);
		Map<Look, Seen> old = Optional.ofNullable(known.get(source)).filter(before -> before.setting().equals(setting)).map(Known::slides).orElse(Map.of());
		List<Present> slides = deck.slides().stream().map(slide -> present(site, slide)).toList();
		Set<Slide> fresh = slides.stream().filter(slide -> !old.containsKey(slide.look()) || !old.get(slide.look()).holdsFor(slide)).map(Present::slide).collect(Collectors.toSet());
		Answer answer = fresh.isEmpty() ? new Answer(Map.of(), false) : page.measure(site, withStyles(deck, fresh), cancelled);
		Map<Look, Seen> now = new HashMap<>();
		List<SlideLayout> result = new ArrayList<>();
		for (Present slide : slides) {
			Seen seen = fresh.contains(slide.slide()) ? Seen.of(slide, answer) : old.get(slide.look());
			now.put(slide.look(), seen);
			SlideLayout layout = seen.layout().of(slide.slide().id());
			if (!layout.equals(SlideLayout.fitting(slide.slide().id()))) {
				result.add(layout);
			}
		}
		known.put(source, new Known(setting, now));
		return result;
	}

	@Override
	public void close() {
		page.close();
	}

	private Setting setting(PreviewSite site, Deck deck) {
		Set<String> styles = deck.slides().stream().filter(facts::hasStyles).map(Slide::html).collect(Collectors.toSet());
		return new Setting(site, deck.profile(), sheets.computeIfAbsent(site, this::sheets), styles);
	}

	private Map<String, ?> sheets(PreviewSite site) {
		List<String> named = site.page().styleSheets().stream().map(address -> address.replaceFirst("^/+", "").replaceFirst("[?#].*", "")).toList(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return files.of(site.folder(), SheetReader.filesOf(site.folder(), named));
	}

	private Present present(PreviewSite site, Slide slide) {
		SlideFiles needed = facts.files(slide);
		return new Present(slide, Look.of(slide), needed.sure() ? Optional.of(files.of(site.folder(), needed.files())) : Optional.empty());
	}

	private List<Slide> withStyles(Deck deck, Set<Slide> fresh) {
		return deck.slides().stream().filter(slide -> fresh.contains(slide) || facts.hasStyles(slide)).toList();
	}
}
