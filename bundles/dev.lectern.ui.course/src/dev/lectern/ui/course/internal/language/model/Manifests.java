package dev.lectern.ui.course.internal.language.model;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

/** Course files and their editors, by how others hold them. For the UI thread, {@link #of(IDocument)} excepted. */
public final class Manifests {

	/** The content type of course files. */
	public static final String CONTENT_TYPE = "dev.lectern.course"; //$NON-NLS-1$

	private static final String EXTENSION = ".course"; //$NON-NLS-1$

	private Manifests() {
	}

	/** The course file in a document that an editor shows. */
	public static Optional<LiveManifest> of(IDocument document) {
		LiveManifest[] found = new LiveManifest[1];
		ServiceCaller.callOnce(Manifests.class, LiveManifests.class, service -> found[0] = service.find(document).orElse(null));
		return Optional.ofNullable(found[0]);
	}

	/** The text editor a part is or contains, if it edits a course file. */
	public static Optional<ITextEditor> editor(IWorkbenchPart part) {
		return Optional.ofNullable(Adapters.adapt(part, ITextEditor.class)).filter(Manifests::editsCourse);
	}

	/** Whether what the editor has open now is a course file. */
	public static boolean editsCourse(ITextEditor editor) {
		return editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(EXTENSION);
	}

	/** The document in an editor; empty once the editor is closed. */
	public static Optional<IDocument> document(ITextEditor editor) {
		return Optional.ofNullable(editor.getDocumentProvider()).map(provider -> provider.getDocument(editor.getEditorInput()));
	}

	/** Where the caret is. */
	public static int caret(ITextEditor editor) {
		return editor.getSelectionProvider() != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
				? Math.max(0, selection.getOffset())
				: 0;
	}
}
