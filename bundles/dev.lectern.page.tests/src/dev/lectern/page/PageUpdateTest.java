package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.TextEdit;

class PageUpdateTest {

	private static final Profile PROFILE = new Profile(new Separators("\\r?\\n---\\r?\\n", "\\r?\\n----\\r?\\n", Separators.DEFAULT.notes()),
			Profile.Stage.DEFAULT, true, "black", List.of(), "6.0.2");

	@Test
	void theFirstOneCarriesTheOrderOfAllSlidesAndTheContentAroundOne() {
		Deck deck = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n\n---\n\nd\n" + "\n---\n\ne\n".repeat(1000), PROFILE);
		List<Integer> ids = ids(deck);
		JsonObject change = json(PageUpdate.all(deck, Optional.of(deck.slides().get(2).id())), 7);
		assertEquals(7, change.get("sequence").getAsInt());
		assertTrue(change.get("reset").getAsBoolean());
		assertEquals(ids.subList(0, 9), sections(change));
		JsonObject order = change.getAsJsonObject("order");
		assertEquals("0 0", order.get("from") + " " + order.get("remove"));
		assertTrue(order.get("insert").toString().startsWith("[" + ids.get(0) + ",[" + ids.get(1) + "," + ids.get(2) + "]," + ids.get(3) + ","), order::toString);
		assertEquals(ids.get(2), change.get("goTo").getAsInt());
	}

	@Test
	void anEditCarriesTheChangedSlideOnly() {
		Deck before = Deck.of("a\n\n---\n\nb\n\n---\n\nc\n", PROFILE);
		Deck after = replaced(before, "b", "b & \"<i>\" \u2028 你好");
		JsonObject change = json(PageUpdate.between(before, after, having(before), Optional.empty(), false), 1);
		assertEquals(List.of(after.slides().get(1).id().value()), sections(change));
		assertEquals(after.slides().get(1).html(), change.getAsJsonArray("sections").get(0).getAsJsonObject().get("html").getAsString());
		assertFalse(change.has("order"));
		assertFalse(change.has("goTo"));
		assertFalse(change.has("reset"));
	}

	/** What the page's section has is a slide's own until the slide is in a stack. */
	@Test
	void aSlideThatComesIntoAStackIsSentWhenItsAttributesGo() {
		Deck before = Deck.of("a\n\n---\n\nb\n\n---\n\nc\n", PROFILE.withAttributes(Map.of("class", "x")));
		Deck after = before.edited(new TextEdit(before.separators().getFirst().offset() + 1, 0, "-"));
		JsonObject change = json(PageUpdate.between(before, after, having(before), Optional.empty(), false), 1);
		assertEquals(ids(after).subList(0, 2), sections(change));
		assertEquals("{}", change.getAsJsonArray("sections").get(0).getAsJsonObject().get("attributes").toString());
		Deck plain = before.withProfile(PROFILE);
		assertEquals(ids(before), sections(json(PageUpdate.between(before, plain, having(before), Optional.empty(), false), 1)));
		Deck without = plain.edited(new TextEdit(before.separators().getFirst().offset() + 1, 0, "-"));
		assertFalse(json(PageUpdate.between(plain, without, having(plain), Optional.empty(), false), 1).has("sections"));
	}

	@Test
	void anEditOfASlideThePageDoesNotHaveIsNothingToIt() {
		Deck before = Deck.of("a\n\n---\n\nb\n\n---\n\nc\n", PROFILE);
		Deck after = replaced(before, "b", "bb");
		assertTrue(PageUpdate.between(before, after, PageContent.NONE, Optional.of(after.slides().get(0).id()), false).isEmpty());
	}

