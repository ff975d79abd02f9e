package dev.lectern.course.language.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.ide.CourseLanguageIdeSetup;
import dev.lectern.course.language.ide.LinkedName;
import dev.lectern.course.language.ide.LinkedNames;
import dev.lectern.course.language.ide.LinkedNames.Thing;
import dev.lectern.course.language.ide.ManifestProblem;
import dev.lectern.course.language.ide.ManifestText;
import dev.lectern.course.language.ide.NameLinker;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.deck.TextEdit;

class RenamingTest {

	private static final Injector INJECTOR = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration();
	private static final URI COURSE = URI.createURI("memory:/here/small.course");
	private static final URI HOUSE = URI.createURI("memory:/here/house.course");

	private static final String HOUSE_TEXT = """
			style "House"
			language zh "\u4e2d\u6587"
			term llm { in zh "\u5927\u8bed\u8a00\u6a21\u578b" }
			typography in zh { bold spaced }
			""";

	private static final String COURSE_TEXT = """
			course "Small"
			import "house.course"
			language en "EN" source
			language zh "ZH"
			part basics "Basics" in zh "\u57fa\u7840" {
				chapter one
				chapter two { deck in zh at "src/zh/one.md" } // one
			}
			chapter "last one"
			introduce llm in one slide 2
			ending of one to"last one"{ section summary in en "Summary" }
			rule text.quotes off in one, two for zh because "one"
			""";

	private final Renaming renaming = INJECTOR.getInstance(Renaming.class);

	private static LinkedNames link(Map<URI, String> texts) {
		return INJECTOR.getInstance(NameLinker.class).link(texts.keySet(), uri -> Optional.ofNullable(texts.get(uri)), () -> false);
	}

	private static Map<URI, String> both() {
		Map<URI, String> texts = new LinkedHashMap<>();
		texts.put(COURSE, COURSE_TEXT);
		texts.put(HOUSE, HOUSE_TEXT);
		return texts;
	}

	private static Thing at(LinkedNames names, URI file, String words) {
		return names.at(file, names.file(file).orElseThrow().text().indexOf(words)).orElseThrow();
	}

	private Map<URI, String> renamed(Map<URI, String> texts, LinkedNames names, Thing thing, String newName) {
		DeckMoves moves = names.file(COURSE).map(file -> DeckMoves.of(file.decks(), thing.kind(), thing.name(), newName)).orElse(DeckMoves.NONE);
		Map<URI, List<TextEdit>> edits = renaming.edits(names, thing, newName, moves);
		Map<URI, String> after = new LinkedHashMap<>(texts);
		edits.forEach((file, each) -> after.computeIfPresent(file, (uri, text) -> Renaming.applied(text, each)));
		assertTrue(renaming.isSafe(names, thing, newName, edits, () -> false), () -> after.toString());
		return after;
	}

	@Test
	void aChapterIsRenamedWhereItIsDeclaredAndUsedAndNowhereElse() {
		LinkedNames names = link(both());
		String after = renamed(both(), names, at(names, COURSE, "one slide"), "intro").get(COURSE);
		assertEquals(COURSE_TEXT.replace("chapter one", "chapter intro").replace("at \"src/zh/one.md\"", "at \"src/zh/intro.md\"").replace("in one slide", "in intro slide")
				.replace("of one to", "of intro to").replace("off in one,", "off in intro,"), after);
	}

	@Test
	void whatIsNoPlainWordIsWrittenInQuotationMarksAndNothingRunsTogether() {
		LinkedNames names = link(both());
		assertTrue(renamed(both(), names, at(names, COURSE, "two {"), "the second").get(COURSE).contains("chapter \"the second\" {"));
		String plain = renamed(both(), names, at(names, COURSE, "\"last one\"\n"), "end").get(COURSE);
		assertTrue(plain.contains("chapter end\n") && plain.contains("one to\"end\"{"), plain);
		assertTrue(renamed(both(), names, at(names, COURSE, "one slide"), "slide").get(COURSE).contains("in \"slide\" slide 2"));
		assertTrue(renamed(both(), names, at(names, COURSE, "one slide"), "a \"b\" \\c").get(COURSE).contains("in \"a \\\"b\\\" \\\\c\" slide 2"));
	}

	@Test
	void anImportedTermIsRenamedInBothFilesFromEitherOfThem() {
		LinkedNames names = link(both());
		for (Thing thing : List.of(at(names, COURSE, "llm in"), at(names, HOUSE, "llm {"))) {
			Map<URI, String> after = renamed(both(), names, thing, "model");
			assertEquals(HOUSE_TEXT.replace("llm", "model"), after.get(HOUSE));
			assertEquals(COURSE_TEXT.replace("llm", "model"), after.get(COURSE));
		}
	}

