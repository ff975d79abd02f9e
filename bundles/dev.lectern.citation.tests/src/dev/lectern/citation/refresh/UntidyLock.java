package dev.lectern.citation.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;

/**
 * The text of a lock file through which people and merges have gone: out of order, with entries twice, with keys of another version, notes, damaged lines, and
 * the marks of a conflict. Knows what of it must never be lost.
 */
final class UntidyLock {

	private final List<String> lines = new ArrayList<>();
	private final Map<String, Set<String>> nicknames = new HashMap<>();
	private final Map<String, Set<String>> keys = new HashMap<>();
	private final List<String> notes = new ArrayList<>();
	private final Random random;

	UntidyLock(List<LockedPaper> papers, Random random) {
		this.random = random;
		for (LockedPaper paper : papers) {
			entry(paper, "Nick ");
			if (random.nextInt(4) == 0) {
				entry(paper, "Other nick ");
			}
			if (random.nextInt(4) == 0) {
				note(random.nextBoolean() ? "# somebody's note on " + paper.identifier() : "{\"id\":\"" + paper.identifier() + "\",\"status\":\"splendid\"}");
			}
		}
		if (random.nextBoolean()) {
			Collections.shuffle(lines, random);
		}
		if (random.nextInt(3) == 0) {
			conflict();
		}
	}

	private void entry(LockedPaper paper, String nick) {
		String id = paper.identifier().canonical();
		String nickname = nick + id;
		String key = "\"key" + random.nextInt(3) + "\":\"value " + random.nextInt(100) + "\"";
		String line = LockFile.of(List.of(paper.withNicknames(List.of(nickname)))).text().strip();
		lines.add(line.substring(0, line.length() - 1) + "," + key + "}");
		nicknames.computeIfAbsent(id, none -> new HashSet<>()).add(nickname);
		keys.computeIfAbsent(id, none -> new HashSet<>()).add(key);
	}

	private void note(String line) {
		lines.add(line);
		notes.add(line);
	}

	private void conflict() {
		int begin = random.nextInt(lines.size() + 1);
		int middle = begin + random.nextInt(lines.size() + 1 - begin);
		int end = middle + random.nextInt(lines.size() + 1 - middle);
		lines.add(end, ">>>>>>> theirs");
		lines.add(middle, "=======");
		lines.add(begin, "<<<<<<< ours");
	}

	String text() {
		return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n");
	}

	void assertNothingIsLost(String text, String what) {
		LockFile file = LockFile.of(text);
		nicknames.forEach((id, names) -> assertEquals(names,
				Set.copyOf(file.entry(ArxivIdentifier.parse(id).orElseThrow()).orElseThrow(() -> new AssertionError(id + " is lost, " + what)).nicknames()), what));
		keys.forEach((id, values) -> values.forEach(value -> assertTrue(
				text.lines().anyMatch(line -> line.startsWith("{\"id\":\"" + id + "\"") && line.contains(value)), () -> id + " has lost " + value + ", " + what + "\n" + text)));
		List<String> left = new ArrayList<>(text.lines().toList());
		notes.forEach(note -> assertTrue(left.remove(note), () -> note + " is lost, " + what));
		left.removeIf(line -> !line.matches("[<=>]{7}.*"));
		assertTrue(left.isEmpty() || left.equals(List.of("<<<<<<< ours", "=======", ">>>>>>> theirs")), () -> left + ", " + what);
	}
}
