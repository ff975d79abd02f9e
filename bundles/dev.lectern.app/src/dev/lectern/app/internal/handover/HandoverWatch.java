package dev.lectern.app.internal.handover;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/** Waits for requests on a thread of its own, until it is closed. */
public final class HandoverWatch implements AutoCloseable {

	private final WatchService service;
	private final Handover handover;
	private final Consumer<Optional<Path>> asked;

	/**
	 * Starts waiting; requests from before are dropped. Files are touched on the thread that waits only.
	 *
	 * @param asked told of each request, with its course if it names one, on the thread that waits
	 * @throws IOException when the system has no more watches
	 */
	public static HandoverWatch start(Handover handover, Consumer<Optional<Path>> asked) throws IOException {
		HandoverWatch watch = new HandoverWatch(FileSystems.getDefault().newWatchService(), handover, asked);
		Thread thread = new Thread(watch::run, "Lectern handover"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.start();
		return watch;
	}

	private HandoverWatch(WatchService service, Handover handover, Consumer<Optional<Path>> asked) {
		this.service = service;
		this.handover = handover;
		this.asked = asked;
	}

	private void run() {
		try {
			Path folder = handover.emptied();
			folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
			WatchKey key;
			do {
				key = service.take();
				key.pollEvents();
				takeAll(folder);
			} while (key.reset());
		} catch (ClosedWatchServiceException e) {
			// closed: that is how waiting ends
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			ILog.of(HandoverWatch.class).error("No more courses can be handed over: " + e.getMessage(), e); //$NON-NLS-1$
		}
	}

	private void takeAll(Path folder) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Handover::isRequest)) {
			for (Path request : files) {
				try {
					asked.accept(Handover.take(request));
				} catch (InvalidPathException e) {
					ILog.of(HandoverWatch.class).warn("A request that names no folder: " + e.getMessage(), e); //$NON-NLS-1$
				}
			}
		}
	}

	@Override
	public void close() throws IOException {
		service.close();
	}
}
