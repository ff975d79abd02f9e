package dev.lectern.deck.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/** Where the decks come from. */
final class Subjects {

	/** What a page can tell the markdown plugin, by what the names of its decks begin with. */
	static final Map<String, Profile.Markdown> TOLD = Map.of("animated", new Profile.Markdown(true, false, false), "breaks", new Profile.Markdown(false, true, false),
			"smartypants", new Profile.Markdown(false, false, true), "both", new Profile.Markdown(false, true, true));

	private static final long SEED = 31;
	private static final Separators COURSE = Profile.SLIDES_INIT.separators();

	private final Path repository;

	/** @param repository the checkout */
	Subjects(Path repository) {
		this.repository = repository;
	}

	/** What a section has for its slides; all but the last two. */
	private static final Map<String, String> ATTRIBUTES = Map.of("class", "a b", "data-background-color", "#123", "data-auto-animate", "", "title", "<1> & 2", "data-notes", "no",
			"data-separator-x", "no");

	/**
	 * The decks made to be odd: those in {@code plain} under reveal.js's own separators, those in {@code course} under a course's, and those in {@code attributes}
	 * shown by a section that has attributes.
	 */
	List<Subject> corpus() throws IOException {
		Path corpus = repository.resolve("bundles/dev.lectern.deck.browser.tests/corpus");
		List<Subject> subjects = new ArrayList<>(decks(corpus.resolve("plain"), "plain/", Separators.DEFAULT));
		subjects.addAll(decks(corpus.resolve("course"), "course/", COURSE));
		decks(corpus.resolve("attributes"), "attributes/", COURSE).forEach(deck -> subjects.add(new Subject(deck.name(), deck.text(), deck.separators(), ATTRIBUTES)));
		return subjects;
	}

	/** Decks for a page that tells the markdown plugin something: those in {@code animated}, or those in {@code typography} and a random one. */
	List<Subject> told(String what) throws IOException {
		Path corpus = repository.resolve("bundles/dev.lectern.deck.browser.tests/corpus");
		if (TOLD.get(what).animatedLists()) {
			return decks(corpus.resolve("animated"), what + '/', Separators.DEFAULT);
		}
		List<Subject> subjects = new ArrayList<>(decks(corpus.resolve("typography"), what + '/', Separators.DEFAULT));
		subjects.add(RandomSlides.punctuated(SEED).deck(what + "/random-" + SEED, 300));
		return subjects;
	}

	/** The file that says why which slide of the odd decks is not the same. */
	Path deviations() {
		return repository.resolve("bundles/dev.lectern.deck.browser.tests/corpus/deviations.txt");
	}

	/** The course that the product brings. */
	List<Subject> sample() throws IOException {
		return bothLanguages(repository.resolve("bundles/dev.lectern.sample/course/src"), "sample/");
	}

	/** The published course; skips the test where it is not there. */
	List<Subject> published() throws IOException {
		Path folder = repository.resolve("../shared/courses/llm-for-kids/src");
		assumeTrue(Files.isDirectory(folder), "The course is not there: " + folder);
		return bothLanguages(folder, "llm-for-kids/");
	}

	/** The recorded lines with bold next to Chinese, a deck each; skips the test where they are not there. */
	List<Subject> emphasis() throws IOException {
		Path file = repository.resolve("../shared/data/cjk-emphasis-cases.json");
		assumeTrue(Files.isReadable(file), "The recorded cases are not there: " + file);
		List<Subject> subjects = new ArrayList<>();
		for (JsonElement element : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
			String markdown = element.getAsJsonObject().get("markdown").getAsString();
			subjects.add(new Subject(markdown, markdown, Separators.DEFAULT));
		}
		return subjects;
	}

	private static List<Subject> bothLanguages(Path folder, String prefix) throws IOException {
		List<Subject> subjects = new ArrayList<>(decks(folder.resolve("en"), prefix + "en/", COURSE));
		subjects.addAll(decks(folder.resolve("zh"), prefix + "zh/", COURSE));
		return subjects;
	}

	private static List<Subject> decks(Path folder, String prefix, Separators separators) throws IOException {
		List<Subject> subjects = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
				String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
				subjects.add(new Subject(prefix + file.getFileName(), text.startsWith("\uFEFF") ? text.substring(1) : text, separators));
			}
		}
		assertFalse(subjects.isEmpty(), "no deck in " + folder);
		return subjects;
	}
}
