package dev.lectern.app.tests.support;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, for whoever wants to look at what the tests see: run them with {@code -Dlectern.pictures=FOLDER}. */
public final class Picture {

	private static final Duration SETTLING = Duration.ofSeconds(2);

	private Picture() {
	}

	/** Takes one, when they are wanted. */
	public static void ifWanted(String name, Shell shell) {
		String folder = System.getProperty("lectern.pictures", "");
		if (folder.isEmpty()) {
			return;
		}
		Display display = shell.getDisplay();
		Instant settled = Instant.now().plus(SETTLING);
		while (Instant.now().isBefore(settled)) {
			display.readAndDispatch(); // browsers draw when they like
		}
		Rectangle bounds = shell.getBounds();
		Image image = new Image(display, (gc, width, height) -> {
		}, bounds.width, bounds.height);
		GC gc = new GC(display);
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
