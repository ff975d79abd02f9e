package dev.lectern.ui.course.internal.language.fix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import dev.lectern.course.language.edit.Destination;
import dev.lectern.ui.course.internal.manifest.ManifestEditing;
import dev.lectern.ui.course.internal.manifest.ManifestRequest;
import dev.lectern.workspace.OpenCourse;

/** Lists a chapter whose decks are there already, as the navigator does. For the UI thread. */
final class AddChapter {

	private AddChapter() {
	}

	static String label(String chapter) {
		return NLS.bind(Messages.Add_Chapter, chapter);
	}

	/** @param after the chapter it goes behind; empty for where its name would stand */
	static ICompletionProposal proposal(OpenCourse course, String chapter, Optional<String> after) {
		return new QuickProposal(label(chapter), () -> run(course, chapter, after));
	}

	static void run(OpenCourse course, String chapter, Optional<String> after) {
		ManifestRequest.Edit edit = after.<ManifestRequest.Edit>map(other -> edits -> edits.add(chapter, new Destination.After(other))).orElse(edits -> edits.add(chapter));
		new ManifestEditing(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).run(new ManifestRequest(course, label(chapter), edit, List.of(), () -> {
			// it is seen where it stands now
		}));
	}
}
