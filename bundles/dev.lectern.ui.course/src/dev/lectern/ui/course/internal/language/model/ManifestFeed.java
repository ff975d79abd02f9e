package dev.lectern.ui.course.internal.language.model;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import dev.lectern.ui.thread.UiThread;

/** Brings the states of the course file in a document to the UI thread, the newest only. All methods are for the UI thread. */
public final class ManifestFeed {

	private final ServiceCaller<LiveManifests> manifests = new ServiceCaller<>(ManifestFeed.class, LiveManifests.class);
	private final AtomicReference<ManifestState> latest = new AtomicReference<>();
	private final UiThread uiThread;
	private final Consumer<ManifestState> show;
	private final Consumer<ManifestState> listener = this::changed;
	private LiveManifest followed;
	private IDocument document;

	/** @param show called on the UI thread while a document is followed; asks {@link ManifestState#isCurrent} before it uses offsets */
	public ManifestFeed(Display display, Consumer<ManifestState> show) {
		uiThread = new UiThread(display);
		this.show = show;
	}

	/** Follows this document from now on, and no other. */
	public void follow(IDocument next) {
		stop();
		document = next;
		manifests.call(service -> {
			followed = service.connect(next);
			followed.addListener(listener);
			changed(followed.state());
		});
	}

	/** Follows nothing any longer. */
	public void stop() {
		if (followed != null) {
			followed.removeListener(listener);
			followed = null;
			latest.set(null);
			manifests.call(service -> service.disconnect(document));
			manifests.unget();
		}
	}

	/** The course file that is followed; null when none is. */
	public LiveManifest followed() {
		return followed;
	}

	private void changed(ManifestState state) {
		if (latest.getAndSet(state) == null) {
			uiThread.later(this::deliver);
		}
	}

	private void deliver() {
		ManifestState state = latest.getAndSet(null);
		if (state != null && followed != null) {
			show.accept(state);
		}
	}
}
