package dev.lectern.course.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Part;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.reading.CourseDescription;
import dev.lectern.course.language.reading.CourseFileReader;

/** Chapters of odd files go to and fro. */
class RandomMovesTest {

	private static final int FILES = 75;
	private static final int MOVES = 12;
	private static final int BROKEN = 250;
	private static final Pattern MARK = Pattern.compile("(above|behind|free)-(\\w+)");
	private static final Pattern CHAPTER = Pattern.compile("chapter (c\\d+)");

	@TempDir
	private Path folder;

	/** A part, or null for chapters in none, and the chapters; the course's order. */
	private record Run(String part, List<String> chapters) {
	}

	@Test
	void leaveTheOrderThatWasAskedAndAllElse() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int changed = 0;
		for (int file = 0; file < FILES; file++) {
			String text = new Writing(random).course();
			int blanks = blankLines(text);
			List<Run> runs = runs(text);
			List<String> problems = problems(text);
			for (int move = 0; move < MOVES; move++) {
				String before = text;
				List<String> all = runs.stream().flatMap(run -> run.chapters.stream()).toList();
				List<String> chapters = chosen(all, random);
				Destination destination = destination(runs, chapters, random);
				String what = "seed " + seed + ", file " + file + ", move " + move + ": " + chapters + " to " + destination + " in\n" + before + "\n";
				ManifestChange change;
				try {
					change = ManifestEdits.of(folder.resolve("t.course"), text).move(chapters, destination);
					text = change.appliedTo(text);
				} catch (Exception e) {
					throw new AssertionError(what, e);
				}
				String after = text;
				runs = asked(runs, chapters, destination);
				changed += before.equals(after) ? 0 : 1;
				assertEquals(normal(runs), normal(runs(after)), () -> what + "gave\n" + after);
				assertEquals(problems, problems(after), () -> what + "gave\n" + after);
				assertEquals(marks(before), marks(after), () -> what + "gave\n" + after);
				assertOwners(after, what + "gave\n" + after);
				if (!before.contains(" to ")) {
					assertEquals(letters(before), letters(after), () -> what + "gave\n" + after);
				}
				assertTrue(blankLines(after) <= Math.max(1, blanks), () -> what + "gave\n" + after);
				assertEquals(before.contains("\r\n") ? 0 : -1, before.contains("\r\n") ? after.replace("\r\n", "").indexOf('\n') + 1 : after.indexOf('\r'),
						() -> what + "gave\n" + after);
			}
		}
		assertTrue(changed > FILES * MOVES / 2, "seed " + seed + ": only " + changed + " moves changed something");
	}

	private static List<String> chosen(List<String> all, Random random) {
		int count = random.nextInt(4) == 0 ? 2 : 1;
		List<Integer> indices = random.ints(0, all.size()).distinct().limit(Math.min(count, all.size())).sorted().boxed().toList();
		return indices.stream().map(all::get).toList();
	}

	private static Destination destination(List<Run> runs, List<String> moved, Random random) {
		List<Destination> all = new ArrayList<>(List.of(new AtEnd()));
		for (Run run : runs) {
			run.chapters.stream().filter(chapter -> !moved.contains(chapter)).forEach(chapter -> all.addAll(List.of(new Before(chapter), new After(chapter))));
			if (run.part != null) {
				all.addAll(List.of(new FirstIn(run.part), new LastIn(run.part), new BeforePart(run.part), new AfterPart(run.part)));
			}
		}
		return all.get(random.nextInt(all.size()));
	}

	/** The same by lists. */
	private static List<Run> asked(List<Run> runs, List<String> moved, Destination destination) {
		List<Run> after = new ArrayList<>();
		for (Run run : runs) {
			List<String> left = new ArrayList<>();
			List<Run> following = new ArrayList<>();
			if (destination instanceof BeforePart(String part) && part.equals(run.part)) {
				after.add(new Run(null, moved));
			}
			if (destination instanceof FirstIn(String part) && part.equals(run.part)) {
				left.addAll(moved);
			}
			for (String chapter : run.chapters) {
				if (destination instanceof Before(String anchor) && anchor.equals(chapter)) {
					left.addAll(moved);
				}
				if (!moved.contains(chapter)) {
					left.add(chapter);
				}
				if (destination instanceof After(String anchor) && anchor.equals(chapter)) {
					left.addAll(moved);
				}
			}
			if (destination instanceof LastIn(String part) && part.equals(run.part)) {
				left.addAll(moved);
			}
			if (destination instanceof AfterPart(String part) && part.equals(run.part)) {
				following.add(new Run(null, moved));
			}
			after.add(new Run(run.part, left));
			after.addAll(following);
		}
		if (destination instanceof AtEnd) {
			after.add(new Run(null, moved));
		}
		return after;
	}

	/** Neighbouring chapters without a part together, and no runs without chapters but parts. */
	private static List<Run> normal(List<Run> runs) {
		List<Run> normal = new ArrayList<>();
		for (Run run : runs) {
			if (run.part != null) {
				normal.add(run);
			} else if (!run.chapters.isEmpty()) {
				List<String> before = !normal.isEmpty() && normal.getLast().part == null ? normal.removeLast().chapters : List.of();
				normal.add(new Run(null, java.util.stream.Stream.concat(before.stream(), run.chapters.stream()).toList()));
			}
		}
		return normal;
	}

	/** Read with the language's own reader; where an empty part stands, it does not tell, so the text is asked. */
	private List<Run> runs(String text) {
		CourseDescription read = CourseFileReader.read(folder.resolve("t.course"), "t.course", text, RuleCatalogue.NONE);
		List<Run> runs = new ArrayList<>();
		List<String> names = new ArrayList<>();
		Matcher row = Pattern.compile("(?:chapter|part) ([cp]\\d+)").matcher(text.replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*|introduce[^\\n]*|ending[^\\n]*|rule[^\\n]*", ""));
		while (row.find()) {
			names.add(row.group(1));
		}
		List<String> inParts = read.parts().stream().flatMap(part -> part.chapters().stream()).toList();
		for (String name : names) {
			read.parts().stream().filter(part -> part.id().equals(name)).map((Part part) -> new Run(part.id(), part.chapters())).forEach(runs::add);
			if (name.startsWith("c") && !inParts.contains(name)) {
				runs.add(new Run(null, List.of(name)));
			}
		}
		assertEquals(read.chapters().stream().map(CourseDescription.Described::id).toList(), runs.stream().flatMap(run -> run.chapters.stream()).toList(), text);
		return runs;
	}

	private List<String> problems(String text) {
		return CourseFileReader.read(folder.resolve("t.course"), "t.course", text, RuleCatalogue.NONE).problems().stream().map(CourseProblem::rule).sorted().toList();
	}

	private static List<String> marks(String text) {
		return MARK.matcher(text).results().map(found -> found.group()).sorted().toList();
	}

	private static void assertOwners(String text, String what) {
		Matcher mark = MARK.matcher(text);
		while (mark.find()) {
			if (mark.group(1).equals("above")) {
				Matcher next = CHAPTER.matcher(text);
				assertTrue(next.find(mark.end()) && next.group(1).equals(mark.group(2)), () -> "owner of " + mark.group() + ": " + what);
			} else if (mark.group(1).equals("behind")) {
				String last = CHAPTER.matcher(text.substring(0, mark.start())).results().map(found -> found.group(1)).reduce((one, next) -> next).orElse("");
				assertEquals(mark.group(2), last, () -> "owner of " + mark.group() + ": " + what);
			}
		}
	}

	private static String letters(String text) {
		return text.chars().filter(c -> !Character.isWhitespace(c)).sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static int blankLines(String text) {
		int most = 0;
		int run = 0;
		for (String line : Arrays.asList(text.split("\n", -1))) {
			run = line.isBlank() ? run + 1 : 0;
			most = Math.max(most, run);
		}
		return most;
	}

	@Test
	void theFilesAreFreeOfMistakes() {
		long seed = System.nanoTime();
		for (int i = 0; i < 50; i++) {
			String text = new Writing(new Random(seed + i)).course();
			assertFalse(problems(text).stream().anyMatch(rule -> !rule.equals("course.deck-missing")), () -> "seed " + seed + "\n" + problems(text) + "\n" + text);
		}
	}

	@Test
	void brokenFilesAreChangedRightlyOrNotAtAll() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		int refused = 0;
		for (int i = 0; i < BROKEN; i++) {
			StringBuilder broken = new StringBuilder(new Writing(random).course());
			for (int mistakes = 1 + random.nextInt(3); mistakes > 0; mistakes--) {
				int at = random.nextInt(broken.length());
				broken.replace(at, Math.min(broken.length(), at + random.nextInt(6)), List.of("", "{", "}", "\"", "/*", "//", "chapter", "\n", "ending of").get(random.nextInt(9)));
			}
			String text = broken.toString();
			List<Destination> all = List.of(new AtEnd(), new After("c1"), new Before("c2"), new LastIn("p0"), new FirstIn("p1"), new AfterPart("p0"));
			Destination destination = all.get(random.nextInt(all.size()));
			String what = "seed " + seed + ", " + i + " to " + destination + ":\n" + text;
			try {
				ManifestEdits edits = ManifestEdits.of(folder.resolve("t.course"), text);
				ManifestChange change = random.nextBoolean() ? edits.move(List.of("c0"), destination) : edits.remove(List.of("c3"));
				assertTrue(problems(change.appliedTo(text)).stream().filter("course.syntax"::equals).count() <= problems(text).stream().filter("course.syntax"::equals).count(), what);
			} catch (EditRefusedException e) {
				refused++;
			} catch (RuntimeException e) {
				throw new AssertionError(what, e);
			}
		}
		assertTrue(refused > BROKEN / 20 && refused < BROKEN, "seed " + seed + ": " + refused + " refused");
	}

	/** Writes a course file as nobody should, and as everybody may. */
	private static final class Writing {

		private final Random random;
		private final StringBuilder text = new StringBuilder("course \"T\" // free-head\nlanguage en\nlanguage zh\n");
		private final String step;
		private int chapters;
		private int comments;

		Writing(Random random) {
			this.random = random;
			step = List.of("\t", "  ", "    ").get(random.nextInt(3));
		}

		String course() {
			for (int rows = 2 + random.nextInt(6), i = 0; i < rows; i++) {
				switch (random.nextInt(7)) {
				case 0 -> part(i);
				case 1 -> linePart(i);
				case 2 -> text.append("term t").append(i).append(" { in en \"t").append(i).append("\" }").append(random.nextBoolean() ? " // free-" + comments++ : "").append('\n');
				case 3 -> text.append("chapter c").append(chapters++).append(" chapter c").append(chapters++).append(random.nextBoolean() ? " /* behind-c" + (chapters - 1) + " */" : "").append('\n');
				default -> chapter("");
				}
				gap("");
			}
			chapter("");
			chapter("");
			if (random.nextBoolean()) {
				int first = random.nextInt(chapters);
				text.append("ending of c").append(first).append(" to c").append(first + random.nextInt(chapters - first)).append(" { section s in en \"S\" }\n");
			}
			if (random.nextInt(3) == 0) {
				chapter("");
			}
			String course = random.nextInt(3) == 0 ? text.toString().stripTrailing() : text.toString();
			return random.nextInt(3) == 0 ? course.replace("\n", "\r\n") : course;
		}

		private void part(int number) {
			text.append(random.nextInt(3) == 0 ? "// free-" + comments++ + "\n" : "").append("part p").append(number).append(" \"P\" {").append(random.nextInt(3) == 0 ? " // free-" + comments++ : "").append('\n');
			for (int i = random.nextInt(4); i > 0; i--) {
				chapter(step);
				if (i > 1) {
					gap(step);
				}
			}
			text.append("}\n");
		}

		private void linePart(int number) {
			text.append("part p").append(number).append(" {");
			for (int i = random.nextInt(3); i > 0; i--) {
				text.append(" chapter c").append(chapters++).append(random.nextInt(4) == 0 ? " /* behind-c" + (chapters - 1) + " */" : "");
			}
			text.append(random.nextBoolean() ? " }" : "}").append(random.nextBoolean() ? "\n" : " // free-" + comments++ + "\n");
		}

		private void chapter(String indentation) {
			String name = "c" + chapters++;
			switch (random.nextInt(5)) {
			case 0 -> text.append(indentation).append("// above-").append(name).append('\n').append(indentation).append("// in two lines\n");
			case 1 -> text.append(indentation).append("/* above-").append(name).append('\n').append(indentation).append("   on */\n");
			case 2 -> text.append(indentation).append("/* above-").append(name).append(" */ ");
			default -> {
				// no comment
			}
			}
			text.append(text.charAt(text.length() - 1) == '\n' ? indentation : "").append("chapter ").append(name);
			if (random.nextInt(4) == 0) {
				text.append(" {\n").append(indentation).append(step).append("// behind-").append(name).append('\n').append(indentation).append(step).append("no deck in zh\n")
						.append(indentation).append("}");
			}
			text.append(random.nextInt(3) == 0 ? " // behind-" + name : "").append('\n');
		}

		private void gap(String indentation) {
			switch (random.nextInt(5)) {
			case 0 -> text.append('\n');
			case 1 -> text.append('\n').append(indentation).append("// free-").append(comments++).append("\n\n");
			default -> {
				// the next follows at once
			}
			}
		}
	}
}