	@Test
	void aLanguageThatAnImportingFileDeclaresAnewIsOneThing() {
		LinkedNames names = link(both());
		Map<URI, String> after = renamed(both(), names, at(names, COURSE, "zh because"), "zh-CN");
		assertEquals(HOUSE_TEXT.replace("zh", "zh-CN"), after.get(HOUSE));
		assertEquals(COURSE_TEXT.replace("zh ", "zh-CN ").replace("src/zh/one.md", "src/zh-CN/one.md"), after.get(COURSE), "the deck of one moves, which two has as its own");
	}

	@Test
	void decksMoveWhereThePatternPutsThemAndStayWhereTheFileSaysItself() {
		LinkedNames names = link(both());
		DeckMoves one = DeckMoves.of(names.file(COURSE).orElseThrow().decks(), Kind.CHAPTER, "one", "intro");
		assertEquals(Map.of("src/en/one.md", "src/en/intro.md", "src/zh/one.md", "src/zh/intro.md"), one.paths());
		DeckMoves two = DeckMoves.of(names.file(COURSE).orElseThrow().decks(), Kind.CHAPTER, "two", "second");
		assertEquals(Map.of("src/en/two.md", "src/en/second.md"), two.paths());
		assertEquals(List.of("src/zh/one.md"), two.kept());
		assertEquals(DeckMoves.NONE, DeckMoves.of(names.file(COURSE).orElseThrow().decks(), Kind.TERM, "one", "intro"));
	}

	@Test
	void aNameThatIsTakenOrCannotBeIsObjectedTo() {
		LinkedNames names = link(both());
		assertEquals(Optional.of(Renaming.Objection.TAKEN), Renaming.objection(names, Kind.CHAPTER, "two"));
		assertEquals(Optional.empty(), Renaming.objection(names, Kind.PART, "two"));
		assertEquals(Optional.of(Renaming.Objection.BLANK), Renaming.objection(names, Kind.PART, " "));
		assertEquals(Optional.of(Renaming.Objection.BLANK), Renaming.objection(names, Kind.PART, "a\nb"));
		for (String path : List.of("../one", "/one", "one/", "a\\b", "a//b")) {
			assertEquals(Optional.of(Renaming.Objection.NO_PATH), Renaming.objection(names, Kind.CHAPTER, path), path);
		}
		assertEquals(Optional.empty(), Renaming.objection(names, Kind.CHAPTER, "part/one"));
		assertEquals(Optional.of(Renaming.Objection.NO_PATH), Renaming.objection(names, Kind.LANGUAGE, "part/one"));
	}

	@Test
	void namesAmongBrokenTextAreRenamed() {
		String broken = "course \"Small\"\nlanguage en\npart p { chapter one \"open\n}} ) chapter one\nintroduce x in one\nrule in off in one /oops\n/* chapter one";
		LinkedNames names = link(Map.of(COURSE, broken));
		assertEquals(broken.replaceFirst("r one", "r intro").replaceFirst("r one", "r intro").replace("x in one", "x in intro").replace("off in one", "off in intro"),
				renamed(Map.of(COURSE, broken), names, at(names, COURSE, "one \"open"), "intro").get(COURSE));
	}

	@Test
	void whatWouldBeReadOtherwiseIsNotSafe() {
		LinkedNames names = link(both());
		Thing one = at(names, COURSE, "one slide");
		TextEdit open = new TextEdit(COURSE_TEXT.indexOf("one slide"), 3, "\"intro");
		assertFalse(renaming.isSafe(names, one, "intro", Map.of(COURSE, List.of(open)), () -> false));
		assertFalse(renaming.isSafe(names, one, "intro", Map.of(), () -> false));
	}

	private static final String[] WORDS = { "a", "one", "in", "to", "x", "llm", "zh-CN", "chapter", "slide", "\u7b2c\u4e00", "last one", "a\\b", "qu\"ote", "1.5", "of" };
	private static final String[] NEW_WORDS = { "new", "language", "because", "two words", "\u65b0", "n-1.2", "new\\n", "off", "new\"", "_" };

	private static String word(Random random) {
		String word = WORDS[random.nextInt(WORDS.length)];
		return random.nextInt(3) == 0 || !word.matches("[\\w.\\-\u4e00-\u9fff]+") ? '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : word;
	}

