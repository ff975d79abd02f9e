package dev.lectern.ui.citation.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.Waiting;

/** Citations written by a few words and by pasting, in a real window. Runs on the UI thread. */
class WritingCitationsTest {

	private static final String ATTENTION = "[Attention Is All You Need](https://arxiv.org/abs/1706.03762)";

	@TempDir
	Path parent;

	private static List<ICompletionProposal> proposals(ITextEditor editor, int caret) {
		return Arrays.asList(new CitationCompletion().computeCompletionProposals(CitingCourse.viewer(editor), caret));
	}

	private static String completed(ITextEditor editor, String typed, int back) throws Exception {
		int length = CitingCourse.document(editor).getLength();
		CitingCourse.document(editor).replace(length, 0, "\n" + typed);
		List<ICompletionProposal> offered = proposals(editor, CitingCourse.document(editor).getLength() - back);
		assertTrue(!offered.isEmpty(), "nothing for " + typed);
		offered.getFirst().apply(CitingCourse.document(editor));
		return CitingCourse.document(editor).get().substring(length + 1);
	}

	@Test
	void wordsOfATitleBecomeACitationInBracketsAndInPlainText() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			assertEquals(ATTENTION + " (2017)", completed(editor, "[attention all]", 1));
			assertEquals("as in " + ATTENTION + " (2017)", completed(editor, "as in attention is all you ne", 0));
			assertEquals("[BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding](https://arxiv.org/abs/1810.04805) (2018)",
					completed(editor, "[deep bidir", 0));
			assertEquals(ATTENTION + " (2017)", completed(editor, "[1706", 0));
			assertTrue(proposals(editor, CitingCourse.document(editor).get().indexOf("1706.03762") + 4).isEmpty(), "not in an address");
		}
	}

	@Test
	void inChineseTheYearIsInFullWidthBrackets() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			assertEquals("\u53c2\u89c1" + ATTENTION + "\uff082017\uff09", completed(course.edit("zh"), "\u53c2\u89c1attention is", 0));
		}
	}

	private static void paste(ITextEditor editor, String words) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		CitingCourse.viewer(editor).doOperation(ITextOperationTarget.PASTE);
		clipboard.dispose();
	}

	@Test
	void aPastedAddressBecomesACitationAndOneUndoBringsItBack() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			String before = CitingCourse.document(editor).get();
			CitingCourse.viewer(editor).setSelectedRange(before.length(), 0);
			String address = "https://huggingface.co/papers/1706.03762";
			paste(editor, address);
			assertEquals(before + address, CitingCourse.document(editor).get(), "first as pasted");
			Waiting.until("cited", () -> CitingCourse.document(editor).get().equals(before + ATTENTION + " (2017)"));
			CitingCourse.viewer(editor).doOperation(ITextOperationTarget.UNDO);
			assertEquals(before + address, CitingCourse.document(editor).get());
			CitingCourse.viewer(editor).doOperation(ITextOperationTarget.UNDO);
			assertEquals(before, CitingCourse.document(editor).get());
		}
	}

	@Test
	void anAddressPastedIntoALinkOrOfAnUnknownPaperStaysAsItIs() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			CitingCourse.document(editor).replace(0, 0, "[x]()\n\n");
			CitingCourse.viewer(editor).setSelectedRange(4, 0);
			paste(editor, "https://arxiv.org/abs/1706.03762");
			CitingCourse.citations(editor);
			Waiting.letTheDisplayCatchUp();
			assertTrue(CitingCourse.document(editor).get().startsWith("[x](https://arxiv.org/abs/1706.03762)\n"), CitingCourse.document(editor).get());
			CitingCourse.viewer(editor).setSelectedRange(CitingCourse.document(editor).getLength(), 0);
			paste(editor, "https://arxiv.org/abs/2012.34567");
			CitingCourse.citations(editor);
			Waiting.letTheDisplayCatchUp();
			assertTrue(CitingCourse.document(editor).get().endsWith("https://arxiv.org/abs/2012.34567"), CitingCourse.document(editor).get());
		}
	}
}
