package dev.lectern.course;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.course.text.DecodedText;

/**
 * The course files of a folder: those {@code *.course} files that do not begin as a style does, which is for others to import. Told without the
 * course language, so that a folder without such files pays nothing for it.
 *
 * @param chosen the name of the one that counts
 * @param others the names of those that do not
 */
record ManifestFiles(String chosen, List<String> others) {

	static final String EXTENSION = ".course";

	private static final Pattern FIRST_WORD = Pattern.compile("(?s)\\A(?:[\\s\\uFEFF\\u00A0\\u3000]|//[^\\n\\r]*+|/\\*.*?\\*/)*+([A-Za-z]++)?");

	static Optional<ManifestFiles> in(CourseFolder folder) throws IOException {
		List<String> courses = new ArrayList<>();
		List<String> unclear = new ArrayList<>();
		for (String name : folder.files(EXTENSION)) {
			Matcher head = FIRST_WORD.matcher(DecodedText.of(Files.readAllBytes(folder.root().resolve(name))).text());
			String word = head.lookingAt() && head.group(1) != null ? head.group(1) : "";
			if (word.equals("course")) {
				courses.add(name);
			} else if (!word.equals("style")) {
				unclear.add(name);
			}
		}
		List<String> candidates = courses.isEmpty() ? unclear : courses;
		return candidates.isEmpty() ? Optional.empty() : Optional.of(new ManifestFiles(candidates.getFirst(), List.copyOf(candidates.subList(1, candidates.size()))));
	}
}
