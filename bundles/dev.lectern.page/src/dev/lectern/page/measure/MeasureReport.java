package dev.lectern.page.measure;

import java.util.List;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.lectern.deck.SlideId;

/** What the measuring page says; see measure.js. */
public sealed interface MeasureReport {

	/** The page takes decks. */
	record Ready() implements MeasureReport {
	}

	/**
	 * What was found in a deck, or a part of it.
	 *
	 * @param deck         the number of the request
	 * @param slides       those where something was found
	 * @param last         whether that was all
	 * @param milliseconds how long the page took for the whole request
	 */
	record Measured(int deck, List<SlideLayout> slides, boolean last, int milliseconds) implements MeasureReport {

		public Measured {
			slides = List.copyOf(slides);
		}
	}

	/** The deck of that request could not be measured. */
	record Failed(int deck, String message) implements MeasureReport {
	}

	/** The page can measure nothing. */
	record Broken(String message) implements MeasureReport {
	}

	/**
	 * @param json as the page sent it
	 * @throws IllegalArgumentException when it is no report
	 */
	static MeasureReport parse(String json) {
		try {
			JsonObject report = JsonParser.parseString(json).getAsJsonObject();
			return switch (report.get("type").getAsString()) {
			case "ready" -> new Ready();
			case "measured" -> new Measured(report.get("deck").getAsInt(), slides(report.getAsJsonArray("slides")), report.get("last").getAsBoolean(),
					report.get("milliseconds").getAsInt());
			case "failed" -> new Failed(report.get("deck").getAsInt(), report.get("message").getAsString());
			case "broken" -> new Broken(report.get("message").getAsString());
			default -> throw notAReport(json, null);
			};
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException | NullPointerException
				| ClassCastException e) {
			throw notAReport(json, e);
		}
	}

	private static List<SlideLayout> slides(JsonArray slides) {
		return StreamSupport.stream(slides.spliterator(), false).map(JsonElement::getAsJsonObject).map(MeasureReport::slide).toList();
	}

	private static SlideLayout slide(JsonObject slide) {
		return new SlideLayout(new SlideId(slide.get("id").getAsInt()), overhang(slide, "overflow"), overhang(slide, "scrolled"), strings(slide, "missing"),
				strings(slide, "backgrounds"), !slide.has("skipped"));
	}

	private static List<String> strings(JsonObject slide, String name) {
		return slide.has(name) ? StreamSupport.stream(slide.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsString).toList() : List.of();
	}

	private static Overhang overhang(JsonObject slide, String name) {
		if (!slide.has(name)) {
			return Overhang.NONE;
		}
		JsonObject sides = slide.getAsJsonObject(name);
		return new Overhang(side(sides, "top"), side(sides, "right"), side(sides, "bottom"), side(sides, "left"));
	}

	private static int side(JsonObject sides, String name) {
		return sides.has(name) ? sides.get(name).getAsInt() : 0;
	}

	private static IllegalArgumentException notAReport(String json, Exception cause) {
		return new IllegalArgumentException("Not a report of the measuring page: " + json, cause);
	}
}
