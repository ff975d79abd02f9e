package dev.lectern.ui.course.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.log4j.Logger;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.ui.course.internal.language.completion.CourseCompletion;
import dev.lectern.ui.course.internal.language.fix.CourseQuickAssist;
import dev.lectern.ui.course.internal.language.hover.CourseHover;
import dev.lectern.ui.course.internal.language.navigation.CourseHyperlinks;
import dev.lectern.ui.course.internal.language.problems.ManifestAnnotation;
import dev.lectern.window.Waiting;

/** The editor of course files in a real window. Runs on the UI thread. */
class CourseEditorWindowTest {

	private static final String COURSE = """
			// a small course
			course "Small"
			language en "English" source
			language zh "\u4e2d\u6587"
			part basics "Basics" {
				chapter one
				chapter two
			}
			term computer {
				in en "computer"
				in zh "\u7535\u8111"
			}
			introduce computer in one slide 2
			""";

	@TempDir
	Path parent;

	private static RGB theme(String name) {
		RGB colour = JFaceResources.getColorRegistry().getRGB("dev.lectern.ui.course.colour." + name);
		assertNotNull(colour, name);
		return colour;
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static List<ICompletionProposal> fixes(OpenManifest open, String at) {
		open.settle();
		return Arrays.asList(new CourseQuickAssist().computeQuickAssistProposals(new TextInvocationContext(open.viewer(), open.offset(at), 0)));
	}

	private static ICompletionProposal named(List<ICompletionProposal> proposals, String words) {
		return proposals.stream().filter(proposal -> proposal.getDisplayString().contains(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " in " + proposals.stream().map(ICompletionProposal::getDisplayString).toList()));
	}

	@Test
	void aCourseFileIsColouredAndStaysSoWhileTyping() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			assertEquals("org.eclipse.ui.genericeditor.GenericEditor", open.editor().getSite().getId());
			Waiting.until("coloured", () -> theme("keyword").equals(open.colour("course \"Small")));
			assertEquals(theme("comment"), open.colour("// a small"));
			assertEquals(theme("declaration"), open.colour("one\n"));
			assertEquals(theme("chapter"), open.colour("one slide"));
			assertEquals(theme("language"), open.colour("en \"computer\""));
			open.document().replace(open.offset("introduce"), 0, "// typed\n");
			Waiting.until("comment", () -> theme("comment").equals(open.colour("// typed")));
			assertEquals(theme("term"), open.colour("computer in one"));
		}
	}

	@Test
	void aMisspeltNameIsUnderlinedWhileTypingAndPutRightInOneStep() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("computer in one"), 8, "compuetr");
			Waiting.until("underlined", () -> open.under(ManifestAnnotation.class, "error").equals(List.of("compuetr")));
			named(fixes(open, "compuetr"), "computer").apply(open.document());
			assertEquals(COURSE, open.document().get());
			Waiting.until("gone", () -> open.under(ManifestAnnotation.class, "error").isEmpty());
			open.viewer().doOperation(ITextOperationTarget.UNDO);
			assertTrue(open.document().get().contains("compuetr"));
		}
	}

	@Test
	void aBrokenStatementIsUnderlinedAndSpoilsNoOther() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("part basics"), 0, "profile { stage }\n");
			Waiting.until("underlined", () -> !open.under(ManifestAnnotation.class, "error").isEmpty());
			assertEquals(theme("term"), open.colour("computer in one"));
			open.document().replace(open.offset("profile"), "profile { stage }\n".length(), "");
			Waiting.until("gone", () -> open.under(ManifestAnnotation.class, "error").isEmpty());
		}
	}

	@Test
	void aChapterOnTheDiskIsCompleted() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("\n}\nterm"), 0, "\n\tchapter th");
			int caret = open.offset("chapter th") + "chapter th".length();
			List<ICompletionProposal> proposals = Arrays.asList(new CourseCompletion().computeCompletionProposals(open.viewer(), caret));
			named(proposals, "three").apply(open.document());
			assertTrue(open.document().get().contains("\tchapter two\n\tchapter three\n}"), open.document()::get);
		}
	}

	@Test
	void rulesAreCompletedWithTheirExplanation() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE + "rule ")) {
			List<ICompletionProposal> proposals = Arrays.asList(new CourseCompletion().computeCompletionProposals(open.viewer(), open.document().getLength()));
			ICompletionProposal rule = named(proposals, "asset.unused");
			assertNotNull(rule.getAdditionalProposalInfo());
			rule.apply(open.document());
			assertTrue(open.document().get().endsWith("rule asset.unused"), open.document()::get);
		}
	}

	@Test
	void whatXtextLogsIsInTheLog() throws Exception {
		List<String> logged = new CopyOnWriteArrayList<>();
		ILogListener log = (status, plugin) -> logged.add(status.getMessage());
		Platform.addLogListener(log);
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			Logger.getLogger("org.eclipse.xtext.here").warn("lost otherwise");
			Waiting.until("logged", () -> logged.contains("org.eclipse.xtext.here: lost otherwise"));
		} finally {
			Platform.removeLogListener(log);
		}
	}

	@Test
	void aMissingDeckIsCreatedFromTheSourceLanguagesSkeletonAndCanBeUndone() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			named(fixes(open, "two\n"), "src/zh/two.md").apply(open.document());
			Path deck = open.folder().resolve("src/zh/two.md");
			Waiting.until("written", () -> Files.exists(deck) && deck.toFile().length() > 0);
			assertEquals("<!-- .slide: class=\"center\" -->\n\n# \u2026\n\n---\n\n## \u2026\n", Files.readString(deck));
			Waiting.until("read", () -> open.course().loaded().orElseThrow().course().chapters().get(1).decks().get("zh").exists());
			var operations = PlatformUI.getWorkbench().getOperationSupport();
			operations.getOperationHistory().undo(operations.getUndoContext(), new NullProgressMonitor(), null);
			Waiting.until("undone", () -> !Files.exists(deck));
		}
	}

	private static String page(OpenManifest open) throws IOException {
		return Files.readString(open.folder().resolve("index.html"));
	}

	private static void undo(String label) throws Exception {
		var operations = PlatformUI.getWorkbench().getOperationSupport();
		Waiting.until("can be undone", () -> Optional.ofNullable(operations.getOperationHistory().getUndoOperation(operations.getUndoContext()))
				.filter(change -> change.getLabel().startsWith(label)).isPresent());
		operations.getOperationHistory().undo(operations.getUndoContext(), new NullProgressMonitor(), null);
	}

	@Test
	void anUnlistedChapterIsAddedWhereItIsToldAndOnThePage() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			Waiting.until("underlined", () -> open.under(ManifestAnnotation.class, "warning").contains("\"Small\""));
			named(fixes(open, "Small\""), "three").apply(open.document());
			Waiting.until("added", () -> open.document().get().contains("}\nchapter three\nterm computer"));
			Waiting.until("on the page", () -> page(open).contains("['one', 'two', 'three']"));
			Waiting.until("told no more", () -> !open.under(ManifestAnnotation.class, "warning").contains("\"Small\""));
			OpenManifest.page().closeAllEditors(false); // in an editor the platform asks whether other files may change, too
			undo("Add chapter");
			Waiting.until("undone", () -> Files.readString(open.folder().resolve("small.course")).equals(COURSE) && page(open).contains("['one', 'two']"));
		}
	}

	@Test
	void linesEndAsTheOthersDo() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE.replace("\n", "\r\n"))) {
			Waiting.until("underlined", () -> open.under(ManifestAnnotation.class, "warning").contains("\"Small\""));
			named(fixes(open, "Small\""), "three").apply(open.document());
			Waiting.until("added", () -> open.document().get().contains("}\r\nchapter three\r\nterm computer"));
		}
	}

	@Test
	void anUnlistedChapterIsAddedAfterAnotherAndASecondListingRemoved() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("\n}\nterm"), 0, "\n\tchapter one");
			open.settle();
			ICompletionProposal remove = named(Arrays.asList(new CourseQuickAssist().computeQuickAssistProposals(
					new TextInvocationContext(open.viewer(), open.document().get().lastIndexOf("chapter one"), 0))), "Remove");
			remove.apply(open.document());
			assertEquals(COURSE, open.document().get());
			named(fixes(open, "two\n"), "three").apply(open.document());
			Waiting.until("added", () -> open.document().get().contains("\tchapter two\n\tchapter three\n}"));
		}
	}

	@Test
	void valuesRulesAndSignsArePutRight() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("term computer"), 0, "profile { theme nigth }\nrule layout.overflw off\nlangauge fr\nrule text.quotes off because \u201cpoem\u201d\n");
			Waiting.until("underlined", () -> open.under(ManifestAnnotation.class, "error").containsAll(List.of("layout.overflw", "langauge", "\u201c")));
			named(fixes(open, "nigth"), "night").apply(open.document());
			named(fixes(open, "layout.overflw"), "layout.overflow").apply(open.document());
			named(fixes(open, "langauge"), "language").apply(open.document());
			named(fixes(open, "\u201cpoem"), "\"").apply(open.document());
			assertTrue(open.document().get().contains("profile { theme night }\nrule layout.overflow off\nlanguage fr\nrule text.quotes off because \"poem\"\n"), open.document()::get);
			Waiting.until("right", () -> open.under(ManifestAnnotation.class, "error").isEmpty());
		}
	}

	@Test
	void conflictsAndExpressionsAreUnderlinedWhereTheyAre() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.document().replace(open.offset("in zh \"\u7535"), 0, "never in en \"computer\"\n\t");
			Waiting.until("underlined", () -> open.under(ManifestAnnotation.class, "error").equals(List.of("\"computer\"")));
			open.document().replace(open.offset("never in en"), "never in en \"computer\"\n\t".length(), "");
			open.document().replace(open.offset("term computer"), 0, "profile { separator /a(/ }\n");
			Waiting.until("underlined", () -> open.under(ManifestAnnotation.class, "error").equals(List.of("(")));
		}
	}

	private static List<String> completed(OpenManifest open, String before) throws Exception {
		open.document().replace(open.document().getLength(), 0, before);
		List<String> labels = Arrays.stream(new CourseCompletion().computeCompletionProposals(open.viewer(), open.document().getLength()))
				.map(ICompletionProposal::getDisplayString).toList();
		open.document().replace(open.document().getLength() - before.length(), before.length(), "");
		return labels;
	}

	@Test
	void languagesAndKeywordsAreCompleted() throws Exception {
		Files.createDirectories(parent.resolve("course/src/fr"));
		Files.writeString(parent.resolve("course/src/fr/one.md"), "# Premier\n");
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			Waiting.until("known", () -> open.course().files().orElseThrow().all().contains("src/fr/one.md"));
			assertTrue(completed(open, "language ").stream().anyMatch(label -> label.startsWith("fr")));
			assertEquals(List.of("en", "zh"), completed(open, "typography in ").stream().map(label -> label.replaceAll("  .*", "")).toList());
			assertTrue(completed(open, "typo").contains("typography"));
		}
	}

	@Test
	void namesSayWhatTheyMean() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			CourseHover hover = new CourseHover();
			IRegion chapter = hover.getHoverRegion(open.viewer(), open.offset("two\n") + 1);
			String info = hover.getHoverInfo(open.viewer(), chapter);
			assertTrue(info.contains("Second") && info.contains("2") && info.contains("src/zh/two.md"), info);
			String term = hover.getHoverInfo(open.viewer(), new Region(open.offset("computer in one"), 1));
			assertTrue(term.contains("\u7535\u8111"), term);
			assertNotNull(hover.getHoverInfo(open.viewer(), new Region(open.offset("introduce"), 1)));
			assertNull(hover.getHoverInfo(open.viewer(), new Region(open.offset("// a small"), 1)));
		}
	}

	@Test
	void aChapterLeadsToItsDecksAndANameToItsDeclaration() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			CourseHyperlinks links = new CourseHyperlinks();
			IHyperlink[] declaration = links.detectHyperlinks(open.viewer(), new Region(open.offset("computer in one"), 0), true);
			declaration[0].open();
			assertEquals(open.offset("computer {"), open.viewer().getSelectedRange().x);
			IHyperlink[] chapter = links.detectHyperlinks(open.viewer(), new Region(open.offset("one slide"), 0), true);
			assertEquals(3, chapter.length, "two decks and the declaration");
			chapter[0].open();
			assertEquals("one.md", IDE.openEditor(OpenManifest.page(), open.file("src/en/one.md")).getEditorInput().getAdapter(IFile.class).getName());
			assertNull(links.detectHyperlinks(open.viewer(), new Region(open.offset("// a"), 0), true));
		}
	}

	@Test
	void formattingIsOneUndoableChangeThatKeepsComments() throws Exception {
		String odd = COURSE.replace("\tchapter one\n", "chapter    one // first\n");
		try (OpenManifest open = new OpenManifest(parent, odd)) {
			OpenManifest.page().activate(open.editor());
			run("dev.lectern.ui.course.format");
			Waiting.until("formatted", () -> open.document().get().equals(COURSE.replace("chapter one\n", "chapter one // first\n")));
			open.viewer().doOperation(ITextOperationTarget.UNDO);
			assertEquals(odd, open.document().get());
		}
	}

	private static List<ProjectionAnnotation> folds(OpenManifest open) {
		ProjectionAnnotationModel model = open.viewer().getProjectionAnnotationModel();
		List<ProjectionAnnotation> folds = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof ProjectionAnnotation fold) {
				folds.add(fold);
			}
		}
		return folds;
	}

	@Test
	void blocksFoldAndStayFoldedWhileTypingElsewhere() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			Waiting.until("two folds", () -> folds(open).size() == 2);
			ProjectionAnnotationModel model = open.viewer().getProjectionAnnotationModel();
			ProjectionAnnotation part = folds(open).stream().filter(fold -> model.getPosition(fold).getOffset() == open.offset("part basics")).findFirst().orElseThrow();
			model.collapse(part);
			Waiting.until("closed", () -> !open.viewer().getTextWidget().getText().contains("chapter two"));
			open.document().replace(open.offset("// a small"), 0, "// more\n");
			open.settle();
			assertTrue(folds(open).contains(part) && part.isCollapsed());
		}
	}

	@Test
	void thePlacesOfTheNameAtTheCaretAreMarked() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.goTo("one slide");
			Waiting.until("marked", () -> open.under(Annotation.class, "genericeditor.text").equals(List.of("one", "one")));
			open.goTo("// a small");
			Waiting.until("unmarked", () -> open.under(Annotation.class, "genericeditor.text").isEmpty());
		}
	}

	@Test
	void placesAreMarkedAgainWhenTheTextWasRead() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			open.goTo("one slide");
			Waiting.until("marked", () -> open.under(Annotation.class, "genericeditor.text").equals(List.of("one", "one")));
			open.document().replace(open.document().getLength(), 0, "rule layout.overflow off in one\nrule layout.overflow info\n");
			Waiting.until("the new one, too", () -> open.under(Annotation.class, "genericeditor.text").equals(List.of("one", "one", "one")));
			open.settle();
			open.goTo("layout.overflow info");
			Waiting.until("rules", () -> open.under(Annotation.class, "genericeditor.text").equals(List.of("layout.overflow", "layout.overflow")));
		}
	}

	private static <T extends Control> T find(Class<T> type, Composite in) {
		for (Control child : in.getChildren()) {
			T found = type.isInstance(child) ? type.cast(child) : child instanceof Composite composite ? find(type, composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}

	@Test
	void theOutlineShowsPartsWithChaptersAndGoesThere() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			ContentOutline view = (ContentOutline) OpenManifest.page().showView("org.eclipse.ui.views.ContentOutline", null, IWorkbenchPage.VIEW_VISIBLE);
			OpenManifest.page().activate(open.editor());
			Tree tree = (Tree) view.getCurrentPage().getControl();
			Waiting.until("rows", () -> tree.getItemCount() == 6);
			assertEquals(List.of("one", "two"), texts(tree.getItem(3).getItems()));
			tree.setSelection(tree.getItem(3).getItem(1));
			tree.notifyListeners(SWT.Selection, new Event());
			assertEquals(open.offset("chapter two"), open.viewer().getSelectedRange().x);
			open.document().replace(open.offset("\n}\nterm"), 0, "\n\tchapter three");
			Waiting.until("three", () -> tree.getItem(3).getItemCount() == 3);
		}
	}

	@Test
	void theQuickOutlineGoesToWhatIsTyped() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, COURSE)) {
			OpenManifest.page().activate(open.editor());
			List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
			run("dev.lectern.ui.deck.quickOutline");
			Shell popup = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell) && find(Tree.class, shell) != null).findFirst()
					.orElseThrow();
			Text filter = find(Text.class, popup);
			filter.setText("two");
			filter.notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(popup.isDisposed());
			assertEquals(open.offset("chapter two"), open.viewer().getSelectedRange().x);
		}
	}

	@Test
	void aCourseFileIsWrittenFromThePageAndOpened() throws Exception {
		try (OpenManifest open = new OpenManifest(parent, "")) {
			OpenManifest.page().closeAllEditors(false);
			Files.delete(open.folder().resolve("small.course"));
			open.file("small.course");
			Files.writeString(open.folder().resolve("a-house.course"), "style \"House\"\n");
			open.file("a-house.course");
			Waiting.until("gone", () -> open.course().files().orElseThrow().all().stream().noneMatch("small.course"::equals));
			run("dev.lectern.ui.course.createCourseFile");
			Waiting.until("opened", () -> OpenManifest.page().getActiveEditor() != null);
			assertEquals("course.course", OpenManifest.page().getActiveEditor().getEditorInput().getName(), "a style is no course file");
			String text = Files.readString(open.folder().resolve("course.course"));
			assertTrue(text.contains("course \"Small\"") && text.contains("chapter one") && text.contains("chapter two"), text);
		}
	}
}
