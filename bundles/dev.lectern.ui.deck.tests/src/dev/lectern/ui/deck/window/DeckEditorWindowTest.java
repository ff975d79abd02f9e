package dev.lectern.ui.deck.window;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import dev.lectern.ui.deck.live.DeckEditor;
import dev.lectern.ui.deck.live.DeckFeed;
import dev.lectern.window.Waiting;

/** The deck editor in a real window. Runs on the UI thread. */
class DeckEditorWindowTest {

	private static final String DECK = """
			# First

			- an item
			- see [a paper](https://arxiv.org/abs/1706.03762) and [a page](https://example.org/)

			## Below

			text

			---

			# Second

			text

			---

			# Third

			text
			""";

	private static RGB theme(String ink) {
		RGB colour = JFaceResources.getColorRegistry().getRGB("dev.lectern.ui.deck.colour." + ink);
		assertNotNull(colour, ink);
		return colour;
	}

	@Test
	void aDeckIsColouredAndStaysSoWhileTyping() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			assertEquals("org.eclipse.ui.genericeditor.GenericEditor", deck.editor().getSite().getId());
			Waiting.forValue(theme("heading"), () -> deck.colour("# First"));
			assertEquals(theme("citation"), deck.colour("[a paper]"));
			assertEquals(theme("link"), deck.colour("[a page]"));
			assertEquals(theme("list_marker"), deck.colour("- an item"));
			assertEquals(theme("separator"), deck.colour("---"));
			deck.goTo("text\n\n---");
			deck.type("**strong** ");
			Waiting.forValue(theme("strong"), () -> deck.colour("**strong**"));
			assertEquals(theme("heading"), deck.colour("# Third"));
			deck.viewer().doOperation(ITextOperationTarget.UNDO);
			Waiting.until(() -> deck.colour("text\n\n---") == null, () -> "colours of removed text stay");
		}
	}

	@Test
	void aChangedColourIsShownAtOnce() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			RGB before = theme("heading");
			Waiting.forValue(before, () -> deck.colour("# First"));
			RGB other = new RGB(1, 2, 3);
			JFaceResources.getColorRegistry().put("dev.lectern.ui.deck.colour.heading", other);
			try {
				Waiting.forValue(other, () -> deck.colour("# First"));
			} finally {
				JFaceResources.getColorRegistry().put("dev.lectern.ui.deck.colour.heading", before);
			}
		}
	}

	private static ProjectionAnnotation fold(OpenDeck deck, String firstLine) {
		ProjectionAnnotationModel model = deck.viewer().getProjectionAnnotationModel();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position position = model.getPosition(annotation);
			if (position != null && position.getOffset() == deck.offset(firstLine)) {
				return (ProjectionAnnotation) annotation;
			}
		}
		return null;
	}

	@Test
	void foldedSlidesStayFoldedAndAreColouredWhenTheyOpen() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK + "\n`code`\n")) {
			Waiting.until(() -> fold(deck, "# Third") != null, () -> "no fold for the third slide");
			Waiting.forValue(theme("code"), () -> deck.colour("`code`"));
			ProjectionAnnotation third = fold(deck, "# Third");
			deck.viewer().getProjectionAnnotationModel().collapse(third);
			Waiting.until(() -> !deck.widget().getText().contains("`code`"), () -> "the fold does not close");
			assertTrue(deck.widget().getText().contains("# Third"));
			deck.goTo("text\n\n---");
			deck.type("# Typed\n\n");
			Waiting.forValue(theme("heading"), () -> deck.colour("# Typed"));
			assertSame(third, fold(deck, "# Third"));
			assertTrue(third.isCollapsed());
			deck.viewer().getProjectionAnnotationModel().expand(third);
			Waiting.forValue(theme("code"), () -> deck.colour("`code`"));
		}
	}

	@Test
	void enterGoesOnWithAListInOneUndoableStep() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			deck.goTo("\n- see");
			deck.type(System.lineSeparator());
			assertTrue(deck.document().get().contains("- an item\n- \n- see"), deck.document()::get);
			deck.viewer().doOperation(ITextOperationTarget.UNDO);
			assertEquals(DECK, deck.document().get());
		}
	}

	private static void select(Tree tree, TreeItem item) {
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
	}

	@Test
	void theOutlineShowsTheSlidesAndFollowsTyping() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			Tree tree = deck.outline();
			Waiting.forValue(List.of("1  First", "2  Second", "3  Third"), () -> OpenDeck.texts(tree.getItems()));
			tree.getItem(0).setExpanded(true);
			deck.goTo("text\n\n---");
			Waiting.forValue(List.of("1  First"), () -> OpenDeck.texts(tree.getSelection()));
			deck.type("\n\n---\n\n# New\n\n");
			Waiting.forValue(List.of("1  First", "2  New", "3  Second", "4  Third"), () -> OpenDeck.texts(tree.getItems()));
			assertTrue(tree.getItem(0).getExpanded());
			Waiting.forValue(List.of("2  New"), () -> OpenDeck.texts(tree.getSelection()));
			deck.viewer().doOperation(ITextOperationTarget.UNDO);
			Waiting.forValue(3, tree::getItemCount);
			assertTrue(tree.getItem(0).getExpanded());
		}
	}

	@Test
	void theOutlineSelectsInTheEditorAndTheEditorInTheOutline() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			Tree tree = deck.outline();
			Waiting.forValue(3, tree::getItemCount);
			select(tree, tree.getItem(2));
			assertEquals(deck.offset("# Third"), new DeckEditor(deck.editor()).caret());
			deck.goTo("# Second");
			Waiting.forValue(List.of("2  Second"), () -> OpenDeck.texts(tree.getSelection()));
			assertSame(deck.editor(), deck.page().getActivePart());
		}
	}

	private static String slides(int count, IntFunction<String> title) {
		return IntStream.rangeClosed(1, count).mapToObj(number -> "# " + title.apply(number) + "\n\n## Below\n\ntext\n").collect(Collectors.joining("\n---\n\n"));
	}

	@Test
	void theOutlineOfALongDeckIsCompleteAndGoesToItsEnd() throws Exception {
		try (OpenDeck deck = new OpenDeck(slides(1500, number -> "Slide " + number))) {
			Tree tree = deck.outline();
			assertTrue((tree.getStyle() & SWT.VIRTUAL) != 0, "GTK measures all rows of another one at once");
			deck.goTo("# Slide 1499\n");
			Waiting.forValue(List.of("1499  Slide 1499"), () -> OpenDeck.texts(tree.getSelection()));
			Waiting.forValue(IntStream.rangeClosed(1, 1500).mapToObj(number -> number + "  Slide " + number).toList(), () -> OpenDeck.texts(tree.getItems()));
			tree.getItem(1498).setExpanded(true);
			deck.document().replace(0, 0, "# New\n\n---\n\n");
			Waiting.forValue("1501  Slide 1500", () -> tree.getItem(tree.getItemCount() - 1).getText());
			assertEquals("1500  Slide 1499", tree.getItem(1499).getText());
			assertTrue(tree.getItem(1499).getExpanded());
			assertEquals(List.of("1500  Slide 1499"), OpenDeck.texts(tree.getSelection()));
		}
	}

	@Test
	void slidesThatMoveTakeTheirExpansionAlongInTheOutline() throws Exception {
		String text = slides(4, number -> "Slide " + number);
		try (OpenDeck deck = new OpenDeck(text)) {
			Tree tree = deck.outline();
			Waiting.forValue(4, tree::getItemCount);
			tree.getItem(1).setExpanded(true);
			String[] slides = text.split("\n---\n");
			deck.document().set(String.join("\n---\n", slides[0], slides[3], slides[2], slides[1]));
			Waiting.forValue(List.of("1  Slide 1", "2  Slide 4", "3  Slide 3", "4  Slide 2"), () -> OpenDeck.texts(tree.getItems()));
			assertTrue(tree.getItem(3).getExpanded());
			assertFalse(tree.getItem(1).getExpanded());
		}
	}

	private static void run(String command) throws CommandException {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static <T extends Control> T find(Class<T> type, Composite parent) {
		for (Control child : parent.getChildren()) {
			T found = type.isInstance(child) ? type.cast(child) : child instanceof Composite composite ? find(type, composite) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void theQuickOutlineGoesToTheSlideOfANumber() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			deck.page().activate(deck.editor());
			deck.goTo("# Second");
			List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
			run("dev.lectern.ui.deck.quickOutline");
			Shell popup = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell) && find(Tree.class, shell) != null).findFirst()
					.orElseThrow();
			Tree tree = find(Tree.class, popup);
			Waiting.forValue(List.of("2  Second"), () -> OpenDeck.texts(tree.getSelection()));
			Text filter = find(Text.class, popup);
			filter.setText("3");
			assertEquals(List.of("3  Third"), OpenDeck.texts(tree.getItems()));
			assertEquals(List.of("3  Third"), OpenDeck.texts(tree.getSelection()));
			filter.notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(popup.isDisposed());
			assertEquals(deck.offset("# Third"), new DeckEditor(deck.editor()).caret());
		}
	}

	@Test
	void theQuickOutlineGoesToASlideWhoseRowIsStillToCome() throws Exception {
		try (OpenDeck deck = new OpenDeck(slides(1500, number -> "Topic 1400"))) {
			deck.page().activate(deck.editor());
			List<Shell> before = Arrays.asList(Display.getCurrent().getShells());
			run("dev.lectern.ui.deck.quickOutline");
			Shell popup = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell) && find(Tree.class, shell) != null).findFirst()
					.orElseThrow();
			Tree tree = find(Tree.class, popup);
			Waiting.forValue(1500, tree::getItemCount);
			Text filter = find(Text.class, popup);
			filter.setText("1400");
			filter.notifyListeners(SWT.DefaultSelection, new Event());
			assertTrue(popup.isDisposed());
			assertEquals(deck.document().getLineOffset(1399 * 8), new DeckEditor(deck.editor()).caret());
		}
	}

	@Test
	void commandsGoToSlidesAndFoldThem() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			deck.page().activate(deck.editor());
			Waiting.until(() -> fold(deck, "# Second") != null, () -> "no fold for the second slide");
			deck.goTo("## Below");
			run("dev.lectern.ui.deck.nextSlide");
			assertEquals(deck.offset("# Second"), new DeckEditor(deck.editor()).caret());
			run("dev.lectern.ui.deck.toggleFold");
			assertTrue(fold(deck, "# Second").isCollapsed());
			run("dev.lectern.ui.deck.previousSlide");
			assertEquals(deck.offset("# First"), new DeckEditor(deck.editor()).caret());
		}
	}

	@Test
	void allFoldsCloseAndOpen() throws Exception {
		try (OpenDeck deck = new OpenDeck(DECK)) {
			deck.page().activate(deck.editor());
			Waiting.until(() -> fold(deck, "# Second") != null, () -> "no fold for the second slide");
			run("org.eclipse.ui.edit.text.folding.collapse_all");
			assertTrue(fold(deck, "# First").isCollapsed());
			assertTrue(fold(deck, "# Third").isCollapsed());
			run("org.eclipse.ui.edit.text.folding.expand_all");
			assertFalse(fold(deck, "# First").isCollapsed());
			assertFalse(fold(deck, "# Third").isCollapsed());
		}
	}

	@Test
	void aLongDeckFoldsWhenSomebodyFolds() throws Exception {
		String slide = "# Slide %d\n\ntext\n\n---\n\n";
		String text = IntStream.range(0, 1000).mapToObj(slide::formatted).collect(Collectors.joining());
		try (OpenDeck deck = new OpenDeck(text)) {
			deck.page().activate(deck.editor());
			Waiting.forValue(theme("heading"), () -> deck.colour("# Slide 0\n"));
			Waiting.until("at rest", () -> Job.getJobManager().find(DeckFeed.FAMILY).length == 0);
			Waiting.letTheDisplayCatchUp();
			assertNull(fold(deck, "# Slide 1\n"));
			deck.goTo("# Slide 1\n");
			run("dev.lectern.ui.deck.toggleFold");
			assertTrue(fold(deck, "# Slide 1\n").isCollapsed());
			assertFalse(fold(deck, "# Slide 999\n").isCollapsed());
			deck.goTo("# Slide 2\n");
			deck.type("# Typed\n\ntext\n\n---\n\n");
			Waiting.until(() -> fold(deck, "# Typed") != null, () -> "no fold for what was typed");
			assertTrue(fold(deck, "# Slide 1\n").isCollapsed());
		}
	}

	private static void isSavedAsItWas(String text, Charset charset) throws Exception {
		try (OpenDeck deck = new OpenDeck(text.getBytes(charset))) {
			assertEquals(text.replace("\uFEFF", ""), deck.document().get());
			Waiting.until(() -> isKept(deck, charset), () -> "no charset is set for the file");
			deck.document().replace(2, 0, "A");
			deck.editor().doSave(null);
			byte[] expected = text.replaceFirst("# ", "# A").getBytes(charset);
			assertArrayEquals(expected, deck.file().readAllBytes());
		}
	}

	private static boolean isKept(OpenDeck deck, Charset charset) {
		try {
			return charset.name().startsWith("UTF") || charset.name().equals(deck.file().getCharset(false));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void decksAreSavedInTheEncodingTheyWereReadIn() throws Exception {
		String chinese = "# \u5927\u8bed\u8a00\u6a21\u578b\n\n\u7b2c\u4e00\u7ae0\uff1a\u5165\u95e8\n";
		isSavedAsItWas(chinese, StandardCharsets.UTF_8);
		isSavedAsItWas("\uFEFF" + chinese, StandardCharsets.UTF_8);
		isSavedAsItWas("\uFEFF" + chinese, StandardCharsets.UTF_16LE);
		isSavedAsItWas(chinese, Charset.forName("GB18030"));
		isSavedAsItWas("# Caf\u00e9 \u2013 na\u00efve\n", Charset.forName("windows-1252"));
		isSavedAsItWas("# Plain\n".repeat(20_000) + chinese, Charset.forName("GB18030"));
	}
}
