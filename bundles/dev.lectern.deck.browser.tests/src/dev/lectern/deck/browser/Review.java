package dev.lectern.deck.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.deck.browser.Rendering.Deviation;
import dev.lectern.deck.browser.Rendering.Place;

/**
 * The deviations somebody looked at and let stand, each with its reason. A line is {@code deck #slide releases: reason}; releases are separated by commas.
 * Lines that begin with {@code //} are remarks.
 */
final class Review {

	private static final Pattern LINE = Pattern.compile("(\\S+) #(\\d+) ([\\d.]+(?:,[\\d.]+)*): (\\S.*)");

	private final Map<Place, String> reasons = new TreeMap<>();

	private Review() {
	}

	static Review read(Path file) throws IOException {
		return of(Files.readAllLines(file));
	}

	static Review of(List<String> lines) {
		Review review = new Review();
		for (String line : lines) {
			if (!line.isBlank() && !line.startsWith("//")) {
				review.add(line);
			}
		}
		return review;
	}

	private void add(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a deviation with its reason: " + line);
		}
		for (String release : matcher.group(3).split(",")) {
			Place place = new Place(matcher.group(1), Integer.parseInt(matcher.group(2)), release);
			if (reasons.put(place, matcher.group(4)) != null) {
				throw new IllegalArgumentException("Reviewed twice: " + place);
			}
		}
	}

	/** The decks that have reviewed deviations. */
	Set<String> subjects() {
		return reasons.keySet().stream().map(Place::subject).collect(Collectors.toSet());
	}

	/** What is not as reviewed in renderings: deviations without a reason, and reasons without a deviation. Empty when all is well. */
	List<String> complaints(List<Rendering> renderings) {
		List<String> complaints = new ArrayList<>();
		for (Rendering rendering : renderings) {
			Map<Place, String> left = new TreeMap<>(reasons);
			left.keySet().removeIf(place -> !place.subject().equals(rendering.subject().name()) || !place.reveal().equals(rendering.reveal()));
			for (Deviation deviation : rendering.deviations()) {
				if (left.remove(deviation.place()) == null) {
					complaints.add("New: " + deviation);
				}
			}
			left.forEach((place, reason) -> complaints.add("Gone, take it out of the list: " + place + " (" + reason + ")\n"));
		}
		return complaints;
	}
}
