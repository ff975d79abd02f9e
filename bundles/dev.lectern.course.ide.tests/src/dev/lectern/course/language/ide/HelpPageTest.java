package dev.lectern.course.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.ide.Span.Meaning;

/** The page that documents the language: its examples are in the language, and no statement is left out. */
class HelpPageTest {

	private static final Pattern EXAMPLE = Pattern.compile("```course\n(.*?)```", Pattern.DOTALL);

	private static List<String> examples() throws IOException {
		String repository = System.getProperty("lectern.repository");
		Assumptions.assumeTrue(repository != null, "lectern.repository does not say where the checkout is");
		Matcher found = EXAMPLE.matcher(Files.readString(Path.of(repository, "bundles/dev.lectern.ui.course/help/course-language.md")));
		List<String> examples = new ArrayList<>();
		while (found.find()) {
			examples.add(found.group(1));
		}
		return examples;
	}

	private static ManifestText open(String text) {
		ManifestText manifest = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration().getInstance(ManifestText.class);
		manifest.open(URI.createURI("memory:/help.course"), text, RuleCatalogue.NONE);
		return manifest;
	}

	@Test
	void everyExampleIsInTheLanguageAndLaidOut() throws IOException {
		List<String> examples = examples();
		assertTrue(examples.size() >= 10, examples::toString);
		for (String example : examples) {
			List<ManifestProblem> problems = open(example).snapshot(CancelIndicator.NullImpl).problems().stream()
					.filter(problem -> List.of(CourseIssues.SYNTAX, CourseIssues.VALUE, CourseIssues.UNKNOWN_NAME, CourseIssues.SEPARATOR).contains(problem.code())).toList();
			assertEquals(List.of(), problems, example);
			assertEquals(example, open(example).formatted());
		}
	}

	@Test
	void everyStatementHasAnExample() throws IOException {
		List<String> words = new ArrayList<>();
		for (String example : examples()) {
			ManifestSnapshot snapshot = open(example).snapshot(CancelIndicator.NullImpl);
			snapshot.spans().stream().filter(span -> span.meaning() == Meaning.KEYWORD).forEach(span -> words.add(example.substring(span.offset(), span.end())));
		}
		for (String statement : List.of("course", "style", "import", "language", "decks", "part", "chapter", "profile", "citations", "term", "introduce", "typography",
				"ending", "rule", "nickname", "never", "except", "no", "deck", "section", "separator", "stage")) {
			assertTrue(words.contains(statement), statement);
		}
	}
}
