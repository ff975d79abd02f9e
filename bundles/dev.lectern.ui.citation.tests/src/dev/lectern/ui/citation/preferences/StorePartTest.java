package dev.lectern.ui.citation.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.PaperStore;
import dev.lectern.ui.citation.CitingCourse;
import dev.lectern.ui.citation.store.ImportPapersJob;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.store.UnfinishedImport;
import dev.lectern.window.Waiting;

/** Filling the paper store from the preferences, in a real dialog. Runs on the UI thread. */
class StorePartTest {

	private static final int MANY = 60_000;

	@TempDir
	Path parent;

	private static void open(Consumer<StorePart> use) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(CitingCourse.page().getWorkbenchWindow().getShell(), "dev.lectern.ui.citation.preferences", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			use.accept(((CitationPreferences) dialog.getSelectedPage()).store());
		} finally {
			dialog.close();
		}
	}

	private static void press(Button button) {
		assertTrue(button.getVisible() && button.isEnabled(), button.getText());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private Path bulk(String name, int month, int papers) throws IOException {
		Path file = parent.resolve(name);
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			for (int i = 1; i <= papers; i++) {
				writer.write(("{\"id\":\"%04d.%05d\",\"submitter\":\"X\",\"authors\":\"A. Bee\",\"title\":\"Imported paper %d of %s\",\"comments\":null,\"journal-ref\":null,"
						+ "\"doi\":null,\"report-no\":null,\"categories\":\"cs.LG\",\"license\":null,\"abstract\":\"  Text.\\n\","
						+ "\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 2 Apr 2018 19:18:42 GMT\"}],\"update_date\":\"2018-11-26\",\"authors_parsed\":[[\"Bee\",\"A.\",\"\"]]}\n")
						.formatted(month, i, i, name));
			}
		}
		return file;
	}

	@Test
	void anImportIsStoppedAndGoesOnFromTheWindow() throws Exception {
		Path file = bulk("many.json", 1804, MANY);
		ArxivIdentifier last = ArxivIdentifier.parse("1804.%05d".formatted(MANY)).orElseThrow();
		open(part -> {
			Waiting.until("folder", () -> part.folder().getText().equals(PaperStore.folder(System.getenv()).toString()));
			part.take(file);
			assertTrue(part.progress().getVisible(), part.state().getText());
			Waiting.until("under way", () -> ImportPapersJob.running().filter(job -> job.records() > 0).isPresent());
			assertEquals(file, UnfinishedImport.file().orElseThrow(), "remembered, should Lectern be killed now");
			press(part.cancel());
			Waiting.until("stopped", () -> part.resume().getVisible() && part.state().getText().contains("many.json"));
			assertFalse(part.progress().getVisible());
		});
		open(part -> {
			Waiting.until("offered again", () -> part.resume().getVisible());
			press(part.resume());
			Waiting.until("done", () -> part.state().getText().contains("papers read"));
			Waiting.until("what is in it", () -> part.content().getText().matches(".*\\d\\d,\\d\\d\\d.*"));
			assertFalse(part.resume().getVisible());
		});
		assertTrue(UnfinishedImport.file().isEmpty());
		assertTrue(StoredPapers.lookUp(last).map(Paper::title).filter(title -> title.startsWith("Imported paper " + MANY)).isPresent());
	}

	@Test
	void anImportGoesOnWhenThePageIsClosed() throws Exception {
		Path file = bulk("closed.json", 1805, 20_000);
		open(part -> part.take(file));
		Waiting.until("done", () -> ImportPapersJob.running().isEmpty());
		assertTrue(StoredPapers.lookUp(ArxivIdentifier.parse("1805.20000").orElseThrow()).isPresent());
	}

	@Test
	void aFileWithoutAnyPaperIsToldWithHowManyLinesAreNone() throws Exception {
		Path file = Files.writeString(parent.resolve("none.json"), "{\"a\":1}\nhello\n");
		open(part -> {
			part.take(file);
			Waiting.until("told", () -> part.state().getText().contains("has no paper in it: 2 lines"));
		});
	}
}
