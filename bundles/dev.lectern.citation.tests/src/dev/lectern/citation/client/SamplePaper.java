package dev.lectern.citation.client;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;

/** Papers that nobody wrote. */
public final class SamplePaper {

	private SamplePaper() {
	}

	public static Paper of(String identifier, String title) {
		return of(identifier, title, 1, Optional.empty(), false);
	}

	public static Paper of(String identifier, String title, int version, Optional<String> comment, boolean withdrawn) {
		ArxivIdentifier id = ArxivIdentifier.parse(identifier).orElseThrow();
		YearMonth month = id.month();
		LocalDate published = month.atDay(3);
		return new Paper(id, title, List.of("Ada Example", "Alan Example"), published, version == 1 ? published : published.plusDays(40), version, List.of("cs.CL", "cs.LG"),
				"About " + title + ".", comment, Optional.empty(), Optional.empty(), withdrawn);
	}
}
