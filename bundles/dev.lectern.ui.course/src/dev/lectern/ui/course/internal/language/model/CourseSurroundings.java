package dev.lectern.ui.course.internal.language.model;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.Rules;
import dev.lectern.course.Chapter;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.ide.Surroundings;
import dev.lectern.course.language.ide.Surroundings.Known;
import dev.lectern.workspace.OpenCourse;

/** Chapters and rules as completion shows them. */
public final class CourseSurroundings {

	private static final String COURSE = ".course"; //$NON-NLS-1$

	private CourseSurroundings() {
	}

	static Surroundings of(Optional<OpenCourse> course, Optional<IFile> file) {
		List<Known> rules = Rules.descriptions().stream().map(rule -> new Known(rule.id(), rule.title(), rule.explanation())).toList();
		return new Surroundings(course.map(CourseSurroundings::chapters).orElse(List.of()), rules,
				course.flatMap(OpenCourse::files).map(CourseFiles::all).orElse(Set.of()), file.flatMap(one -> course.map(open -> styles(open, one))).orElse(List.of()));
	}

	/** The other course files, as the file would import them. */
	private static List<String> styles(OpenCourse course, IFile file) {
		Path folder = Path.of('/' + new CourseContent(course).path(file)).getParent();
		String own = new CourseContent(course).path(file);
		return course.files().map(CourseFiles::all).orElse(Set.of()).stream().filter(path -> path.endsWith(COURSE) && !path.equals(own))
				.map(path -> folder.relativize(Path.of('/' + path)).toString().replace('\\', '/')).sorted().toList();
	}

	/** The rules a course file may name. */
	static List<RuleCatalogue.Entry> catalogue() {
		return Rules.descriptions().stream().map(rule -> new RuleCatalogue.Entry(rule.id(), rule.severity(), rule.title(), rule.explanation())).toList();
	}

	private static List<Known> chapters(OpenCourse course) {
		Map<String, Known> known = new LinkedHashMap<>();
		course.loaded().ifPresent(loaded -> loaded.course().chapters().forEach(chapter -> known.put(chapter.id(), known(loaded, chapter))));
		return List.copyOf(known.values());
	}

	private static Known known(LoadedCourse loaded, Chapter chapter) {
		Map<String, String> titles = loaded.titles(chapter);
		String title = titles.getOrDefault(loaded.course().source().id(), ""); //$NON-NLS-1$
		return new Known(chapter.id(), title, titles.values().stream().distinct().collect(Collectors.joining(" \u00b7 "))); //$NON-NLS-1$
	}
}
