package dev.lectern.ui.check.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.check.fix.ProblemQuickAssist;
import dev.lectern.ui.check.live.DeckAnnotationModel;
import dev.lectern.ui.check.live.ProblemAnnotation;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.window.Courses;
import dev.lectern.window.LoggedErrors;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** A small course open in the running workbench; closing it fails when an error was logged meanwhile. */
final class OpenCourseWindow implements AutoCloseable {

	private final LoggedErrors errors = new LoggedErrors();
	private final Path folder;
	private final OpenCourse course;

	/** @param deck the English deck of the only chapter */
	OpenCourseWindow(Path parent, String deck) throws IOException {
		folder = parent.toRealPath().resolve("course");
		write("index.html", "<html><script>Slides.init({title: 'Small', chapters: ['intro'], langs: {en: 'English', zh: '\u4e2d\u6587'}});</script></html>");
		write("src/en/intro.md", deck);
		write("src/zh/intro.md", "## \u5f15\u8a00\n");
		course = Courses.open(folder);
	}

	void write(String path, String content) throws IOException {
		Files.createDirectories(folder.resolve(path).getParent());
		Files.writeString(folder.resolve(path), content);
	}

	OpenCourse course() {
		return course;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	DeckFile deck() {
		return course.loaded().orElseThrow().course().chapters().getFirst().decks().get("en");
	}

	ITextEditor edit() throws PartInitException {
		ITextEditor editor = (ITextEditor) DeckEditors.open(page(), course, deck());
		Waiting.letTheDisplayCatchUp();
		return editor;
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static SourceViewer viewer(ITextEditor editor) {
		return (SourceViewer) editor.getAdapter(ITextViewer.class);
	}

	static DeckAnnotationModel model(ITextEditor editor) {
		return (DeckAnnotationModel) editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
	}

	/** The texts under the problems of the text as it is. */
	static List<String> live(ITextEditor editor) {
		DeckAnnotationModel model = model(editor);
		return model.problems().stream().map(annotation -> under(editor, annotation)).sorted().toList();
	}

	/** The texts under everything the editor draws as a problem. */
	static List<String> drawn(ITextEditor editor) {
		List<String> drawn = new ArrayList<>();
		for (Iterator<Annotation> all = model(editor).getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof ProblemAnnotation || annotation.getType().contains("error") || annotation.getType().contains("warning")) {
				drawn.add(under(editor, annotation));
			}
		}
		return drawn;
	}

	private static String under(ITextEditor editor, Annotation annotation) {
		var place = model(editor).getPosition(annotation);
		return document(editor).get().substring(place.getOffset(), place.getOffset() + place.getLength());
	}

	/** What Ctrl+1 offers at the caret. */
	static List<ICompletionProposal> proposals(ITextEditor editor, int caret) {
		ISourceViewer viewer = viewer(editor);
		IQuickAssistInvocationContext context = new TextInvocationContext(viewer, caret, 0);
		return Arrays.asList(new ProblemQuickAssist().computeQuickAssistProposals(context));
	}

	List<IMarker> markers() throws CoreException {
		return Arrays.asList(course.project().findMarkers(OpenCourses.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE));
	}

	@Override
	public void close() {
		page().closeAllEditors(false);
		Waiting.letTheDisplayCatchUp();
		Courses.close(course);
		errors.close();
	}
}
