package dev.lectern.ui.check.window;

import static dev.lectern.ui.check.window.OpenCourseWindow.document;
import static dev.lectern.ui.check.window.OpenCourseWindow.drawn;
import static dev.lectern.ui.check.window.OpenCourseWindow.live;
import static dev.lectern.ui.check.window.OpenCourseWindow.model;
import static dev.lectern.ui.check.window.OpenCourseWindow.page;
import static dev.lectern.ui.check.window.OpenCourseWindow.proposals;
import static dev.lectern.ui.check.window.OpenCourseWindow.viewer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;
import dev.lectern.ui.check.explain.RuleView;
import dev.lectern.ui.check.live.ProblemAnnotation;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourses;

/** Problems in a real window, from the mistake to its correction. Runs on the UI thread. */
class ProblemsWindowTest {

	private static final String GOOD = "<!-- .slide: class=\"center\" -->";
	/** reveal.js reads double quotes only; the rule has a sure fix for it. */
	private static final String BAD = "<!-- .slide: class='center' -->";
	private static final String DECK = GOOD + "\n\n## One\n\n---\n\n" + GOOD + "\n\n## Two\n\ntext\n\n---\n\n" + GOOD + "\n\n## Three\n";

	private static final int MANY = 300;
	private static final int ROUNDS = 4;

	@TempDir
	Path parent;

	private static void spoil(ITextEditor editor, int occurrence) throws Exception {
		int at = -1;
		for (int i = 0; i < occurrence; i++) {
			at = document(editor).get().indexOf(GOOD, at + 1);
		}
		document(editor).replace(at, GOOD.length(), BAD);
	}

	private static List<String> under(ITextEditor editor, int problems) {
		Waiting.until(problems + " problems", () -> live(editor).size() == problems);
		return live(editor);
	}

