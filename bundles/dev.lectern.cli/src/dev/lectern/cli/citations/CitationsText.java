package dev.lectern.cli.citations;

import java.util.Locale;

import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.cli.command.Texts;

/** Papers for people: one a line, and a count. */
final class CitationsText {

	private CitationsText() {
	}

	static String of(CitedPapers papers) {
		StringBuilder text = new StringBuilder();
		int width = papers.papers().stream().mapToInt(cited -> cited.paper().identifier().canonical().length()).max().orElse(0);
		for (CitedPapers.Cited cited : papers.papers()) {
			String id = cited.paper().identifier().canonical();
			String title = cited.paper().paper().map(paper -> paper.title() + " (" + paper.published().getYear() + ")").orElseGet(() -> label(cited));
			text.append(id).append(" ".repeat(width - id.length() + 2)).append(status(cited.paper().status())).append("  ")
					.append(Texts.get("citations.times", cited.occurrences().size())).append("  ").append(title).append('\n');
		}
		return text.append(Texts.get("citations.summary", papers.papers().size(), papers.occurrences(), papers.count(PaperStatus.VERIFIED),
				papers.count(PaperStatus.UNVERIFIED), papers.count(PaperStatus.WRONG), papers.count(PaperStatus.WITHDRAWN))).append('\n').toString();
	}

	private static String status(PaperStatus status) {
		return Texts.get("citations.status." + status.name().toLowerCase(Locale.ROOT));
	}

	/** What the course calls a paper that nobody knows. */
	private static String label(CitedPapers.Cited cited) {
		return cited.occurrences().stream().map(occurrence -> occurrence.citation().label()).filter(label -> !label.isBlank()).findFirst().orElse("");
	}
}
