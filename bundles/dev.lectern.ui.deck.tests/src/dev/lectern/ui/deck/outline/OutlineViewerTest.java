package dev.lectern.ui.deck.outline;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;
import dev.lectern.window.Waiting;

class OutlineViewerTest {

	private final Shell shell = new Shell(Display.getCurrent());

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void aDifferenceFromWhatIsNoLongerShownIsLookedForAgain() {
		shell.setLayout(new FillLayout());
		TreeViewer viewer = new TreeViewer(shell, SWT.SINGLE | SWT.VIRTUAL);
		OutlineViewer outline = new OutlineViewer(viewer);
		shell.setSize(300, 300);
		shell.open();
		Deck one = Deck.of("# One\n\n---\n\n# Two\n", Profile.SLIDES_INIT);
		Deck other = one.edited(new TextEdit(2, 3, "Other"));
		Deck again = other.edited(new TextEdit(2, 5, "One"));
		OutlineTree shown = OutlineTree.of(one);
		OutlineTree last = OutlineTree.of(again);

		outline.show(OutlineDiff.between(outline.tree(), shown));
		Waiting.forValue(List.of("1  One", "2  Two"), () -> texts(viewer));
		OutlineDiff late = OutlineDiff.between(shown, last);
		outline.show(OutlineDiff.between(shown, OutlineTree.of(other)));
		Waiting.forValue(List.of("1  Other", "2  Two"), () -> texts(viewer));
		outline.show(late);
		Waiting.forValue(List.of("1  One", "2  Two"), () -> texts(viewer));
	}

	private static List<String> texts(TreeViewer viewer) {
		return Arrays.stream(viewer.getTree().getItems()).map(TreeItem::getText).toList();
	}
}