	@Test
	void thePageGoesToTheAuthorsSlideWhenThatChangedAndGetsWhatItLacksOfIt() {
		Deck before = Deck.of("a\n" + "\n---\n\nb\n".repeat(100), PROFILE);
		Deck after = before.edited(new TextEdit(before.slides().get(50).body().offset(), 0, "x"));
		SlideId slide = after.slides().get(50).id();
		JsonObject change = json(PageUpdate.between(before, after, PageContent.NONE, Optional.of(slide), false), 1);
		assertEquals(slide.value(), change.get("goTo").getAsInt());
		assertEquals(ids(after).subList(44, 57), sections(change));
	}

	@Test
	void aNewSlideReplacesNoColumnButThoseItChanges() {
		Deck before = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n\n---\n\nd\n", PROFILE);
		assertEquals("{\"from\":2,\"remove\":0,\"insert\":[5]}", order(before, replaced(before, "d\n", "x\n\n---\n\nd\n")));
		assertEquals("{\"from\":1,\"remove\":1,\"insert\":[]}", order(before, replaced(before, "\n---\n\nb\n\n----\n\nc\n", "")));
		assertEquals("{\"from\":1,\"remove\":1,\"insert\":[2,3]}", order(before, replaced(before, "----", "---")));
		assertEquals("{\"from\":0,\"remove\":2,\"insert\":[[1,2,3]]}", order(before, replaced(before, "\n---\n\nb", "\n----\n\nb")));
	}

	@Test
	void aSlideInAStackReplacesNoOther() {
		Deck before = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n\n----\n\nd\n\n---\n\ne\n", PROFILE);
		assertEquals("{\"column\":1,\"from\":2,\"remove\":0,\"insert\":[6]}", order(before, replaced(before, "c\n", "c\n\n----\n\nx\n")));
		assertEquals("{\"column\":1,\"from\":0,\"remove\":0,\"insert\":[6]}", order(before, replaced(before, "b\n", "x\n\n----\n\nb\n")));
		assertEquals("{\"column\":1,\"from\":3,\"remove\":0,\"insert\":[6]}", order(before, replaced(before, "d\n", "d\n\n----\n\nx\n")));
		assertEquals("{\"column\":1,\"from\":1,\"remove\":1,\"insert\":[]}", order(before, replaced(before, "c\n\n----\n\n", "")));
		assertEquals("{\"from\":1,\"remove\":1,\"insert\":[2,[3,4]]}", order(before, replaced(before, "b\n\n----", "b\n\n---")));
	}

	@Test
	void whatGoesToThePageForASlideInAStackDoesNotGrowWithTheStack() {
		String few = insertedInTheMiddleOf(60);
		String many = insertedInTheMiddleOf(5000);
		assertTrue(many.length() <= few.length() + 20, few + "\n" + many);
	}

	private static String insertedInTheMiddleOf(int slides) {
		Deck before = Deck.of("s" + "\n\n----\n\ns".repeat(slides - 1), PROFILE);
		Deck after = before.edited(new TextEdit(before.slides().get(slides / 2).range().offset(), 0, "\nnew\n\n----\n"));
		assertEquals(slides + 1, after.slides().size());
		return PageUpdate.between(before, after, PageContent.NONE, Optional.empty(), false).json(1);
	}

	@Test
	void attributesGoWithTheSlide() {
		Deck deck = Deck.of("<!-- .slide: class=\"wide\" data-state=\"x\" -->\na\n", PROFILE);
		JsonObject change = json(PageUpdate.all(deck, Optional.empty()), 1);
		assertEquals("{\"class\":\"wide\",\"data-state\":\"x\"}",
				change.getAsJsonArray("sections").get(0).getAsJsonObject().getAsJsonObject("attributes").toString());
	}

	@Test
	void nothingChangedIsEmpty() {
		Deck deck = Deck.of("a\n\n---\n\nb\n", PROFILE);
		Optional<SlideId> slide = Optional.of(deck.slides().get(0).id());
		assertTrue(PageUpdate.between(deck, deck, having(deck), slide, false).isEmpty());
		assertFalse(PageUpdate.between(deck, deck, having(deck), slide, true).isEmpty());
	}

