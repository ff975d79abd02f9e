package dev.lectern.ui.citation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;
import dev.lectern.window.Waiting;

/** The Citations view in a real window. Runs on the UI thread. */
class CitationsViewTest {

	@TempDir
	Path parent;

	private static List<String> cells(Column column) {
		TreeItem[] items = CitingCourse.view().tree().getTree().getItems();
		return Arrays.stream(items).map(item -> item.getText(column.ordinal())).toList();
	}

	private static PaperRow row(int index) {
		return (PaperRow) CitingCourse.view().tree().getTree().getItem(index).getData();
	}

	@Test
	void everyPaperIsARowWithItsLanguagesAndTheMissingOneIsSeen() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			assertEquals(List.of("1706.03762", "1810.04805"), cells(Column.IDENTIFIER));
			assertEquals(List.of("2017", "2018"), cells(Column.YEAR));
			assertEquals(List.of("EN 1   \u4e2d\u6587 1", "EN 1   \u4e2d\u6587 \u2013"), cells(Column.LANGUAGES));
			assertFalse(LanguageCounts.hasGap(row(0)));
			assertTrue(LanguageCounts.hasGap(row(1)));
		}
	}

	@Test
	void typingFiltersByTitleAuthorAndIdentifier() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			for (String typed : new String[] { "vaswani", "need attention", "1706", "2017" }) {
				CitingCourse.view().filterField().setText(typed);
				assertEquals(List.of("1706.03762"), cells(Column.IDENTIFIER), typed);
			}
			CitingCourse.view().filterField().setText("");
			assertEquals(2, cells(Column.TITLE).size());
		}
	}

	@Test
	void theLockFileChangedByOthersIsReadAgainAndTheRowsKeepTheirExpansion() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			TreeViewer tree = CitingCourse.view().tree();
			tree.setExpandedState(row(0), true);
			course.write(LockFile.NAME, LockFile.of(List.of(CitingCourse.attention())).text());
			course.refresh();
			Waiting.until("BERT is not known any more", () -> cells(Column.TITLE).contains("BERT"));
			assertTrue(tree.getExpandedState(row(0)));
		}
	}

	@Test
	void anOccurrenceIsFoundInATextThatWasChangedSince() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			ITextEditor editor = course.edit("en");
			CitingCourse.document(editor).replace(0, 0, "# Before\n\nMuch more text than there was.\n\n");
			PaperRow bert = row(1);
			OccurrenceJump.to(course.course(), new OccurrenceRow(bert, bert.paper().occurrences().getFirst()).occurrence(), CitingCourse.view().getSite());
			Waiting.until("selected", () -> editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
					&& selection.getText().equals("[BERT](https://arxiv.org/abs/1810.04805)"));
		}
	}

	@Test
	void anOccurrenceOpensAClosedDeck() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			OccurrenceJump.to(course.course(), row(0).paper().occurrences().getLast(), CitingCourse.view().getSite());
			Waiting.until("selected", () -> CitingCourse.page().getActiveEditor() instanceof ITextEditor editor
					&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getText().startsWith("[Attention")
					&& CitingCourse.document(editor).get().contains("\uff082016\uff09"));
		}
	}

	@Test
	void findingReferencesShowsThePaperWhateverIsFiltered() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			CitingCourse.view().filterField().setText("nothing has this");
			CitationsView.showReferences(course.course(), CitingCourse.bert().identifier());
			TreeViewer tree = CitingCourse.view().tree();
			Waiting.until("selected", () -> tree.getStructuredSelection().getFirstElement() instanceof PaperRow row
					&& row.paper().identifier().equals(CitingCourse.bert().identifier()));
			assertTrue(tree.getExpandedState(tree.getStructuredSelection().getFirstElement()));
		}
	}

	@Test
	void knownPapersAreWrittenAsBibTexAndCslJson() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			Path bib = parent.resolve("papers.bib");
			Path csl = parent.resolve("papers.json");
			CitingCourse.view().export(PaperExport.BIBTEX, bib).join();
			CitingCourse.view().export(PaperExport.CSL_JSON, csl).join();
			assertTrue(Files.readString(bib).contains("Vaswani"));
			assertTrue(Files.readString(csl).contains("1810.04805"));
		}
	}

	@Test
	void theEditorsFindReferencesCommandShowsThePaperAtTheCaret() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			CitingCourse.page().activate(editor);
			editor.selectAndReveal(CitingCourse.document(editor).get().indexOf("[BERT]") + 2, 0);
			editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.genericeditor.findReferences", null);
			Waiting.until("selected", () -> CitingCourse.view().tree().getStructuredSelection().getFirstElement() instanceof PaperRow row
					&& row.paper().identifier().equals(CitingCourse.bert().identifier()));
		}
	}

	@Test
	void aFilterThatNothingPassesSaysSoAndIsTakenAwayByOneClick() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			CitationsView view = CitingCourse.view();
			view.filterField().setText("nothing has this");
			assertTrue(view.nothing().isVisible() && !view.tree().getTree().isVisible());
			view.nothing().notifyListeners(SWT.Selection, new Event());
			assertEquals("", view.filterField().getText());
			assertTrue(view.tree().getTree().isVisible() && !view.nothing().isVisible());
			assertEquals(2, cells(Column.TITLE).size());
		}
	}

	@Test
	void whatNeedsALookIsWhatIsNotVerifiedOrMissingInALanguage() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			CitingCourse.view().openOnlyAction().setChecked(true);
			CitingCourse.view().openOnlyAction().run();
			assertEquals(List.of("1810.04805"), cells(Column.IDENTIFIER), "in one language only");
			course.write(LockFile.NAME, LockFile.of(List.of(CitingCourse.bert())).text());
			course.refresh();
			Waiting.until("attention is not known any more", () -> cells(Column.IDENTIFIER).size() == 2);
		}
	}

	@Test
	void aLanguageShowsThePapersCitedInItAndWhere() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			CitationsView view = CitingCourse.view();
			assertEquals(List.of("All languages", "EN", "\u4e2d\u6587"), List.of(view.languageChoice().getItems()));
			choose(view, 2);
			assertEquals(List.of("1706.03762"), cells(Column.IDENTIFIER));
			view.tree().expandAll();
			assertEquals(List.of("\u4e2d\u6587"),
					Arrays.stream(view.tree().getTree().getItem(0).getItems()).map(item -> item.getText(Column.LANGUAGES.ordinal())).toList());
			course.write("src/zh/intro.md", "## \u4e00\n\n\u6b63\u6587\n");
			course.refresh();
			Waiting.until("nothing is cited in it", () -> view.nothing().isVisible());
			assertTrue(view.nothing().getText().contains("\u4e2d\u6587"), view.nothing().getText());
			view.nothing().notifyListeners(SWT.Selection, new Event());
			assertEquals(0, view.languageChoice().getSelectionIndex());
			assertEquals(2, cells(Column.TITLE).size());
		}
	}

	private static void choose(CitationsView view, int language) {
		view.languageChoice().select(language);
		view.languageChoice().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void aColumnSortsUpThenDownThenNotAtAll() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			for (List<String> expected : List.of(List.of("2017", "2018"), List.of("2018", "2017"), List.of("2017", "2018"))) {
				CitingCourse.view().tree().getTree().getColumn(Column.YEAR.ordinal()).notifyListeners(SWT.Selection, new Event());
				assertEquals(expected, cells(Column.YEAR));
			}
		}
	}

	@Test
	void byChapterEachChapterHasItsPapersDownToEveryOccurrence() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			Action grouping = CitingCourse.view().groupingAction();
			grouping.setChecked(true);
			grouping.run();
			Waiting.letTheDisplayCatchUp();
			TreeItem[] chapters = CitingCourse.view().tree().getTree().getItems();
			assertEquals(1, chapters.length);
			assertTrue(chapters[0].getText().contains("intro"), chapters[0].getText());
			assertEquals(2, chapters[0].getItemCount());
			CitingCourse.view().tree().expandAll();
			assertEquals(List.of("EN", "\u4e2d\u6587"),
					Arrays.stream(chapters[0].getItem(0).getItems()).map(item -> item.getText(Column.LANGUAGES.ordinal())).toList());
			grouping.setChecked(false);
			grouping.run();
		}
	}

	@Test
	void anExportTakesThePlaceOfAnOldFileAndLeavesOutWhatIsNotKnown() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Waiting.until("rows", () -> cells(Column.TITLE).size() == 2);
			course.write(LockFile.NAME, LockFile.of(List.of(CitingCourse.attention())).text());
			course.refresh();
			Waiting.until("BERT is not known any more", () -> cells(Column.TITLE).contains("BERT"));
			CitationsView view = CitingCourse.view();
			Path bib = Files.writeString(parent.resolve("papers.bib"), "old");
			Job job = view.export(PaperExport.BIBTEX, bib);
			Waiting.until("exported", () -> job.getResult() != null);
			assertTrue(job.getResult().isOK());
			assertTrue(Files.readString(bib).contains("Vaswani") && !Files.readString(bib).contains("1810.04805"), Files.readString(bib));
		}
	}
}
