package dev.lectern.course.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Injector;

import dev.lectern.course.language.CourseLanguageStandaloneSetup;
import dev.lectern.course.language.IssueFixes;
import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.ide.Span.Meaning;
import dev.lectern.course.language.ide.Surroundings.Known;

class ManifestTextTest {

	private static final Injector INJECTOR = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration();

	static final String COURSE = """
			// what this is
			course "A course"
			language en "EN" source
			language zh "\u4e2d\u6587"

			part basics "The basics" in zh "\u57fa\u7840" {
				chapter one
				chapter two {
					no deck in zh because "not yet"
				}
			}
			chapter "last one"
			profile {
				reveal 5.1.0
				separator /^\\n---\\n$/
				stage 1920 x 1080
			}
			term computer {
				in en "computer"
				in zh "\u7535\u8111"
				never in zh "\u8ba1\u7b97\u673a" except "\u8d85\u7ea7\u8ba1\u7b97\u673a"
			}
			introduce computer in one slide 5
			ending of one to two {
				section summary in en /Summary$/
			}
			""";

	private static final Surroundings AROUND = new Surroundings(List.of(new Known("one", "First", ""), new Known("chapter-3", "Third", "")),
			List.of(new Known("text.quotes", "Quotation marks", "Why."), new Known("layout.overflow", "Too much", "Because.")));

	private static ManifestText open(String text) {
		ManifestText manifest = INJECTOR.getInstance(ManifestText.class);
		manifest.open(URI.createURI("memory:/test.course"), text, RuleCatalogue.NONE);
		return manifest;
	}

	private static ManifestSnapshot snapshot(String text) {
		return open(text).snapshot(CancelIndicator.NullImpl);
	}

	private static Meaning meaning(ManifestSnapshot snapshot, String words) {
		int at = snapshot.text().indexOf(words);
		return snapshot.spans().stream().filter(span -> span.offset() <= at && at < span.end()).findFirst().map(Span::meaning).orElse(null);
	}

	/** The bar is the caret. */
	private static List<String> labels(String withCaret, Suggestion.Kind kind) {
		return suggestions(withCaret).stream().filter(each -> each.kind() == kind).map(Suggestion::label).toList();
	}

	private static List<Suggestion> suggestions(String withCaret) {
		int caret = withCaret.indexOf('|');
		return open(withCaret.replace("|", "")).suggestions(caret, AROUND, ForkJoinPool.commonPool());
	}

	@Test
	void wordsAreColouredByWhatTheyMean() {
		ManifestSnapshot snapshot = snapshot(COURSE);
		assertEquals(Meaning.COMMENT, meaning(snapshot, "// what"));
		assertEquals(Meaning.KEYWORD, meaning(snapshot, "course \"A"));
		assertEquals(Meaning.TEXT, meaning(snapshot, "\"A course\""));
		assertEquals(Meaning.DECLARATION, meaning(snapshot, "one\n"));
		assertEquals(Meaning.LANGUAGE, meaning(snapshot, "zh \"\u57fa"));
		assertEquals(Meaning.PATTERN, meaning(snapshot, "/^"));
		assertEquals(Meaning.NUMBER, meaning(snapshot, "1920"));
		assertEquals(Meaning.TERM, meaning(snapshot, "computer in one"));
		assertEquals(Meaning.CHAPTER, meaning(snapshot, "one slide"));
		assertEquals(Meaning.CHAPTER, meaning(snapshot, "two {\n\tsection"));
	}

	@Test
	void keywordsCanBeNamesAndAreColouredAsSuch() {
		ManifestSnapshot snapshot = snapshot("course \"X\"\nlanguage no\nchapter outline\nchapter term\nintroduce in in term\n");
		assertEquals(Meaning.DECLARATION, meaning(snapshot, "no\n"));
		assertEquals(List.of("outline", "term"), snapshot.declarations(Kind.CHAPTER).map(NamePlace::name).toList());
	}

	@Test
	void occurrencesAreThePlacesOfTheSameThing() {
		ManifestSnapshot snapshot = snapshot(COURSE);
		List<NamePlace> found = snapshot.occurrences(COURSE.indexOf("one\n") + 1);
		assertEquals(3, found.size());
		assertTrue(found.getFirst().declaration());
		assertEquals(2, snapshot.occurrences(COURSE.indexOf("computer {")).size(), "the text in quotation marks is no name");
		assertEquals(List.of(), snapshot.occurrences(COURSE.indexOf("what this")));
	}

