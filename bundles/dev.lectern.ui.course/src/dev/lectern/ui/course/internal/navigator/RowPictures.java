package dev.lectern.ui.course.internal.navigator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.lectern.course.Severity;
import dev.lectern.ui.thread.UiThread;

/**
 * The pictures of the navigator's rows, with the marks of errors and warnings and without. They are SVG, and to read and draw one takes the UI thread longer than to
 * show a row: a job does so for all of them. For the UI thread.
 */
final class RowPictures {

	private static final int UNZOOMED = 100;

	private record Picture(Icons icon, Optional<Severity> mark) {

		static Stream<Picture> all() {
			return Arrays.stream(Icons.values()).flatMap(icon -> Stream.of(Optional.<Severity>empty(), Optional.of(Severity.WARNING), Optional.of(Severity.ERROR))
					.map(mark -> new Picture(icon, mark)));
		}
	}

	private final Control control;
	private final LocalResourceManager images;
	private Map<Picture, ImageDescriptor> drawn = Map.of();

	/** @param control which has the rows */
	RowPictures(Control control) {
		this.control = control;
		images = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/**
	 * Null until they are drawn.
	 *
	 * @param severity the gravest problem of what the row stands for
	 */
	Image of(Icons icon, Optional<Severity> severity) {
		ImageDescriptor picture = drawn.get(new Picture(icon, severity.filter(grave -> grave != Severity.INFO)));
		return picture == null ? null : images.create(picture);
	}

	/**
	 * Draws them all.
	 *
	 * @param done called on the UI thread when they are there, unless the control is not any longer
	 */
	void draw(Runnable done) {
		Map<Picture, ImageDescriptor> sources = Picture.all().collect(Collectors.toMap(UnaryOperator.identity(), RowPictures::source));
		List<Integer> zooms = Stream.of(UNZOOMED, control.getMonitor().getZoom()).distinct().toList();
		UiThread uiThread = UiThread.of(control);
		Job.createSystem(Messages.Drawing, monitor -> {
			Map<Picture, ImageDescriptor> ready = new HashMap<>();
			sources.forEach((picture, source) -> ready.put(picture, drawn(source, zooms)));
			uiThread.later(() -> {
				drawn = ready;
				done.run();
			});
		}).schedule();
	}

	private static ImageDescriptor source(Picture picture) {
		return picture.mark.<ImageDescriptor>map(mark -> new DecorationOverlayIcon(picture.icon.descriptor(),
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING),
				IDecoration.BOTTOM_LEFT)).orElseGet(picture.icon::descriptor);
	}

	/* A window that is moved to a screen with another zoom has its picture drawn when it asks. */
	private static ImageDescriptor drawn(ImageDescriptor source, List<Integer> zooms) {
		Map<Integer, ImageData> data = new HashMap<>();
		zooms.forEach(zoom -> data.put(zoom, source.getImageData(zoom)));
		return ImageDescriptor.createFromImageDataProvider(zoom -> Optional.ofNullable(data.get(zoom)).orElseGet(() -> source.getImageData(zoom)));
	}
}
