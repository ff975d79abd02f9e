package dev.lectern.page;

import java.util.List;
import java.util.Objects;
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

	/** From now on the page keeps the content of these slides and of no others. */
	record Wanted(List<SlideId> slides) implements Report {

		public Wanted {
			slides = List.copyOf(slides);
		}
	}

	/**
	 * The update of that number is being drawn.
	 *
	 * @param received when it came in, in milliseconds since 1970
	 * @param applied  when it was in the DOM
	 * @param painted  when the animation frame after that began, which draws it
	 */
	record Painted(int sequence, double received, double applied, double painted) implements Report {
	}

	/** Somebody moved to this slide in the page. */
	record Moved(SlideId slide) implements Report {
	}

	/** The overview of all slides came or went. */
	record Overview(boolean shown) implements Report {
	}

	/** Somebody clicked a link to a slide with this id, or with an element that has it, which is none of those in the page. */
	record Find(String name) implements Report {
	}

	/**
	 * Somebody double-clicked at something in a slide; {@link ClickedSource} finds it in the source.
	 *
	 * @param slide   which one
	 * @param text    the text of the slide as the page shows it, or a long part of it around the click
	 * @param offset  where in that text
	 * @param inNotes whether it was in the notes beside the slide, and the text is theirs
	 * @param picture the address of the picture that was clicked at
	 * @param nth     how many pictures of that address come before it in the slide
	 */
	record Clicked(SlideId slide, String text, int offset, boolean inNotes, Optional<String> picture, int nth) implements Report {

		public Clicked {
			Objects.requireNonNull(slide);
			Objects.requireNonNull(text);
			Objects.requireNonNull(picture);
		}
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
			case "wanted" -> new Wanted(report.getAsJsonArray("slides").asList().stream().map(slide -> new SlideId(slide.getAsInt())).toList());
			case "painted" -> new Painted(report.get("sequence").getAsInt(), report.get("received").getAsDouble(), report.get("applied").getAsDouble(),
					report.get("painted").getAsDouble());
			case "find" -> new Find(report.get("name").getAsString());
			case "source" -> clicked(report, json);
			case "slide" -> new Moved(slide(report).orElseThrow(() -> notAReport(json, null)));
			case "overview" -> new Overview(report.get("shown").getAsBoolean());
			case "link" -> new Link(report.get("address").getAsString());
			case "broken" -> new Broken(report.get("message").getAsString());
			default -> throw notAReport(json, null);
			};
		} catch (JsonParseException | ClassCastException | IllegalStateException | UnsupportedOperationException | NumberFormatException | NullPointerException e) {
			throw notAReport(json, e);
		}
	}

	private static Clicked clicked(JsonObject report, String json) {
		Optional<String> picture = Optional.ofNullable(report.get("picture")).map(JsonElement::getAsString);
		return new Clicked(slide(report).orElseThrow(() -> notAReport(json, null)), report.get("text").getAsString(), report.get("offset").getAsInt(),
				report.has("inNotes") && report.get("inNotes").getAsBoolean(), picture, report.has("nth") ? Math.max(0, report.get("nth").getAsInt()) : 0);
	}

	private static Optional<SlideId> slide(JsonObject report) {
		JsonElement slide = report.get("slide");
		return slide == null || slide.isJsonNull() ? Optional.empty() : Optional.of(new SlideId(slide.getAsInt()));
	}

	private static IllegalArgumentException notAReport(String json, Exception cause) {
		return new IllegalArgumentException("Not a report of the preview page: " + json, cause);
	}
}
