package dev.lectern.ui.deck.window;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;

import dev.lectern.ui.deck.live.DeckEditor;
import dev.lectern.window.LoggedErrors;

/** A deck in an editor of the running workbench; closing it removes its project and fails when an error was logged meanwhile. */
final class OpenDeck implements AutoCloseable {

	private final LoggedErrors errors = new LoggedErrors();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final IProject project;
	private final IFile file;
	private final ITextEditor editor;

	OpenDeck(String text) throws CoreException {
		this(text.getBytes(StandardCharsets.UTF_8));
	}

	OpenDeck(byte[] bytes) throws CoreException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("decks");
		project.create(null);
		project.open(null);
		file = project.getFile("chapter-1.md");
		file.create(bytes, true, false, null);
		editor = (ITextEditor) IDE.openEditor(page, file);
	}

	@Override
	public void close() throws CoreException {
		page.closeEditor(editor, false);
		project.delete(true, true, null);
		errors.close();
	}

	IFile file() {
		return file;
	}

	ITextEditor editor() {
		return editor;
	}

	IWorkbenchPage page() {
		return page;
	}

	IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	ProjectionViewer viewer() {
		return (ProjectionViewer) new DeckEditor(editor).viewer().orElseThrow();
	}

	StyledText widget() {
		return viewer().getTextWidget();
	}

	/** Writes as the keyboard does, at the caret, through everything that looks at what is typed. */
	void type(String text) {
		int caret = widget().getCaretOffset();
		int length = widget().getCharCount();
		widget().replaceTextRange(caret, 0, text);
		widget().setCaretOffset(caret + widget().getCharCount() - length);
	}

	/** Puts the caret where a text begins. */
	void goTo(String text) {
		editor.selectAndReveal(offset(text), 0);
	}

	int offset(String text) {
		int offset = document().get().indexOf(text);
		if (offset < 0) {
			throw new AssertionError("not in the deck: " + text);
		}
		return offset;
	}

	/** The colour of the first character of a text; null for the text's own colour. */
	RGB colour(String text) {
		int place = viewer().modelOffset2WidgetOffset(offset(text));
		StyleRange style = place < 0 ? null : widget().getStyleRangeAtOffset(place);
		return style == null || style.foreground == null ? null : style.foreground.getRGB();
	}

	/** The tree of the outline view, shown without taking the focus. */
	Tree outline() throws PartInitException {
		ContentOutline view = (ContentOutline) page.showView("org.eclipse.ui.views.ContentOutline", null, IWorkbenchPage.VIEW_VISIBLE);
		page.activate(editor);
		return (Tree) view.getCurrentPage().getControl();
	}

	static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}
}
