package dev.lectern.benchmark.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.benchmark.Row;
import dev.lectern.ui.preview.PreviewView;

/** A deck of one size: opened, typed in, held in memory. */
final class DeckBenchmark {

	private static final int WARM_UP = 30;
	private static final int KEYSTROKES = 150;

	private final Lectern lectern;
	private final int size;
	private final Stalls stalls;

	DeckBenchmark(Lectern lectern, int size, Stalls stalls) {
		this.lectern = lectern;
		this.size = size;
		this.stalls = stalls;
	}

	List<Row> run() throws InterruptedException {
		double before = heap();
		double pagesBefore = pages();
		PreviewView preview = lectern.onUi(lectern::preview);
		Turns opening = Turns.of(lectern);
		long start = System.nanoTime();
		ITextEditor editor = lectern.open("deck-" + size);
		String text = lectern.onUi(() -> Lectern.document(editor).get());
		lectern.awaitPainted(preview, text);
		double opened = millisecondsSince(start);
		lectern.awaitQuiet();
		List<Wait> blockedOpening = opening.stop();
		double heap = heap() - before;
		double pages = pages() - pagesBefore;

		int caret = text.indexOf("\n\n", text.indexOf("## " + (size / 2 + 1) + ".")) + "\n\nSome".length();
		lectern.onUi(() -> {
			editor.selectAndReveal(caret, 0);
			editor.setFocus();
			return null;
		});
		lectern.awaitIdle();
		type(editor, preview, WARM_UP);
		lectern.awaitIdle();
		Turns typing = Turns.of(lectern);
		double[] keystrokes = type(editor, preview, KEYSTROKES);
		List<Wait> blocked = typing.stop();
		lectern.close(editor);
		List<Row> rows = new ArrayList<>(List.of(Row.of("preview.keystroke-to-pixel", size, "ms", keystrokes), Row.of("deck.open", size, "ms", opened),
				Row.of("memory.deck", size, "MB", heap), Row.of("memory.page", size, "MB", pages)));
		rows.addAll(stalls.rows("window.blocked-opening", size, blockedOpening));
		rows.addAll(stalls.rows("window.blocked", size, blocked));
		return rows;
	}

	/* Nobody asks for a whole text while the clock runs: of a long deck that takes as long as what is measured, and leaves as much for the collector. */
	private double[] type(ITextEditor editor, PreviewView preview, int count) throws InterruptedException {
		double[] times = new double[count];
		StringBuilder text = new StringBuilder(lectern.onUi(() -> Lectern.document(editor).get()));
		for (int i = 0; i < count; i++) {
			text.insert(lectern.onUi(() -> caretInDocument(editor)), "x");
			long start = System.nanoTime();
			lectern.onUi(() -> {
				StyledText widget = Lectern.text(editor);
				widget.insert("x");
				widget.setCaretOffset(widget.getCaretOffset() + 1);
				return null;
			});
			lectern.awaitPainted(preview, text.length());
			times[i] = millisecondsSince(start);
			lectern.awaitQuiet();
		}
		lectern.awaitPainted(preview, text.toString());
		return times;
	}

	private static int caretInDocument(ITextEditor editor) {
		return ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
	}

	private static double millisecondsSince(long nanos) {
		return (System.nanoTime() - nanos) / 1e6;
	}

	/** What is in use in the heap, in MB, after the collector has had its turns. */
	private static double heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
	}

	/** What the browser's processes have for themselves, in MB; Linux only, 0 elsewhere. */
	private static double pages() {
		return ProcessHandle.current().descendants().mapToDouble(process -> {
			try {
				return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")).stream().filter(line -> line.startsWith("Pss:"))
						.mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1000).sum();
			} catch (IOException e) {
				return 0; // it has just ended, or there is no such thing here
			}
		}).sum();
	}
}
