package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.stream.Collectors;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Finding;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;

/** A paper that a chapter cites in some of its languages only. Languages whose deck does not exist, or could not be read, are left out. */
public final class OneLanguage extends NamedRule implements Rule.OfCourse {

	public OneLanguage() {
		super("citation.one-language", Severity.WARNING, false);
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		for (List<Occurrence> occurrences : Occurrence.byPaper(course).values()) {
			occurrences.stream().collect(Collectors.groupingBy(Occurrence::chapter)).forEach((chapter, cited) -> check(chapter, cited, course, findings));
		}
	}

	private static void check(Chapter chapter, List<Occurrence> cited, LoadedCourse course, CourseFindings findings) {
		List<String> present = cited.stream().map(occurrence -> occurrence.file().language()).distinct().toList();
		List<DeckFile> missing = chapter.decks().values().stream().filter(file -> course.deck(file).isPresent() && !present.contains(file.language())).toList();
		if (missing.isEmpty()) {
			return;
		}
		String paths = missing.stream().map(DeckFile::path).collect(Collectors.joining(", "));
		for (String language : present) {
			Occurrence first = cited.stream().filter(occurrence -> occurrence.file().language().equals(language)).findFirst().orElseThrow();
			String name = first.citation().label().isBlank() ? first.citation().identifier().toString() : first.citation().label();
			findings.report(first.file(), new Finding(first.citation().link().range(), Messages.get("citation.one-language", name, paths), List.of()));
		}
	}
}
