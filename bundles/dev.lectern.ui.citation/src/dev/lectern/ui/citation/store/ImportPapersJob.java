package dev.lectern.ui.citation.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.lectern.citation.store.ImportProgress;
import dev.lectern.citation.store.ImportResult;

/** Takes a file of bulk metadata into the paper store. There is one at a time; it goes on when nobody looks. */
public final class ImportPapersJob extends Job {

	/** The family of these jobs, for {@link org.eclipse.core.runtime.jobs.IJobManager#join}. */
	public static final Object FAMILY = ImportPapersJob.class;

	private static final int STEPS = 1000;

	private final Path file;
	private volatile int done;
	private volatile long records;

	private ImportPapersJob(Path file) {
		super(NLS.bind(Messages.Importing, file.getFileName()));
		this.file = file;
	}

	/** Begins, in the background. */
	public static ImportPapersJob begin(Path file) {
		ImportPapersJob job = new ImportPapersJob(file);
		UnfinishedImport.remember(file);
		job.schedule();
		return job;
	}

	/** The one that runs. */
	public static Optional<ImportPapersJob> running() {
		return Arrays.stream(getJobManager().find(FAMILY)).map(ImportPapersJob.class::cast).findFirst();
	}

	public Path file() {
		return file;
	}

	/** How much of the file was read, of {@link #steps}. For any thread. */
	public int done() {
		return done;
	}

	public int steps() {
		return STEPS;
	}

	/** How many papers were read, earlier runs with the same file included. For any thread. */
	public long records() {
		return records;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), STEPS);
		IStatus[] status = { Status.error(Messages.No_Store) };
		ServiceCaller.callOnce(ImportPapersJob.class, StoredPapers.class, store -> {
			try {
				ImportResult result = store.take(file, progress(progress));
				if (result.finished()) {
					UnfinishedImport.forget();
				}
				status[0] = outcome(result);
			} catch (NoSuchFileException e) {
				UnfinishedImport.forget();
				status[0] = Status.error(NLS.bind(Messages.No_File, file), e);
			} catch (IOException e) {
				status[0] = Status.error(NLS.bind(Messages.Failed, file, e.getMessage()), e);
			}
		});
		return status[0];
	}

	private IStatus outcome(ImportResult result) {
		if (!result.finished()) {
			return new Status(IStatus.CANCEL, ImportPapersJob.class, NLS.bind(Messages.Stopped, file.getFileName()));
		}
		return result.records() == 0 ? Status.warning(NLS.bind(Messages.No_Papers, file, result.bad())) : Status.info(told(result));
	}

	private static String told(ImportResult result) {
		return NLS.bind(result.bad() == 0 ? Messages.Imported : Messages.Imported_Partly, new Object[] { result.records(), result.records() - result.unchanged(), result.bad() });
	}

	private ImportProgress progress(SubMonitor monitor) {
		return new ImportProgress() {

			@Override
			public void advanced(long bytes, long of, long read) {
				int now = of == 0 ? STEPS : (int) Math.min(STEPS, bytes * STEPS / of);
				if (now > done) {
					monitor.worked(now - done);
					done = now;
				}
				records = read;
			}

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}
		};
	}
}
