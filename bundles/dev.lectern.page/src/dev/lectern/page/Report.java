package dev.lectern.page;

import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.lectern.deck.SlideId;

/** What the preview page says to Lectern; see preview.js. */
public sealed interface Report {

	/** The page can take updates and knows no slides. */
	record Ready() implements Report {
	}

	/** The update of that number is in the page, and this slide is in view; none in an empty page. */
	record Shown(int sequence, Optional<SlideId> slide) implements Report {
	}

	/** The update of that number went wrong. */
	record Failed(int sequence, String message) implements Report {
	}

	/** Somebody moved to this slide in the page. */
	record Moved(SlideId slide) implements Report {
	}

	/** The overview of all slides came or went. */
	record Overview(boolean shown) implements Report {
	}

	/** Somebody clicked a link to this address. */
	record Link(String address) implements Report {
	}

	/** reveal.js did not start. */
	record Broken(String message) implements Report {
	}

	/**
	 * @param json as the page sent it
	 * @throws IllegalArgumentException when it is no report
	 */
	static Report parse(String json) {
		try {
			JsonObject report = JsonParser.parseString(json).getAsJsonObject();
			String type = report.get("type").getAsString();
			return switch (type) {
			case "ready" -> new Ready();
			case "shown" -> new Shown(report.get("sequence").getAsInt(), slide(report));
			case "failed" -> new Failed(report.get("sequence").getAsInt(), report.get("message").getAsString());
			case "slide" -> new Moved(slide(report).orElseThrow(() -> notAReport(json, null)));
			case "overview" -> new Overview(report.get("shown").getAsBoolean());
			case "link" -> new Link(report.get("address").getAsString());
			case "broken" -> new Broken(report.get("message").getAsString());
			default -> throw notAReport(json, null);
			};
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NumberFormatException | NullPointerException e) {
			throw notAReport(json, e);
		}
	}

	private static Optional<SlideId> slide(JsonObject report) {
		JsonElement slide = report.get("slide");
		return slide == null || slide.isJsonNull() ? Optional.empty() : Optional.of(new SlideId(slide.getAsInt()));
	}

	private static IllegalArgumentException notAReport(String json, Exception cause) {
		return new IllegalArgumentException("Not a report of the preview page: " + json, cause);
	}
}
