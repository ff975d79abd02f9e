package dev.lectern.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.citation.metadata.MetadataFile;
import dev.lectern.citation.paper.Paper;
import dev.lectern.course.CourseReader;
import dev.lectern.course.LoadedCourse;

/** The published course and the papers it cites, where they are at hand; tests that ask for them are skipped elsewhere. */
final class SharedPapers {

	private static final Pattern ABSTRACT = Pattern.compile("\"(\\d{4}\\.\\d{5})\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private SharedPapers() {
	}

	static Path folder() {
		String repository = System.getProperty("lectern.repository");
		assumeTrue(repository != null, "skipped: system property lectern.repository is not set");
		Path shared = Path.of(repository, "../shared").normalize();
		assumeTrue(Files.isDirectory(shared.resolve("courses/llm-for-kids")), "skipped: there is no " + shared + "/courses/llm-for-kids");
		return shared;
	}

	static LoadedCourse course() throws Exception {
		return LoadedCourse.load(CourseReader.read(folder().resolve("courses/llm-for-kids")));
	}

	/** All 95, with the abstracts of 50. */
	static KnownPapers papers() throws IOException {
		Map<String, String> abstracts = new HashMap<>();
		Matcher matcher = ABSTRACT.matcher(Files.readString(folder().resolve("data/arxiv-abstracts.json")));
		while (matcher.find()) {
			abstracts.put(matcher.group(1), matcher.group(2).replace("\\n", " "));
		}
		List<LockedPaper> papers = new ArrayList<>();
		MetadataFile.read(folder().resolve("data/arxiv-metadata.jsonl"), any -> true, paper -> papers.add(LockedPaper.of(with(paper, abstracts), Instant.EPOCH, "metadata")));
		assertEquals(95, papers.size());
		assertEquals(50, abstracts.size());
		return KnownPapers.of(LockFile.of(papers));
	}

	private static Paper with(Paper paper, Map<String, String> abstracts) {
		return new Paper(paper.identifier(), paper.title(), paper.authors(), paper.published(), paper.updated(), paper.version(), paper.categories(),
				abstracts.getOrDefault(paper.identifier().canonical(), ""), paper.comment(), paper.journal(), paper.doi(), paper.withdrawn());
	}
}
