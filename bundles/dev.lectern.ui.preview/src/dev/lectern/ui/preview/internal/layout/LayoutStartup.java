package dev.lectern.ui.preview.internal.layout;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

import dev.lectern.page.serve.MessageFeed;
import dev.lectern.ui.preview.internal.remote.RemoteStyles;
import dev.lectern.ui.preview.internal.web.BundleAssets;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourses;

/** Begins to measure slides when the window is there, and ends it with the workbench. */
public final class LayoutStartup implements IStartup {

	private static final String WEB_BUNDLE = "dev.lectern.reveal"; //$NON-NLS-1$
	private static final String WEB_FOLDER = "web"; //$NON-NLS-1$

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (!workbench.isClosing()) {
				start(workbench);
			}
		});
	}

	private static void start(IWorkbench workbench) {
		HiddenBrowser browser = Optional.ofNullable(workbench.getService(HiddenBrowser.class)).orElseGet(() -> new HiddenBrowser(workbench.getDisplay()));
		AtomicReference<MeasureJob> measuring = new AtomicReference<>();
		SlideMeasurer measurer = new SlideMeasurer(new MeasuringPage(new BundleAssets(Platform.getBundle(WEB_BUNDLE), WEB_FOLDER), page -> browser.load(page, cause -> {
			ILog.of(LayoutStartup.class).warn("Slides are not measured, as there is no browser component", cause); //$NON-NLS-1$
			measuring.get().giveUp();
		}), new MessageFeed(), e -> ILog.of(LayoutStartup.class).error("The server of the measuring page failed", e))); //$NON-NLS-1$
		ServiceCaller<RemoteStyles> styles = new ServiceCaller<>(LayoutStartup.class, RemoteStyles.class);
		ServiceCaller<OpenCourses> courses = new ServiceCaller<>(LayoutStartup.class, OpenCourses.class);
		ServiceCaller<DeckDocuments> documents = new ServiceCaller<>(LayoutStartup.class, DeckDocuments.class);
		AtomicReference<LayoutWatch> watch = new AtomicReference<>();
		boolean found = styles.call(remote -> courses.call(service -> documents.call(decks -> {
			measuring.set(new MeasureJob(measurer, site -> site.withFetched(remote.fetched(site.page()))));
			watch.set(new LayoutWatch(workbench, service, decks, remote, measuring.get()));
		}))) && watch.get() != null;
		if (!found) {
			ILog.of(LayoutStartup.class).error("Slides cannot be measured: services of dev.lectern.workspace or of this bundle are missing"); //$NON-NLS-1$
			return;
		}
		watch.get().start();
		workbench.addWorkbenchListener(new IWorkbenchListener() {

			@Override
			public boolean preShutdown(IWorkbench closing, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench closing) {
				measuring.get().giveUp();
				watch.get().close();
				measurer.close();
				documents.unget();
				courses.unget();
				styles.unget();
			}
		});
	}
}