	@Test
	void blocksFoldAndTheOutlineHasPartsWithChapters() {
		ManifestSnapshot snapshot = snapshot(COURSE);
		assertEquals(List.of("A course", "en", "zh", "The basics", "last one", "profile", "computer"),
				snapshot.outline().stream().limit(7).map(OutlineNode::label).toList());
		assertEquals(List.of("one", "two"), snapshot.outline().get(3).children().stream().map(OutlineNode::label).toList());
		assertTrue(snapshot.folds().stream().anyMatch(fold -> fold.offset() == COURSE.indexOf("part basics")), snapshot.folds()::toString);
		assertEquals(5, snapshot.folds().size());
	}

	@Test
	void aMisspeltNameIsAProblemWithAPlace() {
		ManifestSnapshot snapshot = snapshot(COURSE.replace("introduce computer", "introduce compuetr"));
		ManifestProblem problem = snapshot.problems().stream().filter(each -> each.offset() == COURSE.indexOf("introduce ") + 10).findFirst().orElseThrow();
		assertEquals("compuetr".length(), problem.length());
		assertEquals(List.of("computer"), problem.data());
	}

	@Test
	void aSyntaxErrorSpoilsNoOtherStatement() {
		ManifestSnapshot snapshot = snapshot(COURSE.replace("reveal 5.1.0", "revaal ((( 5"));
		assertFalse(snapshot.problems().isEmpty());
		assertTrue(snapshot.declaration(Kind.TERM, "computer").isPresent());
	}

	@Test
	void chaptersOnTheDiskThatAreNotListedAreSuggestedWithTheirTitles() {
		List<Suggestion> found = suggestions("course \"X\"\nlanguage en\nchapter one\nchapter |");
		assertEquals(List.of("chapter-3"), found.stream().filter(each -> each.kind() == Suggestion.Kind.CHAPTER).map(Suggestion::label).toList());
		assertEquals("Third", found.getFirst().detail());
	}

	@Test
	void rulesAreSuggestedWithTheirExplanationsAlsoByAPartOfTheirId() {
		List<Suggestion> found = suggestions("course \"X\"\nlanguage en\nrule quot|");
		assertEquals(List.of("text.quotes"), found.stream().map(Suggestion::label).toList());
		assertEquals("Why.", found.getFirst().explanation());
		assertEquals("text.quotes", found.getFirst().replacement());
		assertEquals(4, found.getFirst().length());
	}

	@Test
	void languagesTermsAndChaptersAreSuggestedWhereTheyAreMeant() {
		String before = "course \"X\"\nlanguage en\nlanguage zh\nchapter one\nterm llm { in en \"LLM\" }\n";
		assertEquals(List.of("en", "zh"), labels(before + "typography in |", Suggestion.Kind.LANGUAGE));
		assertEquals(List.of("llm"), labels(before + "introduce |", Suggestion.Kind.TERM));
		assertEquals(List.of("one"), labels(before + "introduce llm in |", Suggestion.Kind.CHAPTER));
	}

	@Test
	void onlyWordsThatMayStandThereAreSuggested() {
		List<String> statements = labels("course \"X\"\n|", Suggestion.Kind.KEYWORD);
		assertTrue(statements.containsAll(List.of("language", "part", "chapter", "rule", "term")), statements::toString);
		assertFalse(statements.contains("known-rule"), statements::toString);
		assertFalse(statements.contains("ellipsis"), statements::toString);
		assertEquals(List.of("source"), labels("course \"X\"\nlanguage en sour|", Suggestion.Kind.KEYWORD));
		assertTrue(labels("course \"X\"\nprofile { theme |", Suggestion.Kind.VALUE).contains("night"));
		assertTrue(labels("course \"X\"\nprofile { reveal |", Suggestion.Kind.VALUE).contains("5.1.0"));
	}

