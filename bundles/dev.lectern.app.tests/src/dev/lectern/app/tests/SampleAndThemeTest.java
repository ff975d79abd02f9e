package dev.lectern.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.lectern.app.internal.sample.SampleCourse;
import dev.lectern.app.internal.theme.ThemeChoice;
import dev.lectern.app.tests.support.Course;
import dev.lectern.app.tests.support.Window;
import dev.lectern.window.NoErrorLogged;
import dev.lectern.workspace.OpenCourse;

@ExtendWith(NoErrorLogged.class)
class SampleAndThemeTest {

	@TempDir
	Path folder;

	@BeforeEach
	@AfterEach
	void nothingOpenAndLight() {
		Window.closeEverything();
		ThemeChoice.LIGHT.apply();
	}

	@Test
	void theSampleCourseIsCopiedWholeAndOpensWithoutAProblem() throws Exception {
		Path copy = folder.toRealPath().resolve("my course");
		SampleCourse.copyTo(copy, new NullProgressMonitor());

		OpenCourse open = Window.open(new Course(copy));

		assertEquals(List.of(), open.loaded().orElseThrow().problems());
		assertEquals(4, open.loaded().orElseThrow().course().chapters().size());
		open.loaded().orElseThrow().decks().forEach((file, deck) -> assertTrue(deck.slides().size() >= 8, file.path()));
	}

	@Test
	void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
		Path taken = Files.writeString(folder.resolve("note.txt"), "mine");

		assertThrows(FileAlreadyExistsException.class, () -> SampleCourse.copyTo(folder, new NullProgressMonitor()));

		assertEquals("mine", Files.readString(taken));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void theDarkThemeIsDarkAndTheLightOneLight() throws Exception {
		Window.open(Course.small(folder, true));
		var text = Window.text((ITextEditor) Window.page().getActiveEditor());

		ThemeChoice.DARK.apply();
		Window.waitUntil("dark", () -> brightness(text.getBackground().getRGB()) < 0.3 && brightness(text.getForeground().getRGB()) > 0.5);
		assertEquals(ThemeChoice.DARK, ThemeChoice.current());

		ThemeChoice.LIGHT.apply();
		Window.waitUntil("light", () -> brightness(text.getBackground().getRGB()) > 0.8 && brightness(text.getForeground().getRGB()) < 0.4);
	}

	private static double brightness(RGB colour) {
		return colour.getHSB()[2];
	}
}
