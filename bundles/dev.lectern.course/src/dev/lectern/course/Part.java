package dev.lectern.course;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Chapters that belong together.
 *
 * @param id       unique in the course
 * @param titles   by language id, for those languages that have one
 * @param chapters the ids of its chapters, in order
 */
public record Part(String id, Map<String, String> titles, List<String> chapters) {

	public Part {
		Objects.requireNonNull(id);
		titles = Map.copyOf(titles);
		chapters = List.copyOf(chapters);
	}
}
