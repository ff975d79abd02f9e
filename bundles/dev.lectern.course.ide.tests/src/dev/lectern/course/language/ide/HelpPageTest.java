package dev.lectern.course.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.RuleCatalogue;

/** The page that documents the language: its examples are in the language, and no word of the grammar is left out. */
class HelpPageTest {

	private static final String HELP = "dev.lectern.ui.course/help/";
	private static final String ENGLISH = "course-language.md";
	private static final String CHINESE = "course-language_zh.md";
	private static final String GRAMMAR = "dev.lectern.course/src/dev/lectern/course/language/CourseLanguage.xtext";
	private static final Pattern EXAMPLE = Pattern.compile("```course\n(.*?)```", Pattern.DOTALL);

	private static String read(String file) throws IOException {
		String repository = System.getProperty("lectern.repository");
		Assumptions.assumeTrue(repository != null, "lectern.repository does not say where the checkout is");
		return Files.readString(Path.of(repository, "bundles", file));
	}

	private static List<String> examples(String page) throws IOException {
		return EXAMPLE.matcher(read(HELP + page)).results().map(found -> found.group(1)).toList();
	}

	private static ManifestText open(String text) {
		ManifestText manifest = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration().getInstance(ManifestText.class);
		manifest.open(URI.createURI("memory:/help.course"), text, RuleCatalogue.NONE);
		return manifest;
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void everyExampleIsInTheLanguageAndLaidOut(String page) throws IOException {
		List<String> examples = examples(page);
		assertTrue(examples.size() >= 10, examples::toString);
		for (String example : examples) {
			List<ManifestProblem> problems = open(example).snapshot(CancelIndicator.NullImpl).problems().stream()
					.filter(problem -> List.of(CourseIssues.SYNTAX, CourseIssues.VALUE, CourseIssues.UNKNOWN_NAME, CourseIssues.SEPARATOR).contains(problem.code())).toList();
			assertEquals(List.of(), problems, example);
			assertEquals(example, open(example).formatted());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ENGLISH, CHINESE })
	void everyWordOfTheGrammarHasAnExample(String page) throws IOException {
		Set<String> words = new TreeSet<>();
		for (String example : examples(page)) {
			ManifestSnapshot snapshot = open(example).snapshot(CancelIndicator.NullImpl);
			snapshot.spans().forEach(span -> words.add(example.substring(span.offset(), span.end())));
		}
		Set<String> missing = keywords();
		missing.removeAll(words);
		assertEquals(Set.of(), missing);
	}

	/** The quoted words of the grammar; the one that nobody writes is left out. */
	private static Set<String> keywords() throws IOException {
		String rules = Pattern.compile("/\\*.*?\\*/|^terminal.*", Pattern.DOTALL | Pattern.MULTILINE).matcher(read(GRAMMAR)).replaceAll("");
		Set<String> keywords = new TreeSet<>(Pattern.compile("'([a-z-]+)'").matcher(rules).results().map(found -> found.group(1)).toList());
		assertTrue(keywords.size() > 50, keywords::toString);
		keywords.remove("known-rule");
		return keywords;
	}

	@Test
	void theChinesePageHasTheTopicsOfTheEnglishOneInTheirOrder() throws IOException {
		assertEquals(headings(ENGLISH), headings(CHINESE));
		assertEquals(examples(ENGLISH).size(), examples(CHINESE).size());
	}

	private static long headings(String page) throws IOException {
		return read(HELP + page).lines().filter(line -> line.startsWith("## ")).count();
	}
}
