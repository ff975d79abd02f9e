package dev.lectern.ui.course.internal.manifest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import dev.lectern.course.language.edit.DeckTemplate;
import dev.lectern.course.language.edit.ManifestEdits;
import dev.lectern.deck.Profile;
import dev.lectern.ui.course.internal.language.create.CourseFile;
import dev.lectern.workspace.OpenCourse;

/**
 * Where the decks of a new chapter go and what they begin with.
 *
 * @param paths     by language id, in the course's order; {@code {chapter}} stands for the chapter's name
 * @param templates by language id
 */
record ChapterPlan(Map<String, String> paths, Map<String, DeckTemplate> templates, Profile profile) {

	private static final String CHAPTER = "{chapter}"; //$NON-NLS-1$

	/** Nothing yet. */
	static final ChapterPlan NONE = new ChapterPlan(Map.of(), Map.of(), Profile.DEFAULT);

	/** Reads the course file, as it is open or on the disk, and templates: not for the UI thread. */
	static ChapterPlan of(OpenCourse course, IProgressMonitor monitor) throws CoreException {
		Optional<IFile> file = CourseFile.of(course);
		Profile profile = course.loaded().map(loaded -> loaded.course().profile()).orElse(Profile.DEFAULT);
		if (file.isEmpty()) {
			return NONE;
		}
		Map<String, String> paths = ManifestEdits.of(course.folder().resolve(file.get().getName()), text(file.get(), monitor)).decks(CHAPTER);
		Map<String, DeckTemplate> templates = new LinkedHashMap<>();
		for (String language : paths.keySet()) {
			templates.put(language, template(course, language, profile, monitor));
		}
		return new ChapterPlan(paths, templates, profile);
	}

	private static DeckTemplate template(OpenCourse course, String language, Profile profile, IProgressMonitor monitor) throws CoreException {
		for (String name : DeckTemplate.files(language)) {
			IFile file = CourseFile.at(course, name);
			file.refreshLocal(IResource.DEPTH_ZERO, monitor);
			if (file.exists()) {
				return new DeckTemplate(text(file, monitor), Optional.of(name));
			}
		}
		return DeckTemplate.builtIn(profile);
	}

	private static String text(IFile file, IProgressMonitor monitor) throws CoreException {
		file.refreshLocal(IResource.DEPTH_ZERO, monitor);
		ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return open == null ? file.readString() : open.getDocument().get();
	}

	String path(String language, String chapter) {
		return paths.getOrDefault(language, "").replace(CHAPTER, chapter); //$NON-NLS-1$
	}

	String text(String language, String chapter, String title) {
		return templates.get(language).filled(title, chapter, language, profile);
	}
}
