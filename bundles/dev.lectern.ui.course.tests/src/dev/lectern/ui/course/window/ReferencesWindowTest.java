package dev.lectern.ui.course.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.search.ui.ISearchResultViewPart;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.ui.course.internal.language.completion.CourseCompletion;
import dev.lectern.ui.course.internal.language.hover.CourseHover;
import dev.lectern.ui.course.internal.language.navigation.CourseHyperlinks;
import dev.lectern.ui.course.internal.language.problems.ManifestAnnotation;
import dev.lectern.window.Waiting;

/** Names across files that import one another: references, declarations, completion, hover. Runs on the UI thread. */
class ReferencesWindowTest {

	private static final String COURSE = """
			course "Small"
			import "style/house.course"
			language en "English" source
			language zh "\u4e2d\u6587"
			chapter one // one and computer
			chapter two
			introduce computer in one slide 2
			introduce computer in two
			""";
	private static final String HOUSE = """
			style "House"
			language zh "Chinese"
			term computer {
				in zh "\u7535\u8111"
			}
			""";
	private static final String TWO = "# Second\n\nchapter one: [back](src/en/one.md#/1) [zh](../zh/one.md) [two](two.md)\n";

	@TempDir
	Path parent;

	private OpenManifest open() throws Exception {
		Path folder = Files.createDirectories(parent.toRealPath().resolve("course/style"));
		Files.writeString(folder.resolve("house.course"), HOUSE);
		OpenManifest open = new OpenManifest(parent, COURSE);
		Files.writeString(open.folder().resolve("src/en/two.md"), TWO);
		open.file("src/en/two.md");
		Waiting.until("read", () -> open.course().loaded().orElseThrow().decks().values().stream().anyMatch(deck -> deck.text().equals(TWO))
				&& open.course().files().orElseThrow().all().contains("style/house.course"));
		OpenManifest.page().activate(open.editor());
		open.settle();
		return open;
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static String at(IFile file, Match match) {
		try {
			String text = Files.readString(Path.of(file.getLocation().toOSString()));
			return file.getProjectRelativePath().removeFirstSegments(1) + ":" + text.substring(0, match.getOffset()).lines().count() + ":"
					+ text.substring(match.getOffset(), match.getOffset() + match.getLength());
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	/** What the Search view has found, as file, line and text. */
	private static List<String> found() throws Exception {
		Waiting.until("searched", () -> NewSearchUI.getSearchResultView() != null && NewSearchUI.getSearchResultView().getActivePage() instanceof AbstractTextSearchViewPage page
				&& page.getInput() != null && !NewSearchUI.isQueryRunning(page.getInput().getQuery()) && page.getInput().getMatchCount() > 0);
		AbstractTextSearchResult result = result();
		List<String> found = new ArrayList<>();
		for (Object element : result.getElements()) {
			for (Match match : result.getMatches(element)) {
				found.add(at(result.getFileMatchAdapter().getFile(element), match));
			}
		}
		return found.stream().sorted().toList();
	}

	private static AbstractTextSearchResult result() {
		ISearchResultViewPart view = NewSearchUI.getSearchResultView();
		return ((AbstractTextSearchViewPage) view.getActivePage()).getInput();
	}

	@Test
	void referencesOfAChapterAreItsNamesTheListAndTheLinksAndNoOtherText() throws Exception {
		try (OpenManifest open = open()) {
			open.goTo("one slide");
			Keys.press(open.editor(), SWT.CTRL | SWT.SHIFT, 'G');
			assertEquals(List.of("index.html:1:'one'", "small.course:5:one", "small.course:7:one", "src/en/two.md:3:../zh/one.md", "src/en/two.md:3:src/en/one.md"), found());
			Tree tree = tree();
			Waiting.until("rows", () -> tree.getItemCount() == 3 && tree.getItem(1).getItemCount() == 2);
			TreeItem row = tree.getItem(2).getItem(0);
			assertTrue(row.getText().contains("3: chapter one: [back](src/en/one.md#/1)"), row.getText());
			tree.setSelection(row);
			Event event = new Event();
			event.item = row;
			tree.notifyListeners(SWT.DefaultSelection, event);
			Waiting.until("deck opened", () -> OpenManifest.page().getActiveEditor() instanceof IEditorPart editor && editor.getEditorInput().getName().contains("two.md"));
		}
	}

	private static Tree tree() {
		return find((Composite) ((AbstractTextSearchViewPage) NewSearchUI.getSearchResultView().getActivePage()).getControl());
	}

	private static Tree find(Composite in) {
		for (Control child : in.getChildren()) {
			Tree found = child instanceof Tree tree ? tree : child instanceof Composite composite ? find(composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void referencesOfAnImportedTermAreFoundFromBothFiles() throws Exception {
		try (OpenManifest open = open()) {
			List<String> expected = List.of("small.course:7:computer", "small.course:8:computer", "style/house.course:3:computer");
			open.goTo("computer in two");
			run("org.eclipse.ui.genericeditor.findReferences");
			assertEquals(expected, found());
			ITextEditor house = (ITextEditor) IDE.openEditor(OpenManifest.page(), open.file("style/house.course"), true);
			house.selectAndReveal(HOUSE.indexOf("computer"), 0);
			Waiting.until("read", () -> dev.lectern.ui.course.internal.language.model.Manifests.of(house.getDocumentProvider().getDocument(house.getEditorInput()))
					.filter(manifest -> manifest.state().snapshot().nameAt(HOUSE.indexOf("computer")).isPresent()).isPresent());
			NewSearchUI.removeQuery(result().getQuery());
			run("org.eclipse.ui.genericeditor.findReferences");
			assertEquals(expected, found());
		}
	}

	@Test
	void f3GoesToTheDeclarationInTheImportedFile() throws Exception {
		try (OpenManifest open = open()) {
			open.goTo("computer in two");
			Keys.press(open.editor(), 0, SWT.F3);
			Waiting.until("house", () -> OpenManifest.page().getActiveEditor().getEditorInput().getName().equals("house.course"));
			ITextEditor house = (ITextEditor) OpenManifest.page().getActiveEditor();
			ITextViewer viewer = house.getAdapter(ITextViewer.class);
			assertEquals(HOUSE.indexOf("computer"), viewer.getSelectedRange().x);
			assertEquals("computer".length(), viewer.getSelectedRange().y);
		}
	}

	@Test
	void f3OnAChapterOpensItsDeckAndOnAnImportTheFile() throws Exception {
		try (OpenManifest open = open()) {
			IHyperlink[] file = new CourseHyperlinks().detectHyperlinks(open.viewer(), new Region(open.offset("style/house"), 0), true);
			assertEquals(1, file.length);
			file[0].open();
			assertEquals("house.course", OpenManifest.page().getActiveEditor().getEditorInput().getName());
			OpenManifest.page().activate(open.editor());
			IHyperlink[] deck = new CourseHyperlinks().detectHyperlinks(open.viewer(), new Region(open.offset("one slide"), 0), true);
			deck[0].open();
			assertTrue(OpenManifest.page().getActiveEditor().getEditorInput().getName().endsWith("one.md"));
		}
	}

	@Test
	void whatIsImportedIsCompletedHoveredMarkedAndKnownWhileTheOtherFileIsTyped() throws Exception {
		try (OpenManifest open = open()) {
			assertEquals(List.of(), open.under(ManifestAnnotation.class, "error"));
			String hover = new CourseHover().getHoverInfo(open.viewer(), new Region(open.offset("computer in two"), 1));
			assertTrue(hover.contains("\u7535\u8111") && hover.contains("house.course"), hover);
			open.goTo("computer in two");
			Waiting.until("marked", () -> open.under(Annotation.class, "genericeditor.text").equals(List.of("computer", "computer")));
			ITextEditor house = (ITextEditor) IDE.openEditor(OpenManifest.page(), open.file("style/house.course"), true);
			var text = house.getDocumentProvider().getDocument(house.getEditorInput());
			text.replace(text.getLength(), 0, "term model { in zh \"\u6a21\u578b\" }\n");
			OpenManifest.page().activate(open.editor());
			open.document().replace(open.document().getLength(), 0, "introduce model in two\nintroduce ");
			Waiting.until("known before it is saved", () -> {
				open.settle();
				return new CourseHover().getHoverInfo(open.viewer(), new Region(open.offset("model in two"), 1)) != null && !open.under(ManifestAnnotation.class, "error").contains("model");
			});
			ICompletionProposal[] proposals = new CourseCompletion().computeCompletionProposals(open.viewer(), open.document().getLength());
			List<String> labels = Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList();
			assertTrue(labels.stream().anyMatch(label -> label.startsWith("model")) && labels.stream().anyMatch(label -> label.startsWith("computer")), labels.toString());
		}
	}

	@Test
	void thePathOfAnImportIsCompleted() throws Exception {
		try (OpenManifest open = open()) {
			open.document().replace(open.offset("style/house"), "style/house.course".length(), "sty");
			open.settle();
			int caret = open.offset("sty\"") + 3;
			ICompletionProposal[] proposals = new CourseCompletion().computeCompletionProposals(open.viewer(), caret);
			ICompletionProposal path = Arrays.stream(proposals).filter(one -> one.getDisplayString().equals("style/house.course")).findFirst()
					.orElseThrow(() -> new AssertionError(Arrays.stream(proposals).map(ICompletionProposal::getDisplayString).toList().toString()));
			path.apply(open.document());
			assertEquals(COURSE, open.document().get());
		}
	}
}