	@Test
	void suggestionsComeAlsoWhenOthersSetTheLanguageUpFirst() {
		new CourseLanguageStandaloneSetup().createInjectorAndDoEMFRegistration();
		ManifestText manifest = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration().getInstance(ManifestText.class);
		String text = "course \"X\"\nrule quot";
		manifest.open(URI.createURI("memory:/test.course"), text, RuleCatalogue.NONE);
		assertEquals(List.of("text.quotes"), manifest.suggestions(text.length(), AROUND, ForkJoinPool.commonPool()).stream().map(Suggestion::label).toList());
	}

	@Test
	void suggestionsWorkInBrokenText() {
		assertTrue(labels("course \"X\nlanguage en {{{\nchapter ))\nrule |", Suggestion.Kind.RULE).contains("text.quotes"));
	}

	@Test
	void aTemplateIsAWholeStatementThatParses() {
		for (Suggestion template : suggestions("course \"X\"\nlanguage zh\nchapter one\n|").stream().filter(each -> each.kind() == Suggestion.Kind.TEMPLATE).toList()) {
			String name = switch (template.label().split(" ")[0]) {
			case "rule" -> "text.quotes";
			case "typography", "citations" -> "zh";
			case "decks" -> "";
			case "profile" -> "5.1.0";
			case "ending" -> "one";
			default -> "some";
			};
			String text = "course \"X\"\nlanguage zh\nchapter one\n" + template.replacement().substring(0, template.caret()) + name
					+ template.replacement().substring(template.caret()) + "\n";
			assertEquals(List.of(), snapshot(text).problems(), text);
		}
	}

	private static List<String> completed(String withCaret, Suggestion.Kind kind, String... files) {
		int caret = withCaret.indexOf('|');
		return open(withCaret.replace("|", "")).suggestions(caret, new Surroundings(List.of(), List.of(), Set.of(files), List.of()), ForkJoinPool.commonPool()).stream()
				.filter(each -> each.kind() == kind).map(Suggestion::label).toList();
	}

	@Test
	void chaptersAreThoseThatThePatternWouldFind() {
		String head = "course \"X\"\nlanguage en\ndecks ";
		assertEquals(List.of("c"), completed(head + "\"{chapter}.{language}.md\"\nchapter a\nchapter |", Suggestion.Kind.CHAPTER, "a.en.md", "c.en.md", "README.md", "src/en/d.md"));
		assertEquals(List.of("c2", "c10", "adv/x"), completed(head + "\"src/{language}/{chapter}.markdown\"\nchapter |", Suggestion.Kind.CHAPTER, "src/en/c10.markdown",
				"src/en/c2.markdown", "src/en/adv/x.markdown", "src/en/d.md").stream().sorted(java.util.Comparator.comparing(String::length)).toList());
	}

	@Test
	void languagesAreThoseOfFoldersThatTheFileDoesNotSay() {
		String[] files = { "src/en/a.md", "src/zh/a.md", "src/images/a.md", "index.html" };
		assertEquals(List.of("zh"), completed("course \"X\"\nlanguage en\nlanguage |", Suggestion.Kind.LANGUAGE, files));
		assertEquals(List.of("src/{language}/{chapter}.md"), completed("course \"X\"\ndecks |", Suggestion.Kind.VALUE, files));
	}

	@Test
	void onlyStacksCanDoWithoutASeparator() {
		assertTrue(labels("course \"X\"\nprofile { separator-vertical |", Suggestion.Kind.KEYWORD).contains("none"));
		assertFalse(labels("course \"X\"\nprofile { separator |", Suggestion.Kind.KEYWORD).contains("none"));
		assertFalse(labels("course \"X\"\nprofile { separator-notes |", Suggestion.Kind.KEYWORD).contains("none"));
	}

	@Test
	void settingsOfARuleHoldForTheDecksThatAProblemIsAbout(@TempDir Path folder) {
		String course = "course \"X\"\nlanguage en\nlanguage zh\nchapter one\nchapter two\n";
		RuleCatalogue rules = () -> List.of(new RuleCatalogue.Entry("course.deck-missing", dev.lectern.course.Severity.WARNING, "Missing", "Not there."));
		assertEquals(List.of("one en", "one zh", "two en", "two zh"), missing(folder, course, rules));
		assertEquals(List.of("two zh"), missing(folder, course + "rule course.deck-missing off in one rule course.deck-missing off for en", rules));
	}

