package dev.lectern.app.tests.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;

/** Notes which files are read for editors, and whether the UI thread waits for that. Until it is closed. */
public final class FileReads implements IFileBufferListener, AutoCloseable {

	private final Map<IPath, Boolean> onUiThread = new ConcurrentHashMap<>();

	public FileReads() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
	}

	/** The files by their paths in the workspace, each with whether the UI thread read it. */
	public Map<IPath, Boolean> onUiThread() {
		return Map.copyOf(onUiThread);
	}

	@Override
	public void close() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		onUiThread.put(buffer.getLocation(), Display.getCurrent() != null);
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
	}
}
