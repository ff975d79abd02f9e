package dev.lectern.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Versions that have to be the same in two places. */
class VersionsTest {

	private static final Pattern GENERATOR = Pattern.compile("<xtext\\.version>([^<]+)</xtext\\.version>");
	private static final Pattern RUNTIME = Pattern.compile("<groupId>org\\.eclipse\\.xtext</groupId>\\s*<artifactId>[^<]+</artifactId>\\s*<version>([^<]+)</version>");

	private final Path repository = Path.of(System.getProperty("lectern.repository"));

	@Test
	void xtextGeneratesForTheXtextThatRuns() throws IOException {
		List<String> generator = found(GENERATOR, "pom.xml");
		List<String> runtime = found(RUNTIME, "releng/dev.lectern.target/dev.lectern.target.target");
		assertEquals(1, generator.size());
		assertTrue(runtime.size() > 1, runtime.toString());
		assertEquals(generator, runtime.stream().distinct().toList());
	}

	private List<String> found(Pattern pattern, String file) throws IOException {
		return pattern.matcher(Files.readString(repository.resolve(file))).results().map((MatchResult match) -> match.group(1)).toList();
	}
}
