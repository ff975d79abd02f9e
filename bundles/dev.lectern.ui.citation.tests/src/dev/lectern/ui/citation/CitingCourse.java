package dev.lectern.ui.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.course.DeckFile;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.refresh.RefreshSettings;
import dev.lectern.ui.citation.view.CitationsView;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.window.Courses;
import dev.lectern.window.LoggedErrors;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourse;

/**
 * A small course that cites papers, open in the running workbench; closing it fails when an error was logged meanwhile. Unless a {@link LoopbackArxiv} is there,
 * nobody is asked about pasted papers.
 */
public final class CitingCourse implements AutoCloseable {

	public static final String EN = """
			## Attention

			> [Attention Is All You Need](https://arxiv.org/abs/1706.03762) (2017)

			---

			## Reading

			> [BERT](https://arxiv.org/abs/1810.04805) (2019)

			Something else.
			""";
	public static final String ZH = """
			## \u6ce8\u610f\u529b

			> [Attention Is All You Need](https://arxiv.org/abs/1706.03762)\uff082016\uff09

			\u6b63\u6587
			""";

	private static final String COURSE_FILE = """
			course "Small"

			language en "EN" source
			language zh "\u4e2d\u6587"
			decks "src/{language}/{chapter}.md"
			chapter intro

			""";

	private final LoggedErrors errors = new LoggedErrors();
	private final Path folder;
	private final OpenCourse course;

	public CitingCourse(Path parent) throws IOException, PartInitException {
		this(parent, EN, ZH);
	}

	public CitingCourse(Path parent, String english, String chinese) throws IOException, PartInitException {
		this(parent, english, chinese, "");
	}

	/** @param style of a course file; empty for a course without one */
	public CitingCourse(Path parent, String english, String chinese, String style) throws IOException, PartInitException {
		folder = parent.toRealPath().resolve("course");
		write("index.html", "<html><script>Slides.init({title: 'Small', chapters: ['intro'], langs: {en: 'EN', zh: '\u4e2d\u6587'}});</script></html>");
		if (!style.isEmpty()) {
			write("small.course", COURSE_FILE + style);
		}
		write("src/en/intro.md", english);
		write("src/zh/intro.md", chinese);
		write(LockFile.NAME, LockFile.of(List.of(attention(), bert())).text());
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(RefreshSettings.NODE);
		if (preferences.get(RefreshSettings.SERVER, "").isEmpty()) {
			preferences.putBoolean(RefreshSettings.ASK_PASTED, false);
		}
		course = Courses.open(folder);
		page().showView(CitationsView.ID);
		Waiting.until("papers read", () -> papers().isPresent());
	}

	public static LockedPaper attention() {
		return LockedPaper.of(paper("1706.03762", "Attention Is All You Need", LocalDate.of(2017, 6, 12), "Ashish Vaswani", "Noam Shazeer"),
				Instant.parse("2026-11-01T00:00:00Z"), "arxiv-api");
	}

	public static LockedPaper bert() {
		return LockedPaper.of(paper("1810.04805", "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding", LocalDate.of(2018, 10, 11),
				"Jacob Devlin"), Instant.parse("2026-11-01T00:00:00Z"), "arxiv-api");
	}

	/** A paper of 2017. */
	public static LockedPaper of(String id, String title, int version) {
		return LockedPaper.of(new Paper(ArxivIdentifier.parse(id).orElseThrow(), title, List.of("A. Bee"), LocalDate.of(2017, 1, 2), LocalDate.of(2019, 3, 4), version, List.of("cs.CL"), "",
				Optional.empty(), Optional.empty(), Optional.empty(), false), Instant.parse("2026-11-01T00:00:00Z"), "arxiv-api");
	}

	private static Paper paper(String id, String title, LocalDate day, String... authors) {
		return new Paper(ArxivIdentifier.parse(id).orElseThrow(), title, List.of(authors), day, day, 1, List.of("cs.CL"), "What the paper of " + id + " is about.", Optional.empty(),
				Optional.empty(), Optional.empty(), false);
	}

	public void write(String path, String content) throws IOException {
		Files.createDirectories(folder.resolve(path).getParent());
		Files.writeString(folder.resolve(path), content);
	}

	public String read(String path) throws IOException {
		return Files.readString(folder.resolve(path));
	}

	/** What somebody wrote outside becomes known to the workspace. */
	public void refresh() throws CoreException {
		course.project().refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	public OpenCourse course() {
		return course;
	}

	public Optional<CitedPapers> papers() {
		List<CitedPapers> found = new ArrayList<>();
		ServiceCaller.callOnce(CitingCourse.class, CoursePapers.class, papers -> papers.of(course).ifPresent(found::add));
		return found.stream().findFirst();
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	public static CitationsView view() {
		return (CitationsView) page().findView(CitationsView.ID);
	}

	public ITextEditor edit(String language) throws PartInitException {
		DeckFile deck = course.loaded().orElseThrow().course().chapters().getFirst().decks().get(language);
		ITextEditor editor = (ITextEditor) DeckEditors.open(page(), course, deck);
		citations(editor);
		return editor;
	}

	public static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	public static SourceViewer viewer(ITextEditor editor) {
		return (SourceViewer) editor.getAdapter(ITextViewer.class);
	}

	/** The citations of the text as it is, once they are known. */
	public static DeckCitations citations(ITextEditor editor) {
		Waiting.until("citations read", () -> DeckCitations.current(document(editor)).isPresent());
		return DeckCitations.current(document(editor)).orElseThrow();
	}

	@Override
	public void close() {
		InstanceScope.INSTANCE.getNode(RefreshSettings.NODE).remove(RefreshSettings.ASK_PASTED);
		Arrays.stream(Job.getJobManager().find(RefreshPapersJob.FAMILY)).forEach(Job::cancel);
		Waiting.until("nobody asks any more", () -> Job.getJobManager().find(RefreshPapersJob.FAMILY).length == 0);
		page().closeAllEditors(false);
		page().hideView(page().findView(CitationsView.ID));
		Waiting.letTheDisplayCatchUp();
		Courses.close(course);
		errors.close();
	}
}
