package dev.lectern.ui.preview.internal.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.ITextEditor;

/** Knows the documents of all open editors of Markdown files, of all windows. For the UI thread, where its listener is told, too. */
final class DeckEditors implements AutoCloseable {

	/** Hears of documents that editors open and close; of one in two editors twice. */
	interface Listener {

		void opened(IDocument document);

		void closed(IDocument document);
	}

	private final IWorkbench workbench;
	private final Listener listener;
	private final Map<IWorkbenchPartReference, IDocument> documents = new HashMap<>();

	private final IPartListener2 parts = new IPartListener2() {

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			look(part);
		}

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			look(part); // an editor of the last session is made when it is shown first
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			look(part);
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			leave(part);
		}
	};

	private final IWindowListener windows = new IWindowListener() {

		@Override
		public void windowOpened(IWorkbenchWindow window) {
			enter(window);
		}

		@Override
		public void windowClosed(IWorkbenchWindow window) {
			window.getPartService().removePartListener(parts);
		}

		@Override
		public void windowActivated(IWorkbenchWindow window) {
		}

		@Override
		public void windowDeactivated(IWorkbenchWindow window) {
		}
	};

	DeckEditors(IWorkbench workbench, Listener listener) {
		this.workbench = Objects.requireNonNull(workbench);
		this.listener = Objects.requireNonNull(listener);
	}

	void start() {
		workbench.addWindowListener(windows);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			enter(window);
		}
	}

	@Override
	public void close() {
		workbench.removeWindowListener(windows);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().removePartListener(parts);
		}
		documents.values().forEach(listener::closed);
		documents.clear();
	}

	private void enter(IWorkbenchWindow window) {
		window.getPartService().addPartListener(parts);
		for (IWorkbenchPage page : window.getPages()) {
			for (IEditorReference editor : page.getEditorReferences()) {
				look(editor);
			}
		}
	}

	private void look(IWorkbenchPartReference part) {
		IDocument document = document(part);
		if (document != documents.get(part)) {
			leave(part);
			if (document != null) {
				documents.put(part, document);
				listener.opened(document);
			}
		}
	}

	private void leave(IWorkbenchPartReference part) {
		IDocument document = documents.remove(part);
		if (document != null) {
			listener.closed(document);
		}
	}

	private static IDocument document(IWorkbenchPartReference part) {
		if (!(part.getPart(false) instanceof IEditorPart editor)) {
			return null;
		}
		ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
		if (text == null || text.getEditorInput() == null || !text.getEditorInput().getName().matches("(?i).*\\.(md|markdown)")) { //$NON-NLS-1$
			return null;
		}
		IDocumentProvider provider = text.getDocumentProvider();
		return provider == null ? null : provider.getDocument(text.getEditorInput());
	}
}
