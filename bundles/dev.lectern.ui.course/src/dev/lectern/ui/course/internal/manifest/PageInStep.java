package dev.lectern.ui.course.internal.manifest;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import dev.lectern.course.language.edit.ManifestChange;
import dev.lectern.course.language.edit.ManifestEdits;
import dev.lectern.ui.course.internal.language.create.CourseFile;
import dev.lectern.ui.course.internal.language.model.CourseContent;
import dev.lectern.workspace.OpenCourse;

/**
 * The change of the course's page that belongs to one of the course file: where the page listed the same chapters in the same order, it goes on to do so. A page that
 * cannot be written, or not without losing characters, is left alone, and so is one that disagreed before; its problem says so.
 */
final class PageInStep {

	private PageInStep() {
	}

	/** Reads the page, as it is open or on the disk: not for the UI thread. */
	static Optional<ManifestTextChange> change(OpenCourse course, ManifestEdits edits, ManifestChange change, IProgressMonitor monitor) throws CoreException {
		IFile page = CourseFile.at(course, CourseContent.PAGE);
		if (change.edits().isEmpty()) {
			return Optional.empty();
		}
		page.refreshLocal(IResource.DEPTH_ZERO, monitor);
		if (!page.exists() || page.isReadOnly()) {
			return Optional.empty();
		}
		ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(page.getFullPath(), LocationKind.IFILE);
		String text = open == null ? page.readString() : open.getDocument().get();
		return text.indexOf(ManifestJob.UNDECODED) >= 0 ? Optional.empty()
				: edits.onPage(change, text).map(edit -> new ManifestTextChange(page.getName(), page.getFileExtension(), page, text, List.of(edit)));
	}
}
