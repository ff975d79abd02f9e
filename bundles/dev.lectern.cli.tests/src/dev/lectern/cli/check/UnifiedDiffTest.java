package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

	private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

	@Test
	void isEmptyForTheSameText() {
		assertEquals("", UnifiedDiff.of("a", "x\n", "x\n"));
	}

	@Test
	void keepsThreeLinesAroundAndJoinsWhatIsNear() {
		String before = numbers(1, 30);
		String after = before.replace("\n5\n", "\nfive\n").replace("\n11\n", "\neleven\n").replace("\n30\n", "\n");
		assertEquals("""
				--- a/f
				+++ b/f
				@@ -2,13 +2,13 @@
				 2
				 3
				 4
				-5
				+five
				 6
				 7
				 8
				 9
				 10
				-11
				+eleven
				 12
				 13
				 14
				@@ -27,4 +27,3 @@
				 27
				 28
				 29
				-30
				""", UnifiedDiff.of("f", before, after));
	}

	@Test
	void tellsOfMissingLineEnds() {
		assertEquals("""
				--- a/f
				+++ b/f
				@@ -1,1 +1,1 @@
				-x
				\\ No newline at end of file
				+x
				""", UnifiedDiff.of("f", "x", "x\n"));
		assertEquals("--- a/f\n+++ b/f\n@@ -0,0 +1,1 @@\n+x\n", UnifiedDiff.of("f", "", "x\n"));
		assertEquals("--- a/f\n+++ b/f\n@@ -1,1 +0,0 @@\n-x\n", UnifiedDiff.of("f", "x\n", ""));
	}

	@Test
	void givesTheOtherTextWhenApplied() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 3000; i++) {
			String before = text(random);
			String after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
			assertEquals(after, applied(before, UnifiedDiff.of("f", before, after)), "seed " + seed);
		}
	}

	@Test
	void managesTextsThatHaveNothingInCommon() {
		String before = numbers(1, 5000);
		String after = numbers(10001, 15000);
		assertEquals(after, applied(before, UnifiedDiff.of("f", before, after)));
		String longer = numbers(20001, 26000);
		assertEquals(longer, applied(before, UnifiedDiff.of("f", before, longer)));
		String shuffled = numbers(5001, 7000) + numbers(1, 5000);
		assertEquals(shuffled, applied(before, UnifiedDiff.of("f", before, shuffled)));
	}

	private static String numbers(int from, int to) {
		return IntStream.rangeClosed(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(20); i > 0; i--) {
			text.append("abc".charAt(random.nextInt(3))).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
		}
		return random.nextInt(3) == 0 ? text + "z" : text.toString();
	}

	private static String edited(String text, Random random) {
		int at = random.nextInt(text.length() + 1);
		return text.substring(0, at) + "x\n".repeat(random.nextInt(3)) + text.substring(Math.min(text.length(), at + random.nextInt(6)));
	}

	/** What {@code patch} does, without its guesses: context and counts have to be right. */
	private static String applied(String before, String diff) {
		List<String> lines = lines(before);
		List<String> result = new ArrayList<>();
		int at = 0;
		int oldLeft = 0;
		int newLeft = 0;
		List<String> patch = lines(diff);
		for (int i = Math.min(2, patch.size()); i < patch.size(); i++) {
			String line = patch.get(i);
			boolean open = i + 1 < patch.size() && patch.get(i + 1).startsWith("\\");
			String content = open ? line.substring(1, line.length() - 1) : line.substring(1);
			Matcher hunk = HUNK.matcher(line.strip());
			if (oldLeft == 0 && newLeft == 0 && hunk.matches()) {
				oldLeft = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
				newLeft = hunk.group(4) == null ? 1 : Integer.parseInt(hunk.group(4));
				int start = Integer.parseInt(hunk.group(1)) - (oldLeft == 0 ? 0 : 1);
				result.addAll(lines.subList(at, start));
				at = start;
				assertEquals(Integer.parseInt(hunk.group(3)) - (newLeft == 0 ? 0 : 1), result.size());
			} else if (line.startsWith("-") || line.startsWith(" ")) {
				assertEquals(lines.get(at), content);
				at++;
				oldLeft--;
				if (line.startsWith(" ")) {
					result.add(content);
					newLeft--;
				}
			} else if (line.startsWith("+")) {
				result.add(content);
				newLeft--;
			} else {
				assertTrue(line.startsWith("\\"), line);
			}
		}
		assertEquals(0, oldLeft + newLeft);
		result.addAll(lines.subList(at, lines.size()));
		return String.join("", result);
	}

	private static List<String> lines(String text) {
		return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
	}
}