	@Test
	void aMistakeTypedIsAnnotatedWhereItIsAndGoesWithItsCorrection() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			spoil(editor, 2);
			String under = under(editor, 1).getFirst();
			assertTrue(BAD.contains(under) && under.contains("class"), under);
			document(editor).replace(0, 0, "\n");
			assertEquals(List.of(under), live(editor), "the place moves with the text at once");
			ProblemAnnotation annotation = model(editor).problems().getFirst();
			Waiting.until("checked again", () -> {
				boolean[] current = new boolean[1];
				model(editor).whenCurrent(() -> current[0] = true);
				return current[0];
			});
			assertSame(annotation, model(editor).problems().getFirst(), "what stays is left alone");
			assertEquals(model(editor).getPosition(annotation).getOffset(), annotation.problem().range().orElseThrow().offset());
			int at = document(editor).get().indexOf(BAD);
			document(editor).replace(at, BAD.length(), GOOD);
			Waiting.forValue(List.of(), () -> live(editor));
			assertTrue(window.markers().isEmpty(), "nothing was saved");
		}
	}

	@Test
	void savingMakesAMarkerThatIsNotDrawnTwiceAndCorrectingTakesItAway() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			spoil(editor, 2);
			under(editor, 1);
			editor.doSave(new NullProgressMonitor());
			Waiting.until("marker", () -> window.markers().size() == 1);
			IMarker marker = window.markers().getFirst();
			assertEquals(2, marker.getAttribute(OpenCourses.SLIDE_ATTRIBUTE));
			assertEquals(7, marker.getAttribute(IMarker.LINE_NUMBER));
			assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("2"));
			assertFalse(marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "").isEmpty());
			assertFalse(marker.getAttribute(IMarker.MESSAGE, "").isEmpty());
			String marked = document(editor).get().substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0));
			assertEquals(live(editor), List.of(marked));
			assertEquals(List.of(marked), drawn(editor), "once, not as marker and as live problem");
			document(editor).replace(document(editor).get().indexOf("## One"), 0, "before\n\n");
			editor.doSave(new NullProgressMonitor());
			Waiting.until("marker moved", () -> Integer.valueOf(9).equals(marker.getAttribute(IMarker.LINE_NUMBER)));
			document(editor).replace(document(editor).get().indexOf(BAD), BAD.length(), GOOD);
			editor.doSave(new NullProgressMonitor());
			Waiting.until("no marker", () -> window.markers().isEmpty());
			Waiting.forValue(List.of(), () -> drawn(editor));
		}
	}

	@Test
	@Timeout(60)
	void whoDeletesAMarkerWhileTheCourseIsCheckedDisturbsNothing() throws Exception {
		String slides = (BAD + "\n\n---\n\n").repeat(MANY);
		try (OpenCourseWindow window = new OpenCourseWindow(parent, slides)) {
			for (int round = 1; round <= ROUNDS; round++) {
				List<IMarker> markers = window.markers().stream().sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0))).toList();
				int line = markers.getFirst().getAttribute(IMarker.LINE_NUMBER, 0);
				window.write("src/en/intro.md", "\n".repeat(round) + slides);
				window.course().project().refreshLocal(IResource.DEPTH_INFINITE, null);
				while (markers.getFirst().getAttribute(IMarker.LINE_NUMBER, 0) == line) {
					assertFalse(Thread.interrupted(), "it was not checked again");
				}
				markers.getLast().delete();
			}
			window.write("src/en/intro.md", slides);
			window.course().project().refreshLocal(IResource.DEPTH_INFINITE, null);
			Waiting.until("all told", () -> window.course().problems().size() >= MANY && window.markers().size() == window.course().problems().size());
		}
	}

	@Test
	void aFixIsOneUndoableChangeAndTheCaretStays() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			spoil(editor, 2);
			under(editor, 1);
			String before = document(editor).get();
			int caret = before.indexOf(BAD) + 20;
			editor.selectAndReveal(caret, 0);
			List<ICompletionProposal> offered = proposals(editor, caret);
			assertTrue(offered.size() >= 2, "a fix and the explanation");
			offered.getFirst().apply(document(editor));
			assertEquals(DECK, document(editor).get());
			assertEquals(caret, ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
			viewer(editor).doOperation(ITextOperationTarget.UNDO);
			assertEquals(before, document(editor).get());
		}
	}

	@Test
	void aFixChosenBeforeTheTextMovedOnIsDoneWhereTheProblemIsNow() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			spoil(editor, 2);
			under(editor, 1);
			ICompletionProposal fix = proposals(editor, document(editor).get().indexOf(BAD) + 2).getFirst();
			document(editor).replace(0, 0, "typed in between\n\n");
			fix.apply(document(editor));
			Waiting.forValue("typed in between\n\n" + DECK, () -> document(editor).get());
		}
	}

	@Test
	void aFixOfAProblemThatIsGoneDoesNothing() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK)) {
			ITextEditor editor = window.edit();
			spoil(editor, 2);
			under(editor, 1);
			int at = document(editor).get().indexOf(BAD);
			ICompletionProposal fix = proposals(editor, at + 2).getFirst();
			document(editor).replace(at, BAD.length(), "");
			String after = document(editor).get();
			fix.apply(document(editor));
			Waiting.forValue(List.of(), () -> live(editor));
			Waiting.letTheDisplayCatchUp();
			assertEquals(after, document(editor).get());
		}
	}

	@Test
	void allOfAKindAreFixedInOneUndoableChange() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK.replace(GOOD, BAD))) {
			ITextEditor editor = window.edit();
			under(editor, 3);
			ICompletionProposal all = proposals(editor, 2).stream().filter(offered -> offered.getDisplayString().contains("3")).findFirst().orElseThrow();
			all.apply(document(editor));
			assertEquals(DECK, document(editor).get());
			viewer(editor).doOperation(ITextOperationTarget.UNDO);
			assertEquals(DECK.replace(GOOD, BAD), document(editor).get());
		}
	}

	@Test
	void veryManyAreFixedAtOnceToo() throws Exception {
		String bad = (BAD + "\n\n## Slide\n\n---\n\n").repeat(60) + "## Last\n";
		try (OpenCourseWindow window = new OpenCourseWindow(parent, bad)) {
			ITextEditor editor = window.edit();
			under(editor, 60);
			editor.selectAndReveal(bad.indexOf("Last"), 0);
			proposals(editor, 2).stream().filter(offered -> offered.getDisplayString().contains("60")).findFirst().orElseThrow().apply(document(editor));
			assertEquals(bad.replace(BAD, GOOD), document(editor).get());
			Waiting.forValue(List.of(), () -> live(editor));
			assertEquals(document(editor).get().indexOf("Last"), ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset());
			viewer(editor).doOperation(ITextOperationTarget.UNDO);
			assertEquals(bad, document(editor).get());
		}
	}

	@Test
	void problemsFixesInTheEditorOfTheDeck() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK.replace(GOOD, BAD))) {
			Waiting.until("markers", () -> window.markers().size() == 3);
			IMarker[] markers = window.markers().toArray(IMarker[]::new);
			assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(markers[0]));
			IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(markers[0]);
			WorkbenchMarkerResolution fix = (WorkbenchMarkerResolution) resolutions[0];
			assertEquals(2, fix.findOtherMarkers(markers).length);
			fix.run(markers[0]);
			ITextEditor editor = (ITextEditor) page().getActiveEditor();
			Waiting.until("one fixed", () -> count(document(editor).get(), BAD) == 2);
			fix.run(markers, new NullProgressMonitor());
			Waiting.forValue(DECK, () -> document(editor).get());
			assertTrue(editor.isDirty());
		}
	}

	private static int count(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

	@Test
	void goingToAProblemOpensTheDeckWithItsLanguageAtThePlace() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK.replace("## Two", BAD + "\n\n## Two"))) {
			DeckEditors.nameTabs(page());
			Waiting.until("marker", () -> window.markers().size() == 1);
			IMarker marker = window.markers().getFirst();
			ITextEditor editor = (ITextEditor) IDE.openEditor(page(), marker, true);
			assertTrue(editor.getTitle().contains("English"), editor.getTitle());
			String selected = selected(editor);
			assertTrue(BAD.contains(selected) && !selected.isEmpty(), selected);
			assertSame(editor, IDE.openEditor(page(), marker, true));
			under(editor, 1);
			document(editor).replace(0, 0, "moved on\n\n");
			editor.selectAndReveal(0, 0);
			IDE.openEditor(page(), marker, true);
			assertEquals(selected, selected(editor));
		}
	}

	private static String selected(ITextEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
	}

	@Test
	void aSecondEditorOfTheDeckShowsTheSameProblemsOnce() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK.replace("## Two", BAD + "\n\n## Two"))) {
			ITextEditor editor = window.edit();
			under(editor, 1);
			ITextEditor second = (ITextEditor) page().openEditor(editor.getEditorInput(), editor.getSite().getId(), true, 0);
			assertFalse(editor == second);
			under(second, 1);
			page().closeEditor(editor, false);
			document(second).replace(document(second).get().indexOf(BAD), BAD.length(), GOOD);
			Waiting.forValue(List.of(), () -> live(second));
		}
	}

	@Test
	void aRuleIsExplained() throws Exception {
		try (OpenCourseWindow window = new OpenCourseWindow(parent, DECK.replace("## Two", BAD + "\n\n## Two"))) {
			ITextEditor editor = window.edit();
			under(editor, 1);
			String rule = model(editor).problems().getFirst().problem().rule();
			RuleDescription description = Rules.descriptions().stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow();
			assertTrue(model(editor).problems().getFirst().getText().contains(description.title()));
			proposals(editor, document(editor).get().indexOf(BAD) + 2).getLast().apply(document(editor));
			StyledText text = find((Composite) page().findView(RuleView.ID).getSite().getShell());
			String shown = text.getText();
			assertTrue(shown.startsWith(description.title()), shown);
			assertTrue(shown.contains(rule), shown);
			assertTrue(shown.replace("\r", "").contains(description.example().strip().split("\n")[0]), shown);
			assertSame(editor, page().getActivePart(), "the author goes on typing");
			RuleView.explain("");
			assertFalse(text.getText().contains(rule), Locale.getDefault()::toString);
			page().hideView(page().findView(RuleView.ID));
		}
	}

	/** The explanation's widget, the only read-only one that wraps. */
	private static StyledText find(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof StyledText text && !text.getEditable()) {
				return text;
			}
			if (child instanceof Composite composite) {
				StyledText found = find(composite);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}
}
