package dev.lectern.workspace.internal.courses;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.Problem;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Profile;
import dev.lectern.workspace.DeckLocation;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.internal.checks.CourseFound;

/** A course project and what was read of it last. */
final class WorkspaceCourse implements OpenCourse {

	private final CourseProject project;
	private volatile Reading reading = new Reading(Optional.empty(), Optional.empty());

	private volatile CourseFound found = CourseFound.NOTHING;

	WorkspaceCourse(CourseProject project) {
		this.project = project;
	}

	/** Whether the project still is, or is again, that of this course. */
	boolean isIn(Optional<CourseProject> found) {
		return found.equals(Optional.of(project));
	}

	/** What reading it gave: the course, or why there is none; neither before the first time. */
	record Reading(Optional<LoadedCourse> loaded, Optional<String> failure) {
	}

	void read(Reading result) {
		reading = result;
	}

	void checked(CourseFound result) {
		found = result;
	}

	@Override
	public IProject project() {
		return project.project();
	}

	@Override
	public Path folder() {
		return project.folder();
	}

	@Override
	public String name() {
		return loaded().map(loaded -> loaded.course().title()).filter(title -> !title.isBlank()).orElse(project().getName());
	}

	@Override
	public Optional<LoadedCourse> loaded() {
		return reading.loaded();
	}

	@Override
	public Optional<String> failure() {
		return reading.failure();
	}

	@Override
	public IFile file(DeckFile deck) {
		return project.content().getFile(IPath.fromPortableString(deck.path()));
	}

	@Override
	public Optional<CourseFiles> files() {
		return found.files();
	}

	@Override
	public List<Problem> problems() {
		return found.problems();
	}

	@Override
	public Optional<Problem> problem(IMarker marker) {
		return Optional.ofNullable(found.markers().get(marker.getId())).filter(problem -> project().equals(marker.getResource().getProject()));
	}

	/** The resource a problem is about: a file of the course, or the project for the course as a whole. */
	IResource resource(String path) {
		IResource file = path.isEmpty() ? null : project.content().findMember(IPath.fromPortableString(path));
		return file == null ? project() : file;
	}

	@Override
	public Optional<Profile> profile(IFile file) {
		return loaded().map(LoadedCourse::course).map(course -> path(file).map(course::profile).orElse(course.profile()));
	}

	@Override
	public Optional<DeckLocation> locate(IFile file) {
		return path(file).flatMap(path -> loaded().flatMap(loaded -> locate(loaded, path)));
	}

	/** Of a file in the course's folder, relative to that. */
	private Optional<String> path(IFile file) {
		IPath content = project.content().getFullPath();
		return Optional.of(file.getFullPath()).filter(content::isPrefixOf).map(path -> path.makeRelativeTo(content).toPortableString());
	}

	private Optional<DeckLocation> locate(LoadedCourse loaded, String path) {
		for (Chapter chapter : loaded.course().chapters()) {
			for (Language language : loaded.course().languages()) {
				DeckFile deck = chapter.decks().get(language.id());
				if (deck != null && deck.path().equals(path)) {
					return Optional.of(new DeckLocation(this, chapter, language));
				}
			}
		}
		return Optional.empty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WorkspaceCourse course && course.project.equals(project);
	}

	@Override
	public int hashCode() {
		return project.hashCode();
	}

	@Override
	public String toString() {
		return project().getName();
	}
}
