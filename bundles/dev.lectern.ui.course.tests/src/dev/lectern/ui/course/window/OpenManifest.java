package dev.lectern.ui.course.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.window.Courses;
import dev.lectern.window.LoggedErrors;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourse;

/** A course with a course file in its editor, in the running workbench; closing it fails when an error was logged meanwhile. */
final class OpenManifest implements AutoCloseable {

	private static final String FILE = "small.course";

	private final LoggedErrors errors = new LoggedErrors();
	private final Path folder;
	private final OpenCourse course;
	private final ITextEditor editor;

	OpenManifest(Path parent, String text) throws Exception {
		folder = parent.toRealPath().resolve("course");
		write("index.html", "<html><script>Slides.init({title: 'Small', chapters: ['one', 'two'], langs: {en: 'English', zh: '\u4e2d\u6587'}});</script></html>");
		write("src/en/one.md", "# First\n\n---\n\n## More\n");
		write("src/zh/one.md", "# \u7b2c\u4e00\n");
		write("src/en/two.md", "<!-- .slide: class=\"center\" -->\n\n# Second\n\nwords\n\n---\n\n## More\n");
		write("src/en/three.md", "# Third\n");
		write(FILE, text);
		course = Courses.open(folder);
		editor = (ITextEditor) IDE.openEditor(page(), file(FILE), true);
		Waiting.until("read", () -> Manifests.of(document()).filter(manifest -> manifest.state().isCurrent(document())).isPresent());
		Waiting.letTheDisplayCatchUp();
	}

	private void write(String path, String content) throws IOException {
		Files.createDirectories(folder.resolve(path).getParent());
		Files.writeString(folder.resolve(path), content);
	}

	Path folder() {
		return folder;
	}

	OpenCourse course() {
		return course;
	}

	IFile file(String path) throws CoreException {
		IFile file = course.file(new DeckFile("", path, true));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return file;
	}

	ITextEditor editor() {
		return editor;
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	ProjectionViewer viewer() {
		return (ProjectionViewer) editor.getAdapter(ITextViewer.class);
	}

	int offset(String words) {
		int offset = document().get().indexOf(words);
		if (offset < 0) {
			throw new AssertionError("no " + words + " in " + document().get());
		}
		return offset;
	}

	void goTo(String words) {
		editor.selectAndReveal(offset(words), 0);
	}

	/** Waits for the state of the text as it is. */
	void settle() {
		Waiting.until("read again", () -> Manifests.of(document()).orElseThrow().state().isCurrent(document()));
		Waiting.letTheDisplayCatchUp();
	}

	RGB colour(String words) {
		int at = viewer().modelOffset2WidgetOffset(offset(words));
		StyleRange style = viewer().getTextWidget().getStyleRangeAtOffset(at);
		return style == null || style.foreground == null ? null : style.foreground.getRGB();
	}

	/** The texts under annotations of a kind. */
	List<String> under(Class<? extends Annotation> kind, String type) {
		IAnnotationModel model = viewer().getAnnotationModel();
		List<String> under = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (kind.isInstance(annotation) && annotation.getType().contains(type)) {
				var place = model.getPosition(annotation);
				under.add(document().get().substring(place.getOffset(), place.getOffset() + place.getLength()));
			}
		}
		Collections.sort(under);
		return under;
	}

	@Override
	public void close() {
		page().closeAllEditors(false);
		Waiting.letTheDisplayCatchUp();
		Courses.close(course);
		errors.close();
	}
}
