package dev.lectern.ui.citation.complete;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.LoopbackArxiv;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.window.Waiting;

/** Citations written by a few words and by pasting, in a real window. Runs on the UI thread. */
class WritingCitationsTest {

	private static final String ATTENTION = "[Attention Is All You Need](https://arxiv.org/abs/1706.03762)";

	private static final List<String> ADDRESSES = List.of("https://arxiv.org/abs/1706.03762", "http://arxiv.org/abs/1706.03762", "https://arxiv.org/pdf/1706.03762", "https://arxiv.org/pdf/1706.03762.pdf",
			"https://arxiv.org/html/1706.03762", "https://arxiv.org/format/1706.03762", "https://export.arxiv.org/abs/1706.03762", "https://www.arxiv.org/abs/1706.03762",
			"https://doi.org/10.48550/arXiv.1706.03762", "https://huggingface.co/papers/1706.03762", "https://hf.co/papers/1706.03762", "https://www.alphaxiv.org/overview/1706.03762",
			"https://alphaxiv.org/abs/1706.03762", "https://ar5iv.labs.arxiv.org/html/1706.03762", "https://ar5iv.org/abs/1706.03762",
			"https://arxiv.org/abs/1706.03762?utm_source=chatgpt.com", "https://arxiv.org/html/1706.03762#bib.bib5", "arXiv:1706.03762", "https://arxiv.org/abs/1706.03762v1",
			"  https://arxiv.org/abs/1706.03762\n");

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
			paste(editor, "https://arxiv.org/abs/2012.34569");
			CitingCourse.citations(editor);
			Waiting.letTheDisplayCatchUp();
			assertTrue(CitingCourse.document(editor).get().endsWith("https://arxiv.org/abs/2012.34569"), CitingCourse.document(editor).get());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void everyFormOfAnAddressBecomesTheCourseForm(String language) throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit(language);
			String before = CitingCourse.document(editor).get();
			String citation = ATTENTION + (language.equals("en") ? " (2017)" : "\uff082017\uff09");
			for (String address : ADDRESSES) {
				CitingCourse.viewer(editor).setSelectedRange(before.length(), 0);
				paste(editor, address);
				Waiting.forValue(before + address.replace(address.strip(), citation), () -> CitingCourse.document(editor).get());
				CitingCourse.viewer(editor).doOperation(ITextOperationTarget.UNDO);
				assertEquals(before + address, CitingCourse.document(editor).get(), "one undo brings the address back");
				CitingCourse.viewer(editor).doOperation(ITextOperationTarget.UNDO);
				assertEquals(before, CitingCourse.document(editor).get());
			}
		}
	}

	@Test
	void anOldPaperAnOldVersionAndAFullStopStay() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			course.write(LockFile.NAME, LockFile.of(List.of(CitingCourse.of("hep-th/9901001", "Old Strings", 3), CitingCourse.attention())).text());
			course.refresh();
			ArxivIdentifier old = ArxivIdentifier.parse("hep-th/9901001").orElseThrow();
			Waiting.until("known", () -> course.papers().orElseThrow().known(old).isPresent());
			ITextEditor editor = course.edit("en");
			for (String[] each : new String[][] { { "https://arxiv.org/abs/hep-th/9901001", "[Old Strings](https://arxiv.org/abs/hep-th/9901001) (2017)" },
					{ "https://arxiv.org/abs/hep-th/9901001v3", "[Old Strings](https://arxiv.org/abs/hep-th/9901001) (2017)" },
					{ "https://arxiv.org/abs/hep-th/9901001v2", "[Old Strings](https://arxiv.org/abs/hep-th/9901001v2) (2017)" },
					{ "https://arxiv.org/abs/1706.03762.", ATTENTION + " (2017)." } }) {
				CitingCourse.document(editor).set("## Slide\n\n");
				CitingCourse.viewer(editor).setSelectedRange(CitingCourse.document(editor).getLength(), 0);
				paste(editor, each[0]);
				Waiting.forValue("## Slide\n\n" + each[1], () -> CitingCourse.document(editor).get());
			}
		}
	}

	@Test
	void aCourseFileSaysHowCitationsAreWritten() throws Exception {
		String style = "citations {\n\tform in en \"{title} ({year}), [arXiv:{id}]({url})\"\n\tform in zh \"\u300a[{title}]({url})\u300b\uff3b{year}\uff3d\"\n}\n";
		try (CitingCourse course = new CitingCourse(parent, CitingCourse.EN, CitingCourse.ZH, style)) {
			for (String[] each : new String[][] { { "en", "Attention Is All You Need (2017), [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)" },
					{ "zh", "\u300a" + ATTENTION + "\u300b\uff3b2017\uff3d" } }) {
				ITextEditor editor = course.edit(each[0]);
				assertEquals(each[1], completed(editor, "[attention all]", 1));
				String before = CitingCourse.document(editor).get() + "\n\n";
				CitingCourse.document(editor).set(before);
				CitingCourse.viewer(editor).setSelectedRange(before.length(), 0);
				paste(editor, "https://arxiv.org/pdf/1706.03762");
				Waiting.forValue(before + each[1], () -> CitingCourse.document(editor).get());
			}
		}
	}

	@Test
	void codeAndWhatBelongsToALinkStayAddresses() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			for (String around : new String[] { "```\n|\n```\n", "    |\n", "`|`\n", "[x](|)\n", "[x](https://example.org/|)\n", "[a | b](https://example.org/)\n", "[x]: |\n",
					"<a href=\"|\">x</a>\n", "![x](|)\n", "<!-- | -->\n" }) {
				String text = "## Slide\n\n" + around;
				CitingCourse.document(editor).set(text.replace("|", ""));
				CitingCourse.citations(editor);
				CitingCourse.viewer(editor).setSelectedRange(text.indexOf('|'), 0);
				paste(editor, "https://arxiv.org/abs/1706.03762");
				CitingCourse.citations(editor);
				Waiting.letTheDisplayCatchUp();
				assertEquals(text.replace("|", "https://arxiv.org/abs/1706.03762"), CitingCourse.document(editor).get());
			}
		}
	}

	@Test
	void ofAPaperNobodyKnowsArxivIsAskedAndThenItIsCited() throws Exception {
		String paper = "2012.%05d".formatted(50_000 + new Random().nextInt(50_000)); // what was told once is in the store
		try (LoopbackArxiv arxiv = new LoopbackArxiv().with(paper, "A New Paper"); CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("zh");
			String before = CitingCourse.document(editor).get();
			CitingCourse.viewer(editor).setSelectedRange(before.length(), 0);
			paste(editor, "https://arxiv.org/pdf/" + paper);
			Waiting.forValue(before + "[A New Paper](https://arxiv.org/abs/" + paper + ")\uff082020\uff09", () -> CitingCourse.document(editor).get());
			assertTrue(course.read(LockFile.NAME).contains("A New Paper"));
			CitingCourse.viewer(editor).doOperation(ITextOperationTarget.UNDO);
			assertEquals(before + "https://arxiv.org/pdf/" + paper, CitingCourse.document(editor).get());
		}
	}

	@Test
	void aPaperArxivDoesNotTellOfStaysAnAddress() throws Exception {
		try (LoopbackArxiv arxiv = new LoopbackArxiv(); CitingCourse course = new CitingCourse(parent)) {
			arxiv.mood(LoopbackArxiv.Mood.REFUSES);
			ITextEditor editor = course.edit("en");
			String before = CitingCourse.document(editor).get();
			CitingCourse.viewer(editor).setSelectedRange(before.length(), 0);
			paste(editor, "https://arxiv.org/abs/2012.34568");
			Waiting.until("asked", () -> !arxiv.asked().isEmpty());
			Waiting.until("told", () -> Job.getJobManager().find(RefreshPapersJob.FAMILY).length == 0);
			Waiting.letTheDisplayCatchUp();
			assertEquals(before + "https://arxiv.org/abs/2012.34568", CitingCourse.document(editor).get());
		}
	}
}