	@Test
	void theUpdateHasNothingThatEndsALine() {
		Deck deck = Deck.of("a\n\n```\n</script>\u2028\u2029\n```\n", PROFILE);
		String json = PageUpdate.all(deck, Optional.empty()).json(1);
		assertTrue(json.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029), json);
	}

	@Test
	void namesAreFoundInWhatWouldBeShown() {
		Deck deck = Deck.of("a #there\n\n---\n\n```\n<p id=\"there\">\n```\n\n---\n\n<!-- .slide: id=\"there\" -->\n\n---\n\n<p id='&quot;here'>\n", PROFILE);
		assertEquals(Optional.of(deck.slides().get(2).id()), SlideNames.find(deck, "there"));
		assertEquals(Optional.empty(), SlideNames.find(deck, "elsewhere"));
	}

	/** Plays updates on a model of the page and compares it with the deck. */
	@Test
	void updatesLeadToTheDeckWhateverWasEdited() {
		long seed = System.nanoTime();
		System.out.println("PageUpdateTest seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			Deck deck = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n", PROFILE);
			PageModel page = new PageModel();
			PageContent content = taken(PageContent.NONE, page, PageUpdate.all(deck, Optional.empty()));
			for (int step = 0; step < 20; step++) {
				Deck after = RandomEdits.of(deck, random);
				Optional<SlideId> slide = Optional.of(after.slides().get(random.nextInt(after.slides().size())).id());
				content = taken(content, page, PageUpdate.between(deck, after, content, slide, random.nextInt(4) == 0));
				content = taken(content, page, PageUpdate.between(after, after, content, slide, false));
				assertEquals(PageModel.orderOf(after), page.order(), () -> "seed " + seed + ", text " + after.text());
				assertEquals(page.contentOf(after), page.content(), () -> "seed " + seed + ", text " + after.text());
				assertEquals(PageModel.styledOf(after.slides()), page.styled(), () -> "seed " + seed + ", text " + after.text());
				deck = after;
			}
		}
	}

	@Test
	void updatesLeadToWhatTheSiteShowsWhateverWasEdited() {
		long seed = System.nanoTime();
		System.out.println("PageUpdateTest, published, seed " + seed);
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			Deck deck = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n", PROFILE);
			PageModel page = PageModel.ofAll();
			PageSlides shown = PageSlides.published(deck);
			page.apply(PageUpdate.published(shown).json());
			for (int step = 0; step < 20; step++) {
				Deck after = RandomEdits.of(deck, random);
				PageSlides next = PageSlides.published(after);
				page.apply(PageUpdate.published(shown, next).json());
				assertEquals(PageModel.orderOf(next.slides()), page.order(), () -> "seed " + seed + ", text " + after.text());
				assertEquals(page.contentOf(after), page.content(), () -> "seed " + seed + ", text " + after.text());
				assertTrue(PageUpdate.published(next, PageSlides.published(after)).isEmpty());
				deck = after;
				shown = next;
			}
		}
	}

	@Test
	void aSlideWithAStyleSheetIsSentWhereverItIs() {
		String far = "\n---\n\nb\n".repeat(100);
		Deck before = Deck.of("a\n\n<style>p { color: red }</style>\n" + far + "\n---\n\n```html\n<style>no</style>\n```\n" + far + "\n---\n\n<LINK rel=stylesheet href=a.css>\n", PROFILE);
		List<Integer> ids = ids(before);
		SlideId middle = before.slides().get(50).id();
		JsonObject all = json(PageUpdate.all(before, Optional.of(middle)), 1);
		List<Integer> sent = new ArrayList<>(ids.subList(44, 57));
		sent.addAll(List.of(ids.getFirst(), ids.getLast()));
		assertEquals(sent, sections(all));
		Deck changed = replaced(before, "red", "blue");
		assertEquals(List.of(ids.getFirst()), sections(json(PageUpdate.between(before, changed, PageContent.NONE, Optional.empty(), false), 1)));
		Deck without = replaced(changed, "<style>p { color: blue }</style>", "none");
		assertEquals(List.of(ids.getFirst()), sections(json(PageUpdate.between(changed, without, PageContent.NONE, Optional.empty(), false), 1)));
		Deck again = replaced(without, "none", "some");
		assertTrue(PageUpdate.between(without, again, PageContent.NONE, Optional.empty(), false).isEmpty());
	}

	@Test
	void whoWantsASlideThatTheSiteLeavesOutIsAtTheNextOne() {
		String hidden = "<!-- .slide: data-visibility=\"hidden\" -->\n";
		Deck deck = Deck.of(hidden + "a\n\n---\n\nb\n\n---\n\n" + hidden + "c\n\n---\n\nd\n\n---\n\n" + hidden + "e\n", PROFILE);
		PageSlides shown = PageSlides.published(deck);
		List<Integer> nearest = deck.slides().stream().map(slide -> shown.nearest(slide.id()).orElseThrow().value()).toList();
		assertEquals(List.of(2, 2, 4, 4, 4), nearest);
		assertEquals(Optional.empty(), shown.nearest(new SlideId(77)));
		assertEquals(Optional.empty(), PageSlides.published(Deck.of(hidden + "a\n", PROFILE)).nearest(new SlideId(1)));
	}

	@Test
	void aSlideThatIsLeftOutReplacesNoOther() {
		String hidden = "<!-- .slide: data-visibility=\"hidden\" -->";
		Deck before = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n\n----\n\nd\n\n---\n\ne\n\n---\n\nf\n", PROFILE);
		assertEquals("{\"from\":0,\"remove\":1,\"insert\":[]}", publishedOrder(before, replaced(before, "a\n", hidden + "a\n")));
		assertEquals("{\"column\":1,\"from\":0,\"remove\":1,\"insert\":[]}", publishedOrder(before, replaced(before, "b\n", hidden + "b\n")));
		assertEquals("{\"column\":1,\"from\":1,\"remove\":1,\"insert\":[]}", publishedOrder(before, replaced(before, "c\n", hidden + "c\n")));
		Deck without = replaced(before, "e\n", hidden + "e\n");
		assertEquals("{\"from\":2,\"remove\":0,\"insert\":[5]}", publishedOrder(without, before));
		assertEquals("{\"from\":2,\"remove\":1,\"insert\":[]}", publishedOrder(without, replaced(without, "f\n", hidden + "f\n")));
	}

	private static String publishedOrder(Deck before, Deck after) {
		return PageUpdate.published(PageSlides.published(before), PageSlides.published(after)).json().get("order").toString();
	}

	private static PageContent taken(PageContent content, PageModel page, PageUpdate update) {
		PageContent wanted = page.apply(json(update, 0)).map(content::wanting).orElse(content);
		return wanted.sent(update.sections());
	}

	private static PageContent having(Deck deck) {
		List<SlideId> slides = deck.slides().stream().map(Slide::id).toList();
		return PageContent.NONE.wanting(slides).sent(slides);
	}

	private static String order(Deck before, Deck after) {
		return json(PageUpdate.between(before, after, having(before), Optional.empty(), false), 1).get("order").toString();
	}

	private static Deck replaced(Deck deck, String old, String replacement) {
		return deck.edited(new TextEdit(deck.text().indexOf(old), old.length(), replacement));
	}

	private static JsonObject json(PageUpdate update, int sequence) {
		return PageModel.change(update.json(sequence));
	}

	private static List<Integer> ids(Deck deck) {
		return deck.slides().stream().map(Slide::id).map(SlideId::value).toList();
	}

	private static List<Integer> sections(JsonObject change) {
		JsonArray sections = change.getAsJsonArray("sections");
		return StreamSupport.stream(sections.spliterator(), false).map(section -> section.getAsJsonObject().get("id").getAsInt()).toList();
	}
}
