package dev.lectern.ui.course.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.check.Problem;
import dev.lectern.course.Severity;
import dev.lectern.ui.course.internal.language.fix.CourseQuickAssist;
import dev.lectern.ui.course.internal.language.problems.ManifestAnnotation;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourses;

/** What a course file says of rules and of the page, in its editor, in Problems and in the decks. */
class HouseRulesWindowTest {

	private static final String COURSE = """
			course "Small"
			language en "English" source
			language zh "\u4e2d\u6587"
			chapter one
			chapter two
			""";

	@TempDir
	Path parent;

	private static List<String> fixes(OpenManifest open, String at) {
		return proposals(open, at).stream().map(ICompletionProposal::getDisplayString).filter(title -> title.startsWith("Change the")).toList();
	}

	private static List<ICompletionProposal> proposals(OpenManifest open, String at) {
		open.settle();
		IQuickAssistInvocationContext here = new TextInvocationContext(open.viewer(), open.offset(at), 0);
		return Arrays.asList(new CourseQuickAssist().computeQuickAssistProposals(here));
	}

	private static ICompletionProposal named(List<ICompletionProposal> proposals, String words) {
		return proposals.stream().filter(proposal -> proposal.getDisplayString().contains(words)).findFirst().orElseThrow();
	}

	private static List<String> underlined(OpenManifest open) {
		return open.under(ManifestAnnotation.class, "");
	}

	private static void save(ITextEditor editor) {
		editor.doSave(new NullProgressMonitor());
	}