	private static String statement(Random random) {
		String space = random.nextBoolean() ? " " : "\n\t// " + word(random) + "\n";
		return switch (random.nextInt(10)) {
		case 0 -> "language " + word(random) + space + "\"x\"";
		case 1 -> "part " + word(random) + " \"P\" in " + word(random) + space + "\"t\" { chapter " + word(random) + space + "chapter " + word(random) + " }";
		case 2 -> "chapter " + word(random);
		case 3 -> "chapter " + word(random) + "{deck in " + word(random) + " at \"src/x/" + random.nextInt(9) + ".md\"}";
		case 4 -> "term " + word(random) + "{" + space + "in " + word(random) + "\"w\", \"v\" never in " + word(random) + space + "\"u\" except \"t\" }";
		case 5 -> "introduce " + word(random) + "," + word(random) + " in " + word(random) + space + "slide 3";
		case 6 -> "typography in " + word(random) + " { ellipsis \"...\" }";
		case 7 -> "ending of " + word(random) + " to " + word(random) + ", " + word(random) + "{ section s in " + word(random) + "/x$/ }";
		case 8 -> "rule text.quotes off in " + word(random) + space + "for " + word(random) + " because " + "\"r\"";
		default -> "rule a.b error in " + word(random) + " slide 1 to 2, " + word(random) + " to " + word(random);
		};
	}

	private static String manifest(Random random, String head) {
		List<String> statements = new ArrayList<>();
		for (int i = random.nextInt(30); i >= 0; i--) {
			String statement = statement(random);
			if (random.nextInt(25) == 0) {
				int cut = random.nextInt(statement.length());
				statement = statement.substring(0, cut) + (random.nextBoolean() ? "" : statement.substring(Math.min(cut + 2, statement.length())));
			}
			statements.add(statement);
		}
		return head + "\n" + String.join("\n", statements) + "\n";
	}

	private static List<String> problems(String text) {
		ManifestText manifest = INJECTOR.getInstance(ManifestText.class);
		manifest.open(COURSE, text, RuleCatalogue.NONE);
		return manifest.snapshot(CancelIndicator.NullImpl).problems().stream().map(ManifestProblem::code).sorted().toList();
	}

	@Test
	void aThousandRandomRenamesKeepStructureAndProblems() {
		long seed = System.nanoTime();
		System.out.println("RenamingTest seed " + seed);
		Random random = new Random(seed);
		int done = 0;
		int refused = 0;
		while (done < 1000) {
			Map<URI, String> texts = new LinkedHashMap<>();
			texts.put(COURSE, manifest(random, "course \"C\"" + (random.nextBoolean() ? "\nimport \"house.course\"" : "")));
			texts.put(HOUSE, manifest(random, "style \"S\""));
			LinkedNames names = link(texts);
			List<LinkedName> all = names.files().stream().flatMap(file -> file.names().stream()).filter(each -> each.declaredIn().isPresent()).toList();
			if (all.isEmpty()) {
				continue;
			}
			LinkedName some = all.get(random.nextInt(all.size()));
			Thing thing = names.at(some.file(), some.place().offset() + random.nextInt(some.place().length())).orElseThrow();
			String newName = NEW_WORDS[random.nextInt(NEW_WORDS.length)];
			if (Renaming.objection(names, thing.kind(), newName).isPresent()) {
				continue;
			}
			Map<URI, List<TextEdit>> edits = renaming.edits(names, thing, newName, DeckMoves.NONE);
			done++;
			if (!renaming.isSafe(names, thing, newName, edits, () -> false)) {
				refused++;
				continue;
			}
			String before = "seed " + seed + ", " + thing + " to " + newName + " in " + texts;
			Map<URI, String> after = new LinkedHashMap<>(texts);
			edits.forEach((file, each) -> after.computeIfPresent(file, (uri, text) -> Renaming.applied(text, each)));
			if (Renaming.objection(LinkedNames.NONE, thing.kind(), thing.name()).isEmpty()) { // else the new name puts something right
				texts.forEach((file, text) -> assertEquals(problems(text), problems(after.get(file)), before));
			}
			LinkedNames read = link(after);
			Thing again = new Thing(thing.kind(), newName, thing.declaredIn());
			assertEquals(names.places(thing).size(), read.places(again).size(), before);
			LinkedName first = read.places(again).getFirst();
			assertEquals(Optional.of(again), read.at(first.file(), first.place().offset()), before);
		}
		assertTrue(refused < 50, refused + " of 1000 were refused, seed " + seed);
	}
}
