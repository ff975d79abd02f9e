package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.lectern.citation.Citations;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.Fit;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.match.KnownPapers.Verdict;

/**
 * Each label of a published course on each known paper. On its own paper it is right; on another one it is reported, but for the pairs of {@code cases/labels-on-papers.txt}, which
 * tells after {@code #} why each may stay silent. A pair that is new there has to be read before it is added, and one that is reported now has to go.
 */
class LabelMatrixTest {

	private static final Pattern LINE = Pattern.compile("(.+) -> (.+)");
	private static final String WITHOUT_ABSTRACT = "without abstract";

	private final Map<String, Set<String>> papersOf = new LinkedHashMap<>();
	private KnownPapers papers;

	@BeforeEach
	void readCourse() throws Exception {
		papers = SharedPapers.papers();
		SharedPapers.course().decks().values().stream().flatMap(deck -> deck.slides().stream()).flatMap(slide -> Citations.in(slide).stream())
				.forEach(citation -> papersOf.computeIfAbsent(citation.label(), label -> new TreeSet<>()).add(citation.identifier().canonical()));
	}

	@Test
	void aLabelOfAnotherPaperIsReported() throws IOException {
		Map<String, Set<String>> silent = new LinkedHashMap<>();
		List<String> misled = new ArrayList<>();
		int pairs = 0;
		for (Map.Entry<String, Set<String>> label : papersOf.entrySet()) {
			for (LockedPaper paper : papers.lock().entries()) {
				String id = paper.identifier().canonical();
				if (!label.getValue().contains(id)) {
					pairs++;
					Verdict verdict = judge(label.getKey(), paper);
					if (verdict.other().isEmpty() && verdict.fit() != Fit.NONE) {
						silent.computeIfAbsent(label.getKey(), any -> new TreeSet<>()).add(verdict.fit() == Fit.UNKNOWN ? WITHOUT_ABSTRACT : id);
						assertTrue(verdict.fit() != Fit.UNKNOWN || paper.paper().orElseThrow().summary().isEmpty(), () -> label.getKey() + " on " + id);
					}
					verdict.other().map(other -> other.identifier().canonical()).filter(other -> !label.getValue().contains(other))
							.ifPresent(other -> misled.add(label.getKey() + " on " + id + " is taken for " + other));
				}
			}
		}
		assertEquals(List.of(), misled);
		assertEquals(lines(read()), lines(silent));
		assertEquals(10_340, pairs);
	}

	@Test
	void onItsOwnPaperEachIsRight() {
		List<String> wrong = new ArrayList<>();
		papersOf.forEach((label, ids) -> papers.lock().entries().stream().filter(paper -> ids.contains(paper.identifier().canonical())).forEach(paper -> {
			Verdict verdict = judge(label, paper);
			if (verdict.fit() == Fit.NONE || verdict.other().isPresent()) {
				wrong.add(label + " -> " + paper.identifier() + ' ' + verdict);
			}
		}));
		assertEquals(List.of(), wrong);
	}

	private Verdict judge(String label, LockedPaper paper) {
		return papers.judge(label, Optional.empty(), paper.identifier()).orElseThrow();
	}

	private static String lines(Map<String, Set<String>> silent) {
		return silent.entrySet().stream().map(entry -> entry.getKey() + " -> " + String.join(" ", entry.getValue())).sorted().collect(Collectors.joining("\n"));
	}

	private static Map<String, Set<String>> read() throws IOException {
		Map<String, Set<String>> silent = new LinkedHashMap<>();
		try (InputStream stream = LabelMatrixTest.class.getResourceAsStream("cases/labels-on-papers.txt")) {
			for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
				Matcher matcher = LINE.matcher(line);
				if (!line.startsWith("#") && matcher.matches()) {
					Set<String> ids = silent.computeIfAbsent(matcher.group(1), any -> new TreeSet<>());
					ids.addAll(matcher.group(2).equals(WITHOUT_ABSTRACT) ? List.of(WITHOUT_ABSTRACT) : List.of(matcher.group(2).split(" ")));
				}
			}
		}
		return silent;
	}
}
