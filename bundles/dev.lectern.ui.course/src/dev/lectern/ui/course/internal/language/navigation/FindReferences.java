package dev.lectern.ui.course.internal.language.navigation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.ui.course.internal.language.model.CourseNames;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.workspace.OpenCourse;

/** Shows in the Search view where what the caret is at is named: in course files that import one another, on the page, and by links of decks. */
public final class FindReferences extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<ITextEditor> editor = Manifests.editor(HandlerUtil.getActiveEditor(event));
		LiveManifest manifest = editor.flatMap(Manifests::document).flatMap(Manifests::of).orElse(null);
		if (manifest != null) {
			int caret = Manifests.caret(editor.get());
			Optional<NamePlace> name = manifest.state().snapshot().nameAt(caret);
			Optional<IFile> file = manifest.file();
			Optional<OpenCourse> course = manifest.course();
			if (name.isPresent() && file.isPresent() && course.isPresent()) {
				NewSearchUI.runQueryInBackground(new ReferenceQuery(course.get(), name.get().name(), names -> names.names().at(CourseNames.address(file.get()), caret)));
			}
		}
		return null;
	}
}
