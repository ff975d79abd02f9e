package dev.lectern.ui.citation.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.LoopbackArxiv;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.window.Waiting;
import dev.lectern.workspace.OpenCourses;

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
			EveryOccurrence naming = new EveryOccurrence("name", papers, new CitationEdit.Name(CitingCourse.attention().identifier(), "The [Transformer]"));
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

	private static final String BERT_TITLE = "BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding";
	private static final String WRONG = "[" + BERT_TITLE + "](https://arxiv.org/pdf/1706.03762)";
	private static final String RIGHT = "[" + BERT_TITLE + "](https://arxiv.org/pdf/1810.04805)";
	private static final String EN = "## One\n\n" + WRONG + " (2018)\n\n[Attention Is All You Need](https://arxiv.org/abs/1706.03762) (2017)\n";
	private static final String ZH = "## \u4e00\n\n" + WRONG + "\uff082018\uff09\n";

	/** Chooses what Ctrl+1 offers and looks at the dialog that comes up, then agrees. */
	private static String agreeing(Runnable choice) {
		return deciding(choice, IDialogConstants.OK_ID);
	}

	private static String deciding(Runnable choice, int button) {
		Display display = Display.getCurrent();
		String[] title = new String[1];
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Optional<Dialog> dialog = Arrays.stream(display.getShells()).map(Shell::getData).filter(Dialog.class::isInstance).map(Dialog.class::cast)
					.filter(one -> one.getClass().getName().contains("RefactoringWizardDialog")).findFirst();
			Optional<Button> pressed = dialog.flatMap(one -> button(one.getShell(), button)).filter(Button::isEnabled);
			pressed.ifPresentOrElse(one -> {
				title[0] = dialog.get().getShell().getText();
				one.notifyListeners(SWT.Selection, new Event());
			}, () -> display.timerExec(50, look[0]));
		};
		display.timerExec(50, look[0]);
		choice.run();
		assertNotNull(title[0], "no preview was shown");
		return title[0];
	}

	private static Optional<Button> button(Composite parent, int id) {
		for (Control child : parent.getChildren()) {
			Optional<Button> found = child instanceof Button button ? Optional.of(button).filter(one -> Integer.valueOf(id).equals(one.getData()))
					: child instanceof Composite inner ? button(inner, id) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	@Test
	void thePaperMeantTakesThePlaceOfTheOtherEverywhereAndOneUndoBringsBothLanguagesBack() throws Exception {
		try (CitingCourse course = new CitingCourse(parent, EN, ZH)) {
			ITextEditor editor = course.edit("en");
			ICompletionProposal replace = proposal(editor, WRONG, "1810.04805");
			agreeing(() -> replace.apply(CitingCourse.document(editor)));
			assertEquals(EN.replace(WRONG, RIGHT), CitingCourse.document(editor).get(), "the one that is cited rightly stays");
			Waiting.forValue(ZH.replace(WRONG, RIGHT), () -> course.read("src/zh/intro.md"));
			confirming(() -> RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor()));
			assertEquals(EN, CitingCourse.document(editor).get());
			assertEquals(ZH, course.read("src/zh/intro.md"));
		}
	}

	@Test
	void whoCancelsThePreviewChangesNothing() throws Exception {
		try (CitingCourse course = new CitingCourse(parent, EN, ZH)) {
			ITextEditor editor = course.edit("en");
			ICompletionProposal replace = proposal(editor, WRONG, "1810.04805");
			deciding(() -> replace.apply(CitingCourse.document(editor)), IDialogConstants.CANCEL_ID);
			assertEquals(EN, CitingCourse.document(editor).get());
			assertEquals(ZH, course.read("src/zh/intro.md"));
		}
	}

	@Test
	void anIdentifierThatIsNoneIsReplacedEverywhere() throws Exception {
		String wrong = "[" + BERT_TITLE + "](https://arxiv.org/abs/1810.4805)";
		String english = "## One\n\n" + wrong + " (2018)\n\n[B](https://arxiv.org/abs/1810.04805) (2018)\n";
		String chinese = "## \u4e00\n\n" + wrong + "\uff082018\uff09\n";
		try (CitingCourse course = new CitingCourse(parent, english, chinese)) {
			ITextEditor editor = course.edit("en");
			ICompletionProposal replace = proposal(editor, "1810.4805", "1810.04805");
			agreeing(() -> replace.apply(CitingCourse.document(editor)));
			assertEquals(english.replace("1810.4805", "1810.04805"), CitingCourse.document(editor).get());
			Waiting.forValue(chinese.replace("1810.4805", "1810.04805"), () -> course.read("src/zh/intro.md"));
		}
	}

	@Test
	void theYearIsCorrectedEverywhereInEachLanguagesForm() throws Exception {
		String english = "## One\n\n[Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n\n[Transformer](https://arxiv.org/abs/1706.03762) (2016)\n";
		String chinese = "## \u4e00\n\n[Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n";
		try (CitingCourse course = new CitingCourse(parent, english, chinese)) {
			ITextEditor editor = course.edit("zh");
			ICompletionProposal years = proposal(editor, "[Attention", "(3)");
			agreeing(() -> years.apply(CitingCourse.document(editor)));
			assertEquals(chinese.replace("03762)", "03762)\uff082017\uff09"), CitingCourse.document(editor).get());
			Waiting.forValue(english.replace("03762)\n\n", "03762) (2017)\n\n").replace("2016", "2017"), () -> course.read("src/en/intro.md"));
		}
	}

	@Test
	void yearsArePutInWhereNoneStandsOnlyWhenThatIsAskedFor() throws Exception {
		String wrong = "[Transformer](https://arxiv.org/abs/1706.03762) (2016)";
		String english = "## One\n\n[Attention Is All You Need](https://arxiv.org/abs/1706.03762)\n\n" + wrong + "\n";
		String chinese = "## \u4e00\n\n" + wrong + "\n";
		try (CitingCourse course = new CitingCourse(parent, english, chinese)) {
			ITextEditor editor = course.edit("zh");
			assertNotNull(proposal(editor, "[Transformer", "also where none stands, wherever it is cited (3)"));
			ICompletionProposal years = proposal(editor, "[Transformer", "Correct the year to 2017 wherever it is cited (2)");
			agreeing(() -> years.apply(CitingCourse.document(editor)));
			assertEquals(chinese.replace("2016", "2017"), CitingCourse.document(editor).get());
			Waiting.forValue(english.replace("2016", "2017"), () -> course.read("src/en/intro.md"));
		}
	}

	@Test
	void whatIsTypedAndNotSavedIsChangedToo() throws Exception {
		String typed = "[Transformer](https://arxiv.org/abs/1706.03762) (2016)\n";
		String english = "## One\n\nNothing yet\n";
		String chinese = "## \u4e00\n\n" + typed;
		try (CitingCourse course = new CitingCourse(parent, english, chinese)) {
			ITextEditor editor = course.edit("en");
			CitingCourse.document(editor).replace(english.length(), 0, "\n" + typed);
			CitingCourse.citations(editor);
			ICompletionProposal years = proposal(editor, "[Transformer", "Correct the year to 2017 wherever it is cited (2)");
			agreeing(() -> years.apply(CitingCourse.document(editor)));
			assertEquals(english + "\n" + typed.replace("2016", "2017"), CitingCourse.document(editor).get());
			Waiting.forValue(chinese.replace("2016", "2017"), () -> course.read("src/zh/intro.md"));
		}
	}

	@Test
	void undoBringsALockFileOfAnyShapeBackByteForByte() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			String plain = course.read(LockFile.NAME);
			for (String before : new String[] { plain, plain.replace("\n", "\r\n"), plain.stripTrailing(), "\ufeff" + plain, plain + "what is this?\n\n", "" }) {
				course.write(LockFile.NAME, before);
				Change undo = NicknameChange.accept(course.course(), CitingCourse.bert().identifier(), "B").perform(new NullProgressMonitor());
				assertTrue(course.read(LockFile.NAME).contains("\"nicknames\":[\"B\"]"), before);
				Change redo = undo.perform(new NullProgressMonitor());
				assertEquals(before, course.read(LockFile.NAME));
				undo = redo.perform(new NullProgressMonitor());
				assertTrue(course.read(LockFile.NAME).contains("\"nicknames\":[\"B\"]"), "redone");
				undo.perform(new NullProgressMonitor());
				assertEquals(before, course.read(LockFile.NAME));
			}
		}
	}

	@Test
	void undoTakesALockFileAwayThatWasNotThereAndOnlyTheNameWhenOthersWroteSince() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Path lock = course.course().folder().resolve(LockFile.NAME);
			Files.delete(lock);
			Change undo = NicknameChange.accept(course.course(), CitingCourse.bert().identifier(), "B").perform(new NullProgressMonitor());
			assertTrue(Files.exists(lock));
			undo.perform(new NullProgressMonitor());
			assertFalse(Files.exists(lock));

			undo = NicknameChange.accept(course.course(), CitingCourse.bert().identifier(), "B").perform(new NullProgressMonitor());
			LockFile others = LockFile.read(lock).with(CitingCourse.attention());
			others.write(lock);
			undo.perform(new NullProgressMonitor());
			assertEquals(LockFile.of(List.of(CitingCourse.attention())).text(), course.read(LockFile.NAME), "no entry is left of which nothing is known");
		}
	}

	@Test
	void problemsOfferWhatConcernsTheWholeCourse() throws Exception {
		try (CitingCourse course = new CitingCourse(parent, EN, ZH)) {
			Waiting.until("checked", () -> markers(course).anyMatch(marker -> rule(marker).equals("citation.other-paper")));
			IMarker marker = markers(course).filter(one -> rule(one).equals("citation.other-paper")).findFirst().orElseThrow();
			List<IMarkerResolution> offered = Arrays.asList(IDE.getMarkerHelpRegistry().getResolutions(marker));
			List<String> labels = offered.stream().map(IMarkerResolution::getLabel).toList();
			assertTrue(labels.stream().anyMatch(label -> label.contains("\u201c" + BERT_TITLE + "\u201d as a name")), labels.toString());
			IMarkerResolution replace = offered.stream().filter(one -> one.getLabel().contains("1810.04805") && one.getLabel().contains("(2)")).findFirst()
					.orElseThrow(() -> new AssertionError(labels.toString()));
			agreeing(() -> replace.run(marker));
			Waiting.forValue(EN.replace(WRONG, RIGHT), () -> course.read("src/en/intro.md"));
			assertEquals(ZH.replace(WRONG, RIGHT), course.read("src/zh/intro.md"));
		}
	}

	private static Stream<IMarker> markers(CitingCourse course) throws CoreException {
		return Arrays.stream(course.course().project().findMarkers(OpenCourses.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE));
	}

	private static String rule(IMarker marker) {
		return marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, "");
	}

	@Test
	void aPaperOfWhichNothingIsKnownCanBeAskedAbout() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv().with("2012.34567", "A New Paper");
				CitingCourse course = new CitingCourse(parent, "## One\n\n[New](https://arxiv.org/abs/2012.34567)\n", CitingCourse.ZH)) {
			ITextEditor editor = course.edit("en");
			proposal(editor, "[New", "2012.34567").apply(CitingCourse.document(editor));
			Waiting.until("told", () -> course.papers().orElseThrow().known(ArxivIdentifier.parse("2012.34567").orElseThrow()).isPresent());
		}
	}
}
