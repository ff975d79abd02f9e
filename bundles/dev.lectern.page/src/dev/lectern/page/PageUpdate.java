package dev.lectern.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;

/**
 * One step of a page: slides whose content it is sent, how the order of all slides changed, and where to go. Immutable; making one renders
 * no slides but those that seem to have style sheets in them, its {@link #json} renders the slides whose content is sent.
 *
 * <p>There are two kinds of pages. The preview has the content of the slides it wants ({@link #all}, {@link #between}); pages that present a deck have that of all slides
 * which the site shows ({@link #published(PageSlides)}).
 */
public final class PageUpdate {

	/* As far as the page itself looks around a slide; see viewer.js. */
	private static final int AROUND = 6;

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	private final boolean reset;
	private final List<Slide> sections;
	private final Optional<DeckDifference.Splice> order;
	private final Optional<SlideId> goTo;

	private PageUpdate(boolean reset, List<Slide> sections, Optional<DeckDifference.Splice> order, Optional<SlideId> goTo) {
		this.reset = reset;
		this.sections = List.copyOf(sections);
		this.order = order;
		this.goTo = goTo;
	}

	/** Fills a page that knows nothing: with all slides' ids, the content around the slide to go to, and that of slides with style sheets. */
	public static PageUpdate all(Deck deck, Optional<SlideId> goTo) {
		List<Slide> sections = Stream.concat(around(deck, goTo), deck.slides().stream().filter(SlideStyles::in)).distinct().toList();
		return new PageUpdate(true, sections, Optional.of(DeckDifference.Splice.all(PageSlides.all(deck))), goTo);
	}

	/**
	 * Takes a page from one snapshot to a later one of the same deck.
	 *
	 * @param content the slides whose content the page has, as of the earlier snapshot, and which it wants
	 * @param slide   the slide the author is in: the page goes there when its content changed
	 * @param goTo    whether the page goes there anyway
	 */
	public static PageUpdate between(Deck before, Deck after, PageContent content, Optional<SlideId> slide, boolean goTo) {
		DeckDifference difference = DeckDifference.between(PageSlides.all(before), PageSlides.all(after));
		Optional<SlideId> target = slide.filter(id -> goTo || difference.changed().stream().anyMatch(changed -> changed.id().equals(id)));
		List<Slide> sections = Stream.of(
				difference.changed().stream().filter(changed -> content.has(changed.id()) || isBeside(changed, after, content) || isStyled(changed, difference)),
				slides(after, content.missing()),
				target.filter(id -> !content.has(id)).stream().flatMap(id -> around(after, target)).filter(near -> !content.has(near.id())))
				.flatMap(slides -> slides)
				.distinct()
				.toList();
		return new PageUpdate(false, sections, difference.splice(), target);
	}

	/** Fills a page that knows nothing with all slides the site shows. */
	public static PageUpdate published(PageSlides slides) {
		return new PageUpdate(true, slides.slides(), Optional.of(DeckDifference.Splice.all(slides)), Optional.empty());
	}

	/** Takes a page that has all slides the site shows from one snapshot to a later one of the same deck. */
	public static PageUpdate published(PageSlides before, PageSlides after) {
		DeckDifference difference = DeckDifference.between(before, after);
		return new PageUpdate(false, difference.changed(), difference.splice(), Optional.empty());
	}

	/** Whether the page would not change. */
	public boolean isEmpty() {
		return !reset && sections.isEmpty() && order.isEmpty() && goTo.isEmpty();
	}

	/** Whether the page is to forget what it has. */
	public boolean isReset() {
		return reset;
	}

	/** The slides whose content is sent. */
	public List<SlideId> sections() {
		return sections.stream().map(Slide::id).toList();
	}

	/** The slide to go to; empty: the page stays where it is. */
	public Optional<SlideId> goTo() {
		return goTo;
	}

	/** This update as the page's {@code update} takes it, in one line; renders. */
	public String json(int sequence) {
		JsonObject change = json();
		change.addProperty("sequence", sequence);
		return GSON.toJson(change);
	}

	/** The same for pages that do not tell which updates they have. */
	public JsonObject json() {
		JsonObject change = new JsonObject();
		if (reset) {
			change.addProperty("reset", true);
		}
		order.ifPresent(splice -> change.add("order", order(splice)));
		if (!sections.isEmpty()) {
			change.add("sections", SlideJson.sections(sections));
		}
		goTo.ifPresent(slide -> change.addProperty("goTo", slide.value()));
		return change;
	}

	/* A slide that comes in beside one the page has will be wanted. */
	private static boolean isBeside(Slide slide, Deck deck, PageContent content) {
		List<Slide> slides = deck.slides();
		int place = slide.index() - 1;
		return place > 0 && content.has(slides.get(place - 1).id()) || place + 1 < slides.size() && content.has(slides.get(place + 1).id());
	}

	/* Style sheets that come, change or go are the whole page's business. */
	private static boolean isStyled(Slide slide, DeckDifference difference) {
		return SlideStyles.in(slide) || difference.before(slide).filter(SlideStyles::in).isPresent();
	}

	private static Stream<Slide> slides(Deck deck, Set<SlideId> ids) {
		return ids.isEmpty() ? Stream.empty() : deck.slides().stream().filter(slide -> ids.contains(slide.id()));
	}

	private static Stream<Slide> around(Deck deck, Optional<SlideId> id) {
		List<Slide> slides = deck.slides();
		Predicate<Slide> isIt = slide -> id.isEmpty() || slide.id().equals(id.get());
		int place = slides.stream().filter(isIt).findFirst().map(slide -> slide.index() - 1).orElse(0);
		return slides.subList(Math.max(0, place - AROUND), Math.min(slides.size(), place + AROUND + 1)).stream();
	}

	private static JsonObject order(DeckDifference.Splice splice) {
		JsonObject order = new JsonObject();
		splice.stack().ifPresent(column -> order.addProperty("column", column));
		order.addProperty("from", splice.from());
		order.addProperty("remove", splice.remove());
		order.add("insert", splice.stack().isPresent() ? SlideJson.ids(splice.insert()) : SlideJson.columns(splice.insert()));
		return order;
	}
}
