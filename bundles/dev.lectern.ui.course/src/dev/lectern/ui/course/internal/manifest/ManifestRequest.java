package dev.lectern.ui.course.internal.manifest;

import java.util.List;

import dev.lectern.course.language.edit.EditRefusedException;
import dev.lectern.course.language.edit.ManifestChange;
import dev.lectern.course.language.edit.ManifestEdits;
import dev.lectern.workspace.OpenCourse;

/**
 * What to do to a course's file.
 *
 * @param label what Undo calls it
 * @param decks to be written with it; one that is there already is left alone
 * @param done  called on the UI thread when it was done
 */
public record ManifestRequest(OpenCourse course, String label, Edit edit, List<NewDeck> decks, Runnable done) {

	/** Works a change out, on a job's thread; once more when the text was changed meanwhile. */
	@FunctionalInterface
	public interface Edit {

		ManifestChange of(ManifestEdits edits) throws EditRefusedException;
	}

	/**
	 * A deck to be written.
	 *
	 * @param path relative to the course's folder
	 */
	public record NewDeck(String path, String text) {
	}
}