	private static List<IMarker> markers(IResource resource, String rule) throws CoreException {
		return Arrays.stream(resource.findMarkers(OpenCourses.PROBLEM_MARKER, true, IResource.DEPTH_ZERO))
				.filter(marker -> marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "").equals(rule)).toList();
	}

	@Test
	void aDisagreementWithThePageIsSettledEitherWayWhileTyping() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE + "rule course.deck-unlisted off\nrule course.deck-missing off\n")) {
			Waiting.until("agreed", () -> underlined(open).isEmpty());
			open.document().replace(open.offset("Small"), 5, "Large");
			Waiting.until("underlined", () -> underlined(open).equals(List.of("\"Large\"")));
			assertEquals(List.of("Change the course file to course \"Small\"", "Change the page to course \"Large\""), fixes(open, "Large"));
			named(proposals(open, "Large"), "course file").apply(open.document());
			assertTrue(open.document().get().startsWith(COURSE));
			open.viewer().doOperation(ITextOperationTarget.UNDO);
			Waiting.until("underlined again", () -> underlined(open).equals(List.of("\"Large\"")));
			named(proposals(open, "Large"), "the page").apply(open.document());
			ITextEditor page = (ITextEditor) OpenManifest.page().getActiveEditor();
			assertEquals("index.html", page.getEditorInput().getName());
			IDocument text = page.getDocumentProvider().getDocument(page.getEditorInput());
			assertTrue(text.get().contains("Slides.init({title: 'Large', chapters: ['one', 'two']"), text::get);
			save(page);
			Waiting.until("agreed at last", () -> underlined(open).isEmpty());
		}
	}

	@Test
	void aDisagreementIsSettledFromProblems() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE.replace("chapter two\n", "chapter two\nchapter three\n"))) {
			IFile course = open.file("small.course");
			Waiting.until("told", () -> markers(course, "course.page-differs").size() == 1);
			IMarker marker = markers(course, "course.page-differs").getFirst();
			IMarkerResolution[] ways = org.eclipse.ui.ide.IDE.getMarkerHelpRegistry().getResolutions(marker);
			assertEquals(List.of("Change the course file to have no chapter three", "Change the page to have chapter three"),
					Arrays.stream(ways).map(IMarkerResolution::getLabel).toList());
			ways[1].run(marker);
			save((ITextEditor) OpenManifest.page().getActiveEditor());
			assertTrue(Files.readString(open.folder().resolve("index.html")).contains("['one', 'two', 'three']"));
			Waiting.until("gone", () -> markers(course, "course.page-differs").isEmpty());
		}
	}

	private static IMarkerResolution resolution(IMarker marker, String label) {
		return Arrays.stream(org.eclipse.ui.ide.IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(one -> one.getLabel().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label));
	}

	@Test
	void problemsOfACourseFileArePutRightFromProblems() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE.replace("chapter two\n", "chapter two\nprofile { theme nigth }\n"))) {
			IFile course = open.file("small.course");
			Waiting.until("told", () -> markers(course, "course.deck-unlisted").size() == 1 && markers(course, "course.deck-missing").size() == 1);
			IMarker missing = markers(course, "course.deck-missing").getFirst();
			resolution(missing, "Create deck src/zh/two.md").run(missing);
			Waiting.until("written", () -> Files.exists(open.folder().resolve("src/zh/two.md")));
			Waiting.until("gone", () -> markers(course, "course.deck-missing").isEmpty());
			IMarker unlisted = markers(course, "course.deck-unlisted").getFirst();
			resolution(unlisted, "Add chapter three").run(unlisted);
			Waiting.until("listed", () -> Files.readString(open.folder().resolve("small.course")).contains("chapter two\nchapter three\n"));
			Waiting.until("listed for all", () -> markers(course, "course.deck-unlisted").isEmpty());
			IMarker misspelt = markers(course, "course.value").getFirst();
			resolution(misspelt, "Change to night").run(misspelt);
			save(open.editor());
			Waiting.until("night", () -> Files.readString(open.folder().resolve("small.course")).contains("theme night"));
		}
	}

	@Test
	void aPageInAnotherLanguageThanItsDecksIsPutRightFromProblems() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			IFile page = open.file("index.html");
			Files.writeString(open.folder().resolve("src/zh/one.md"), "# \u5927\u8bed\u8a00\u6a21\u578b\u662f\u600e\u6837\u5b66\u4f1a\u8bf4\u8bdd\u7684\n\n\u5b83\u8bfb\u4e86\u5f88\u591a\u4e66\uff0c\u7136\u540e\u731c\u4e0b\u4e00\u4e2a\u8bcd\n");
			Files.writeString(open.folder().resolve("index.html"), "<html lang=\"en\"><section data-markdown=\"src/zh/one.md\"></section></html>");
			page.getProject().refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
			Waiting.until("told", () -> markers(page, "course.page-language").size() == 1);
			IMarker marker = markers(page, "course.page-language").getFirst();
			IMarkerResolution[] ways = IDE.getMarkerHelpRegistry().getResolutions(marker);
			assertEquals(List.of("Write lang=\"zh-CN\""), Arrays.stream(ways).map(IMarkerResolution::getLabel).toList());
			ways[0].run(marker);
			save((ITextEditor) OpenManifest.page().getActiveEditor());
			assertTrue(Files.readString(open.folder().resolve("index.html")).startsWith("<html lang=\"zh-CN\">"));
			Waiting.until("gone", () -> markers(page, "course.page-language").isEmpty());
		}
	}

	@Test
	void rulesOfTheFileItselfCountWhileTyping() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			Waiting.until("missing", () -> open.under(ManifestAnnotation.class, "warning").contains("two"));
			open.document().replace(open.document().getLength(), 0, "rule course.deck-missing info\n");
			Waiting.until("weighed", () -> open.under(ManifestAnnotation.class, "info").equals(List.of("two")) && !open.under(ManifestAnnotation.class, "warning").contains("two"));
			open.document().replace(open.offset("info\n"), 4, "off");
			Waiting.until("off", () -> !underlined(open).contains("two"));
			save(open.editor());
			Waiting.until("off in Problems", () -> markers(open.file("small.course"), "course.deck-missing").isEmpty());
		}
	}

	private static List<Severity> severities(OpenManifest open, String rule) {
		return open.course().problems().stream().filter(problem -> problem.rule().equals(rule)).map(Problem::severity).toList();
	}

	private static ITextEditor edited(OpenManifest open, IFile file, String text) throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(OpenManifest.page(), file, true);
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(text);
		save(editor);
		Waiting.letTheDisplayCatchUp();
		return editor;
	}

	@Test
	void savingACourseFileOrAStyleItImportsChangesTheMarkersOfDecks() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE + "import \"house/h.course\"\n")) {
			IFile deck = open.file("src/en/one.md");
			deck.setContents("# First\n\n![picture](none.png)\n".getBytes(StandardCharsets.UTF_8), true, false, null);
			Waiting.until("told", () -> markers(deck, "asset.missing").size() == 1);
			Files.createDirectories(open.folder().resolve("house"));
			Files.writeString(open.folder().resolve("house/h.course"), "style \"House\"\n");
			deck.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
			IFile house = open.file("house/h.course");
			edited(open, house, "style \"House\"\nrule asset.missing off\n");
			Waiting.until("off by the style", () -> markers(deck, "asset.missing").isEmpty());
			edited(open, open.file("small.course"), COURSE + "import \"house/h.course\"\nrule asset.missing info\n");
			Waiting.until("info by the course", () -> severities(open, "asset.missing").equals(List.of(Severity.INFO)));
			assertEquals(IMarker.SEVERITY_INFO, markers(deck, "asset.missing").getFirst().getAttribute(IMarker.SEVERITY, -1));
			edited(open, house, "style \"House\"\nlanguage en\ntypography in en { quotes }\n");
			Waiting.until("told in the style", () -> markers(house, "course.syntax").size() == 1);
			assertEquals(3, markers(house, "course.syntax").getFirst().getAttribute(IMarker.LINE_NUMBER, 0));
		}
	}
}
