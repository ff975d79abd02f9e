package dev.lectern.ui.citation.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;
import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.text.PaperInfo;
import dev.lectern.ui.citation.text.PaperText;
import dev.lectern.window.Waiting;

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
			PaperInfo info = PaperInfo.of(CitingCourse.bert().identifier(), course.papers(), CitationForms.DEFAULT);
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

	private static String told(CitingCourse course, ITextEditor editor, String at) {
		PaperInfo[] info = new PaperInfo[1];
		CompletableFuture<Void> asked = CompletableFuture.runAsync(() -> {
			CitationHover hover = new CitationHover();
			IRegion region = hover.getHoverRegion(CitingCourse.viewer(editor), CitingCourse.document(editor).get().indexOf(at) + 1);
			info[0] = (PaperInfo) hover.getHoverInfo2(CitingCourse.viewer(editor), region);
		});
		Waiting.until("told", asked::isDone);
		asked.join();
		return PaperText.of(info[0]).getString();
	}

	@Test
	void everyStatusHasItsSentence() throws Exception {
		Instant day = Instant.parse("2026-11-01T12:00:00Z");
		ArxivIdentifier wrong = ArxivIdentifier.parse("2012.00001").orElseThrow();
		ArxivIdentifier doubtful = ArxivIdentifier.parse("2012.00002").orElseThrow();
		Paper taken = new Paper(ArxivIdentifier.parse("2308.08167").orElseThrow(), "Taken Back", List.of("A. Bee"), PaperDate.ofYear(2023), PaperDate.ofYear(2023), 2, List.of("cs.CL"), "",
				Optional.of("Withdrawn: an error in the proof"), Optional.empty(), Optional.empty(), true);
		String deck = "## One\n\n[W](https://arxiv.org/abs/2012.00001) [D](https://arxiv.org/abs/2012.00002) [T](https://arxiv.org/abs/2308.08167) [O](https://arxiv.org/abs/1706.03762v2)"
				+ " [N](https://arxiv.org/abs/2012.00009)\n";
		try (CitingCourse course = new CitingCourse(parent, deck, CitingCourse.ZH)) {
			course.write(LockFile.NAME, LockFile.of(List.of(LockedPaper.wrong(wrong, day, "arxiv-api, datacite", ""), LockedPaper.unverified(doubtful, "Nobody could confirm it"),
					LockedPaper.of(taken, day, "arxiv-oai"), CitingCourse.of("1706.03762", "Attention Is All You Need", 7))).text());
			course.refresh();
			Waiting.until("read", () -> course.papers().orElseThrow().locked(wrong).isPresent());
			ITextEditor editor = course.edit("en");
			assertTrue(told(course, editor, "[W]").matches("(?s)2012\\.00001\nThere is no such paper, as arXiv.* DataCite told on Nov 1, 2026\n.*"), told(course, editor, "[W]"));
			assertTrue(told(course, editor, "[D]").contains("Not verified") && told(course, editor, "[D]").contains("Nobody could confirm it"), told(course, editor, "[D]"));
			String withdrawn = told(course, editor, "[T]");
			assertTrue(withdrawn.startsWith("Taken Back\nA. Bee\narXiv:2308.08167 \u00b7 2 versions: v1 of 2023") && withdrawn.contains("Withdrawn by its authors")
					&& withdrawn.contains("an error in the proof"), withdrawn);
			String old = told(course, editor, "[O]");
			assertTrue(old.contains("7 versions: v1 of Jan 2, 2017, v7 of Mar 4, 2019") && old.contains("Version 2 is cited here; version 7 is the newest."), old);
			assertTrue(told(course, editor, "[N]").contains("Nothing is known of this paper yet"), told(course, editor, "[N]"));
		}
	}

	@Test
	void aLockFileThatCannotBeReadIsWhatTheHoverTells() throws Exception {
		try (CitingCourse course = new CitingCourse(parent)) {
			Files.delete(course.course().folder().resolve(LockFile.NAME));
			Files.createDirectory(course.course().folder().resolve(LockFile.NAME));
			course.refresh();
			ServiceCaller.callOnce(CitationHoverTest.class, CoursePapers.class, papers -> papers.readAgain(course.course()));
			Waiting.until("failed", () -> course.papers().orElseThrow().failure().isPresent());
			String told = told(course, course.edit("en"), "[BERT]");
			assertTrue(told.contains(LockFile.NAME + " cannot be read"), told);
		}
	}

	/** The store reads files. */
	private static final class WatchedStore implements StoredPapers {

		private final List<String> asked = new CopyOnWriteArrayList<>();
		private volatile boolean onUiThread;

		private <T> T answer(String question, T answer) {
			asked.add(question);
			onUiThread |= Display.getCurrent() != null;
			return answer;
		}

		@Override
		public Optional<Paper> find(ArxivIdentifier paper) {
			return answer("find", CitingCourse.of(paper.canonical(), "Of the Store", 1).paper());
		}

		@Override
		public List<Paper> complete(String words, int limit) {
			return answer("complete", CitingCourse.of("2012.00009", "Of the Store", 1).paper().stream().toList());
		}

		@Override
		public Path folder() {
			return Path.of("store");
		}

		@Override
		public int size() {
			return answer("size", 1);
		}

		@Override
		public Optional<String> trouble() {
			return Optional.empty();
		}

		@Override
		public ImportResult take(Path file, ImportProgress progress) throws IOException {
			throw new IOException("not here");
		}
	}

	/** Drives everything that may look into the store, as the platform does: in threads of its own where it has them. */
	@Test
	void theStoreIsNeverAskedOnTheUiThread() throws Exception {
		WatchedStore store = new WatchedStore();
		ServiceRegistration<StoredPapers> registered = FrameworkUtil.getBundle(CitationHover.class).getBundleContext().registerService(StoredPapers.class, store,
				new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000)));
		try (CitingCourse course = new CitingCourse(parent, "## One\n\n[N](https://arxiv.org/abs/2012.00009)\n\nof the st", CitingCourse.ZH)) {
			ITextEditor editor = course.edit("en");
			assertTrue(told(course, editor, "[N]").startsWith("Of the Store\n"), "hover");
			CitationHover hover = new CitationHover();
			hover.getHoverInfo2(CitingCourse.viewer(editor), hover.getHoverRegion(CitingCourse.viewer(editor), CitingCourse.document(editor).get().indexOf("[N]") + 1));

			SourceViewer viewer = CitingCourse.viewer(editor);
			CitingCourse.page().activate(editor);
			viewer.setSelectedRange(CitingCourse.document(editor).getLength(), 0);
			viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
			Waiting.until("completion", () -> store.asked.contains("complete"));
			CitingCourse.page().getWorkbenchWindow().getShell().forceFocus();

			int end = CitingCourse.document(editor).getLength();
			CitingCourse.document(editor).replace(end, 0, "\n\n");
			viewer.setSelectedRange(end + 2, 0);
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { "https://arxiv.org/abs/2012.00010" }, new Transfer[] { TextTransfer.getInstance() });
			viewer.doOperation(ITextOperationTarget.PASTE);
			clipboard.dispose();
			Waiting.until("pasted", () -> CitingCourse.document(editor).get().endsWith("[Of the Store](https://arxiv.org/abs/2012.00010) (2017)"));
			assertFalse(store.onUiThread, store.asked.toString());
		} finally {
			registered.unregister();
		}
	}
}
