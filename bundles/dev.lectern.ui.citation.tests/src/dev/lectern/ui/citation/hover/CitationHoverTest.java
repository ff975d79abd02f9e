package dev.lectern.ui.citation.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.Waiting;
import dev.lectern.ui.citation.text.PaperInfo;
import dev.lectern.ui.citation.text.PaperText;

/** A citation under the mouse, in a real window. Runs on the UI thread. */
class CitationHoverTest {

	@TempDir
	Path parent;

	private static String hover(ITextEditor editor, String at) {
		CitationHover hover = new CitationHover();
		IRegion region = hover.getHoverRegion(CitingCourse.viewer(editor), CitingCourse.document(editor).get().indexOf(at) + 1);
		return region == null ? null : PaperText.of((PaperInfo) hover.getHoverInfo2(CitingCourse.viewer(editor), region)).getString();
	}

	@Test
	void labelAddressAndYearTellThePaper() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			for (String place : new String[] { "[BERT]", "1810.04805", "(2019)" }) {
				String told = hover(editor, place);
				assertNotNull(told, place);
				assertTrue(told.startsWith("BERT: Pre-training") && told.contains("Jacob Devlin") && told.contains("cs.CL") && told.contains("by arXiv")
						&& told.endsWith("What the paper of 1810.04805 is about."), told);
			}
			assertNull(hover(editor, "Something"), "no citation there");
		}
	}

	@Test
	void aPaperNobodyKnowsSaysSoAndOffersToAsk() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			CitingCourse.document(editor).replace(0, 0, "[New](https://arxiv.org/abs/2012.34567) (2020)\n\n");
			CitingCourse.citations(editor);
			CitationHover hover = new CitationHover();
			IRegion region = hover.getHoverRegion(CitingCourse.viewer(editor), 2);
			PaperInfo info = (PaperInfo) hover.getHoverInfo2(CitingCourse.viewer(editor), region);
			assertTrue(info.paper().isEmpty());
			assertTrue(PaperText.of(info).getString().startsWith("2012.34567\n"));
			assertTrue(PaperActions.links(info).contains("REFRESH") && PaperActions.links(info).contains("OPEN"), PaperActions.links(info));
			assertFalse(PaperActions.links(info).contains("COPY"), "nothing to copy yet");
		}
	}

	@Test
	void theControlShowsThePaperAndWhatCanBeDone() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			PaperInfo info = PaperInfo.of(CitingCourse.bert().identifier(), course.papers());
			PaperControl control = new PaperControl(CitingCourse.page().getWorkbenchWindow().getShell(), false);
			control.setInput(info);
			assertTrue(control.hasContents());
			assertTrue(control.computeSizeHint().y > 80);
			control.setVisible(true);
			Waiting.letTheDisplayCatchUp();
			control.dispose();
		}
	}

	@Test
	void theLinkCoversWhatTheMouseIsOn() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			ITextEditor editor = course.edit("en");
			String text = CitingCourse.document(editor).get();
			IHyperlink[] links = new CitationLinks().detectHyperlinks(CitingCourse.viewer(editor), new Region(text.indexOf("[BERT]") + 2, 0), false);
			assertEquals(1, links.length);
			assertEquals("[BERT](https://arxiv.org/abs/1810.04805)",
					text.substring(links[0].getHyperlinkRegion().getOffset(), links[0].getHyperlinkRegion().getOffset() + links[0].getHyperlinkRegion().getLength()));
			assertTrue(links[0].getHyperlinkText().contains("1810.04805"));
			assertNull(new CitationLinks().detectHyperlinks(CitingCourse.viewer(editor), new Region(text.indexOf("Something"), 0), false));
		}
	}
}
