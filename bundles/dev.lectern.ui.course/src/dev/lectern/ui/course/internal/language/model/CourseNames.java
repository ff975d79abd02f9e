package dev.lectern.ui.course.internal.language.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.emf.common.util.URI;

import dev.lectern.course.Origin;
import dev.lectern.course.language.ide.LinkedFile;
import dev.lectern.course.language.ide.LinkedNames;
import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.workspace.OpenCourse;

/**
 * The course files of a course, read together as they are in editors and on the disk.
 *
 * @param files those of them that are in the course's folder
 */
public record CourseNames(LinkedNames names, Map<URI, IFile> files) {

	/** No file. */
	public static final CourseNames NONE = new CourseNames(LinkedNames.NONE, Map.of());

	private static final String EXTENSION = "course"; //$NON-NLS-1$

	/**
	 * Reads and parses: not for the UI thread.
	 *
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	public static CourseNames of(OpenCourse course, BooleanSupplier cancelled) throws CoreException {
		CourseContent content = new CourseContent(course);
		Map<URI, IFile> files = new LinkedHashMap<>();
		for (String path : content.paths(EXTENSION)) {
			IFile file = content.file(path);
			if (file.getLocation() != null) {
				files.put(address(file), file);
			}
		}
		CourseNames[] found = { NONE };
		ServiceCaller.callOnce(CourseNames.class, LiveManifests.class,
				service -> found[0] = new CourseNames(service.linker().link(files.keySet(), CurrentText::open, cancelled), files));
		return found[0];
	}

	/** What the course language calls a file. */
	public static URI address(IFile file) {
		return URI.createFileURI(file.getLocation().toOSString());
	}

	/** The file that tells the course; empty when a page or folders do. */
	public Optional<LinkedFile> courseFile(OpenCourse course) {
		boolean told = course.loaded().filter(loaded -> loaded.course().origin() == Origin.COURSE_FILE).isPresent();
		CourseContent content = new CourseContent(course);
		return told ? names.files().stream().filter(file -> file.course() && files.containsKey(file.uri()) && files.get(file.uri()).getParent().equals(content.folder())).findFirst()
				: Optional.empty();
	}

	/** A chapter of a course, whoever tells of it. */
	public LinkedNames.Thing chapter(OpenCourse course, String name) {
		return courseFile(course).flatMap(file -> names.declared(file.uri(), NamePlace.Kind.CHAPTER, name))
				.orElseGet(() -> new LinkedNames.Thing(NamePlace.Kind.CHAPTER, name, Set.of()));
	}
}
