package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Problems that are found by somebody else than rules. */
class ForeignProblemsTest {

	/** How the reading of courses and decks, the workspace and the measuring of slides report, as their sources write it. */
	private static final Pattern REPORTED = Pattern.compile("(?:problem\\(|ofFile\\(|static final String [A-Z_]+ = )\"((?:course|deck|layout)\\.[a-z-]+)\"");

	@Test
	void eachIsDescribed() throws IOException {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Set<String> reported = new TreeSet<>();
		for (String bundle : List.of("course", "workspace", "cli")) {
			try (Stream<Path> sources = Files.walk(Path.of(repository, "bundles/dev.lectern." + bundle + "/src"))) {
				for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
					REPORTED.matcher(Files.readString(source)).results().forEach(match -> reported.add(match.group(1)));
				}
			}
		}
		List<String> described = Rules.descriptions().stream().map(RuleDescription::id).toList();
		assertTrue(reported.containsAll(List.of("course.deck-missing", "course.stage", "course.page-encoding", "course.unreadable", "deck.encoding", "deck.unreadable")), reported.toString());
		reported.removeAll(described);
		assertEquals(Set.of(), reported);
	}
}
