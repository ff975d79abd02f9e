package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

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
	void theFirstOneCarriesAllSlidesAndTheirOrder() {
		Deck deck = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n\n---\n\nd\n", PROFILE);
		List<Integer> ids = ids(deck);
		JsonObject change = json(PageUpdate.all(deck, Optional.of(deck.slides().get(2).id())), 7);
		assertEquals(7, change.get("sequence").getAsInt());
		assertTrue(change.get("reset").getAsBoolean());
		assertEquals(ids, sections(change));
		assertEquals("[" + ids.get(0) + ",[" + ids.get(1) + "," + ids.get(2) + "]," + ids.get(3) + "]", change.get("columns").toString());
		assertEquals(ids.get(2), change.get("goTo").getAsInt());
	}

	@Test
	void anEditCarriesTheChangedSlideOnly() {
		Deck before = Deck.of("a\n\n---\n\nb\n\n---\n\nc\n", PROFILE);
		Deck after = replaced(before, "b", "b & \"<i>\" \u2028 你好");
		JsonObject change = json(PageUpdate.between(before, after, Optional.empty()), 1);
		assertEquals(List.of(after.slides().get(1).id().value()), sections(change));
		assertEquals(after.slides().get(1).html(), change.getAsJsonArray("sections").get(0).getAsJsonObject().get("html").getAsString());
		assertFalse(change.has("columns"));
		assertFalse(change.has("goTo"));
		assertFalse(change.has("reset"));
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
		assertTrue(PageUpdate.between(deck, deck, Optional.empty()).isEmpty());
		assertFalse(PageUpdate.between(deck, deck, Optional.of(deck.slides().get(0).id())).isEmpty());
	}

	@Test
	void theScriptHasNothingThatEndsALine() {
		Deck deck = Deck.of("a\n\n```\n</script>\u2028\u2029\n```\n", PROFILE);
		String script = PageUpdate.all(deck, Optional.empty()).script(1);
		assertTrue(script.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029), script);
	}

	/** Plays updates on a model of the page and compares it with the deck. */
	@Test
	void updatesLeadToTheDeckWhateverWasEdited() {
		long seed = System.nanoTime();
		System.out.println("PageUpdateTest seed " + seed);
		Random random = new Random(seed);
		String[] pieces = { "\n\n---\n\n", "\n\n----\n\n", "# Title\n", "text ", "\n", "Note: n\n", "```\n", "<!-- .slide: class=\"c\" -->", "- item\n" };
		for (int round = 0; round < 100; round++) {
			Deck deck = Deck.of("a\n\n---\n\nb\n\n----\n\nc\n", PROFILE);
			PageModel page = new PageModel();
			page.apply(json(PageUpdate.all(deck, Optional.empty()), 0));
			for (int step = 0; step < 20; step++) {
				Deck after = deck;
				for (int edits = random.nextInt(3); edits >= 0; edits--) {
					int offset = random.nextInt(after.text().length() + 1);
					int length = random.nextInt(3) == 0 ? random.nextInt(after.text().length() - offset + 1) : 0;
					String text = random.nextInt(4) == 0 ? "" : pieces[random.nextInt(pieces.length)];
					after = after.edited(new TextEdit(offset, length, text));
				}
				page.apply(json(PageUpdate.between(deck, after, Optional.empty()), step));
				Deck expected = after;
				assertEquals(PageModel.of(after), page.content(), () -> "seed " + seed + ", text " + expected.text());
				deck = after;
			}
		}
	}

	private static Deck replaced(Deck deck, String old, String replacement) {
		return deck.edited(new TextEdit(deck.text().indexOf(old), old.length(), replacement));
	}

	private static JsonObject json(PageUpdate update, int sequence) {
		String script = update.script(sequence);
		assertTrue(script.startsWith("lectern.update(") && script.endsWith(")"), script);
		return JsonParser.parseString(script.substring("lectern.update(".length(), script.length() - 1)).getAsJsonObject();
	}

	private static List<Integer> ids(Deck deck) {
		return deck.slides().stream().map(Slide::id).map(SlideId::value).toList();
	}

	private static List<Integer> sections(JsonObject change) {
		JsonArray sections = change.getAsJsonArray("sections");
		return StreamSupport.stream(sections.spliterator(), false).map(section -> section.getAsJsonObject().get("id").getAsInt()).toList();
	}
}
