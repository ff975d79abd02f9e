package dev.lectern.ui.course.internal.language.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.xtext.service.OperationCanceledError;

import com.google.inject.Injector;

import dev.lectern.course.language.ide.ManifestSnapshot;
import dev.lectern.course.language.ide.ManifestText;
import dev.lectern.course.language.ide.Suggestion;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Follows one document with a course file: edits are noted where they happen, snapshots are made in a job, again when its course was read. */
public final class LiveManifest {

	/** The family of the jobs that make snapshots, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = LiveManifest.class;

	private record Edit(int offset, int length, String text) {
	}

	private final IDocument document;
	private final OpenCourses courses;
	private final Supplier<Injector> injector;
	private final Runnable changed;
	private final List<Consumer<ManifestState>> listeners = new CopyOnWriteArrayList<>();
	private final List<Edit> pending = new ArrayList<>();
	private final Job job = new Reading();
	private String initial;
	private long stamp;
	private boolean importsChanged;
	private ManifestText text;
	private volatile ManifestState state = new ManifestState(ManifestSnapshot.NONE, IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP);
	private final IDocumentListener edits = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the text after the change is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			synchronized (pending) {
				pending.add(new Edit(event.getOffset(), event.getLength(), event.getText() == null ? "" : event.getText())); //$NON-NLS-1$
				stamp = event.getModificationStamp();
			}
			job.cancel();
			job.schedule();
			changed.run();
		}
	};
	private final CoursesListener read = new CoursesListener() {

		@Override
		public void coursesChanged() {
			importsChanged();
		}

		@Override
		public void courseChanged(OpenCourse course) {
			importsChanged();
		}
	};

	/** @param changed called on the document's thread after each edit */
	LiveManifest(IDocument document, OpenCourses courses, Supplier<Injector> injector, Runnable changed) {
		this.document = document;
		this.courses = courses;
		this.injector = injector;
		this.changed = changed;
		initial = document.get();
		stamp = document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
		document.addDocumentListener(edits);
		courses.addListener(read);
		job.schedule();
	}

	void stop() {
		document.removeDocumentListener(edits);
		courses.removeListener(read);
		listeners.clear();
		job.cancel();
	}

	/** Files that this one may import are not as they were: they are read again, and a new state is made. */
	void importsChanged() {
		synchronized (pending) {
			importsChanged = true;
		}
		job.schedule();
	}

	/** The newest state; it may be behind the text. */
	public ManifestState state() {
		return state;
	}

	/** The listener hears of every new state, in order, on a job's thread. */
	public void addListener(Consumer<ManifestState> listener) {
		listeners.add(listener);
	}

	/** Undoes {@link #addListener}. */
	public void removeListener(Consumer<ManifestState> listener) {
		listeners.remove(listener);
	}

	/** The workspace file the document is the text of. */
	public Optional<IFile> file() {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		IPath location = buffer == null ? null : buffer.getLocation();
		return location == null || location.segmentCount() < 2 ? Optional.empty() : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(location));
	}

	/** The open course the file belongs to. */
	public Optional<OpenCourse> course() {
		return file().flatMap(courses::courseOf);
	}

	/** What can be written at a place of the text as it is now. Parses: not for the UI thread. */
	public List<Suggestion> suggestions(int caret) {
		ManifestText now;
		synchronized (this) {
			catchUp();
			now = text;
		}
		return now.suggestions(caret, CourseSurroundings.of(course(), file()), ForkJoinPool.commonPool());
	}

	/** The text as it should be laid out, and the stamp of the text that was. Parses: not for the UI thread. */
	public synchronized Formatted formatted() {
		long at = catchUp();
		return new Formatted(text.formatted(), at);
	}

	/** A whole new text for the text with this stamp. */
	public record Formatted(String text, long modificationStamp) {
	}

	private long catchUp() {
		List<Edit> taken;
		long at;
		String first;
		boolean anew;
		synchronized (pending) {
			taken = List.copyOf(pending);
			pending.clear();
			at = stamp;
			first = initial;
			initial = null;
			anew = importsChanged;
			importsChanged = false;
		}
		if (first != null) {
			text = injector.get().getInstance(ManifestText.class);
			open(first);
		}
		taken.forEach(edit -> text.edit(edit.offset, edit.length, edit.text));
		if (anew && first == null && text.imports()) {
			open(text.text());
		}
		return at;
	}

	private void open(String whole) {
		text.open(uri(), whole, CourseSurroundings::catalogue, CurrentText::open);
	}

	private URI uri() {
		IPath location = file().map(IFile::getLocation).orElse(null);
		return location == null ? URI.createURI("memory:/untitled.course") : URI.createFileURI(location.toOSString()); //$NON-NLS-1$
	}

	private synchronized Optional<ManifestState> next(IProgressMonitor monitor) {
		long at = catchUp();
		ManifestSnapshot snapshot = text.snapshot(monitor::isCanceled);
		return monitor.isCanceled() ? Optional.empty() : Optional.of(new ManifestState(snapshot, at));
	}

	private final class Reading extends Job {

		Reading() {
			super(Messages.Reading);
			setSystem(true);
			setPriority(INTERACTIVE);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				next(monitor).ifPresent(after -> {
					state = after;
					listeners.forEach(listener -> listener.accept(after));
				});
				return Status.OK_STATUS;
			} catch (OperationCanceledException | OperationCanceledError overtaken) {
				return Status.CANCEL_STATUS;
			}
		}
	}
}
