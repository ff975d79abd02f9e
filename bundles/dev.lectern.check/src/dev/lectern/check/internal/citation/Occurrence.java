package dev.lectern.check.internal.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;

/** A citation with its place in the course. */
record Occurrence(Chapter chapter, DeckFile file, Citation citation) {

	/** All citations of the course by paper, in the course's order. */
	static Map<String, List<Occurrence>> byPaper(LoadedCourse course) {
		Map<String, List<Occurrence>> papers = new LinkedHashMap<>();
		for (Chapter chapter : course.course().chapters()) {
			for (DeckFile file : chapter.decks().values()) {
				course.deck(file).ifPresent(deck -> deck.slides().stream().flatMap(slide -> Citations.in(slide).stream()).forEach(
						citation -> papers.computeIfAbsent(citation.identifier().canonical(), paper -> new ArrayList<>()).add(new Occurrence(chapter, file, citation))));
			}
		}
		return papers;
	}
}
