package dev.lectern.ui.citation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.Waiting;
import dev.lectern.ui.citation.papers.CitedPapers;

/** What Ctrl+1 does at a citation, in a real window. Runs on the UI thread. */
class CitationAssistTest {

	@TempDir
	Path parent;

	private static ICompletionProposal proposal(ITextEditor editor, String at, String label) {
		int caret = CitingCourse.document(editor).get().indexOf(at) + 1;
		List<ICompletionProposal> offered = Arrays
				.asList(new CitationAssist().computeQuickAssistProposals(new TextInvocationContext(CitingCourse.viewer(editor), caret, 0)));
		return offered.stream().filter(one -> one.getDisplayString().contains(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not among " + offered.stream().map(ICompletionProposal::getDisplayString).toList()));
	}

	private interface Action {

		void run() throws Exception;
	}

	/** Undoing in several editors asks the author first: the test says yes, whenever it is asked. */
	private static void confirming(Action action) throws Exception {
		Display display = Display.getCurrent();
		boolean[] over = new boolean[1];
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Arrays.stream(display.getShells()).map(Shell::getDefaultButton).filter(button -> button != null && !button.isDisposed()).findFirst()
					.ifPresent(button -> button.notifyListeners(SWT.Selection, new Event()));
			if (!over[0]) {
				display.timerExec(50, look[0]);
			}
		};
		display.timerExec(50, look[0]);
		try {
			action.run();
		} finally {
			over[0] = true;
		}
	}

	@Test
	void yearAndTitleAreCorrectedInTheLanguagesForm() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("zh");
			proposal(editor, "[Attention", "2016").apply(CitingCourse.document(editor));
			assertEquals(CitingCourse.ZH.replace("2016", "2017"), CitingCourse.document(editor).get());
			int year = CitingCourse.document(editor).get().indexOf("\uff082017\uff09");
			CitingCourse.document(editor).replace(year, 6, "");
			CitingCourse.citations(editor);
			proposal(editor, "[Attention", "2017").apply(CitingCourse.document(editor));
			assertEquals(CitingCourse.ZH.replace("2016", "2017"), CitingCourse.document(editor).get());
			ITextEditor english = course.edit("en");
			proposal(english, "[BERT", "BERT: Pre-training").apply(CitingCourse.document(english));
			assertTrue(CitingCourse.document(english).get().contains("[BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding](https://arxiv.org/abs/1810.04805) (2019)"));
		}
	}

	@Test
	void everyOccurrenceInAllLanguagesIsOneChangeThatIsUndoneAsOne() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			CitedPapers papers = course.papers().orElseThrow();
			EveryOccurrence naming = new EveryOccurrence("name", papers, papers.cited(CitingCourse.attention().identifier()).orElseThrow(), new CitationEdit.Name("The [Transformer]"));
			assertEquals(2, naming.count());
			ITextEditor editor = course.edit("en");
			CitingCourse.document(editor).replace(0, 0, "# Typed meanwhile\n\n");
			PerformRefactoringOperation operation = new PerformRefactoringOperation(naming, CheckConditionsOperation.ALL_CONDITIONS);
			operation.run(new NullProgressMonitor());
			String named = "[The \\[Transformer\\]](https://arxiv.org/abs/1706.03762)";
			assertEquals("# Typed meanwhile\n\n" + CitingCourse.EN.replace("[Attention Is All You Need](https://arxiv.org/abs/1706.03762)", named),
					CitingCourse.document(editor).get());
			assertTrue(course.read("src/zh/intro.md").contains(named + "\uff082016\uff09"));
			confirming(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals("# Typed meanwhile\n\n" + CitingCourse.EN, CitingCourse.document(editor).get());
			assertEquals(CitingCourse.ZH, course.read("src/zh/intro.md"));
		}
	}

	@Test
	void anAcceptedNameIsInTheLockFileAndUndoTakesItBack() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			String before = course.read(LockFile.NAME);
			proposal(editor, "[BERT", "\u201cBERT\u201d").apply(CitingCourse.document(editor));
			Waiting.until("accepted", () -> course.papers().orElseThrow().locked(CitingCourse.bert().identifier()).orElseThrow().nicknames().equals(List.of("BERT")));
			assertTrue(course.read(LockFile.NAME).contains("\"nicknames\":[\"BERT\"]"));
			Waiting.until("undo known", () -> RefactoringCore.getUndoManager().anythingToUndo());
			confirming(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals(before, course.read(LockFile.NAME));
		}
	}
}
