package dev.lectern.ui.course.internal.navigator;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

import dev.lectern.course.language.edit.Destination;
import dev.lectern.ui.course.internal.manifest.ManifestEditing;
import dev.lectern.ui.course.internal.manifest.ManifestRequest;

/** Changes the course file for the navigator. For the UI thread. */
final class ChapterEdits {

	private final ManifestEditing editing;
	private final Consumer<ChapterSelection> moved;

	/** @param moved told which chapters were moved */
	ChapterEdits(IWorkbenchWindow window, Consumer<ChapterSelection> moved) {
		this.editing = new ManifestEditing(window);
		this.moved = moved;
	}

	void move(ChapterSelection selected, Destination destination) {
		String label = label(selected, Messages.Move_Chapter, Messages.Move_Chapters);
		editing.run(new ManifestRequest(selected.course(), label, edits -> edits.move(selected.chapters(), destination), List.of(), () -> moved.accept(selected)));
	}

	void remove(ChapterSelection selected) {
		String label = label(selected, Messages.Remove_Chapter, Messages.Remove_Chapters);
		editing.run(new ManifestRequest(selected.course(), label, edits -> edits.remove(selected.chapters()), List.of(), () -> {
			// the rows go by themselves
		}));
	}

	private static String label(ChapterSelection selected, String one, String several) {
		return selected.chapters().size() == 1 ? NLS.bind(one, selected.chapters().getFirst()) : NLS.bind(several, selected.chapters().size());
	}
}