	private static List<String> missing(Path folder, String text, RuleCatalogue rules) {
		ManifestText manifest = INJECTOR.getInstance(ManifestText.class);
		manifest.open(URI.createFileURI(folder.resolve("t.course").toString()), text, rules);
		return manifest.snapshot(CancelIndicator.NullImpl).problems().stream().filter(problem -> problem.code().equals("course.deck-missing"))
				.map(problem -> problem.data().get(0) + " " + problem.data().get(1)).sorted().toList();
	}

	/** What an editor asks for while somebody types; the place of a problem is one of the text. */
	@Test
	void whateverIsTypedNothingBreaks() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 250; i++) {
			String text = mutated(random);
			String what = "seed " + seed + "\n" + text;
			ManifestText manifest = open(text);
			int at = random.nextInt(text.length() + 1);
			manifest.edit(at, Math.min(text.length() - at, random.nextInt(5)), word(random));
			ManifestSnapshot snapshot = manifest.snapshot(CancelIndicator.NullImpl);
			String now = snapshot.text();
			for (ManifestProblem problem : snapshot.problems()) {
				assertTrue(problem.offset() >= 0 && problem.offset() + problem.length() <= now.length(), what);
				IssueFixes.of(problem.code(), problem.data(), "", now, problem.offset(), problem.length()).stream().filter(fix -> fix.file().isEmpty())
						.forEach(fix -> assertFalse(fix.result().equals(now), () -> fix.title() + "\n" + what));
			}
			for (Suggestion suggestion : manifest.suggestions(random.nextInt(now.length() + 1), AROUND, ForkJoinPool.commonPool())) {
				assertTrue(suggestion.offset() >= 0 && suggestion.offset() + suggestion.length() <= now.length(), what);
			}
			manifest.formatted();
		}
	}

	@Test
	void formattingKeepsCommentsAndTheAuthorsLines() {
		String odd = "course   \"X\"  // why\nlanguage en\n\n\n\n  part a\t\"A\"   {\nchapter one /* here */\n   chapter two{\nno deck in en\n}\n}\nterm t { in en \"a\" , \"b\" }\n";
		assertEquals("course \"X\" // why\nlanguage en\n\npart a \"A\" {\n\tchapter one /* here */\n\tchapter two {\n\t\tno deck in en\n\t}\n}\nterm t { in en \"a\", \"b\" }\n",
				open(odd).formatted());
		assertEquals(COURSE, open(COURSE).formatted());
	}

	@Test
	void formattingTwiceIsFormattingOnceWhateverTheText() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			String text = mutated(random);
			String once = open(text).formatted();
			assertEquals(once, open(once).formatted(), () -> "seed " + seed + "\n" + text);
			assertEquals(text.replaceAll("[\\s\u00a0\u3000\ufeff]", ""), once.replaceAll("[\\s\u00a0\u3000\ufeff]", ""), () -> "seed " + seed);
		}
	}

	private static String mutated(Random random) {
		StringBuilder text = new StringBuilder(COURSE);
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(text.length());
			int end = Math.min(text.length(), at + random.nextInt(6));
			text.replace(at, end, word(random) + "{}\"/ \n".charAt(random.nextInt(6)));
		}
		return text.toString();
	}

	private static String word(Random random) {
		int from = random.nextInt(COURSE.length() - 9);
		return COURSE.substring(from, from + random.nextInt(9));
	}

	@Test
	void editingGivesWhatReadingTheWholeGives() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 20; round++) {
			ManifestText manifest = open(COURSE);
			StringBuilder text = new StringBuilder(COURSE);
			for (int i = 0; i < 15; i++) {
				int at = random.nextInt(text.length() + 1);
				int length = Math.min(text.length() - at, random.nextInt(8));
				String replacement = "\" {}/chapter en\n".substring(random.nextInt(8), 8 + random.nextInt(8));
				manifest.edit(at, length, replacement);
				text.replace(at, at + length, replacement);
				ManifestSnapshot edited = manifest.snapshot(CancelIndicator.NullImpl);
				assertEquals(text.toString(), edited.text(), () -> "seed " + seed);
				assertEquals(snapshot(text.toString()).spans(), edited.spans(), () -> "seed " + seed + "\n" + text);
				assertTrue(edited.problems().stream().allMatch(problem -> problem.offset() + problem.length() <= text.length()), () -> "seed " + seed);
			}
		}
	}
}
