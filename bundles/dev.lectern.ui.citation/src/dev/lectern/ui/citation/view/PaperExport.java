package dev.lectern.ui.citation.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.citation.export.BibTex;
import dev.lectern.citation.export.CslJson;
import dev.lectern.citation.paper.Paper;

/** The files papers can be written into. */
enum PaperExport {

	BIBTEX("papers.bib", "*.bib", BibTex::of), //$NON-NLS-1$ //$NON-NLS-2$
	CSL_JSON("papers.json", "*.json", CslJson::of); //$NON-NLS-1$ //$NON-NLS-2$

	private final String fileName;
	private final String pattern;
	private final Function<List<Paper>, String> writer;

	PaperExport(String fileName, String pattern, Function<List<Paper>, String> writer) {
		this.fileName = fileName;
		this.pattern = pattern;
		this.writer = writer;
	}

	/** Asks for a file; empty when the author thinks better of it. For the UI thread. */
	Optional<Path> ask(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(fileName);
		dialog.setFilterExtensions(new String[] { pattern, "*" }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Writes papers in a job, which is given back; a file that was there stays as it is when they cannot be written. @param done told in the job's thread after success */
	Job write(List<Paper> papers, Path file, Runnable done) {
		Job job = Job.create(NLS.bind(Messages.Exporting, papers.size(), file.getFileName()), monitor -> {
			try {
				Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				try {
					Files.writeString(fresh, writer.apply(papers));
					Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
				} finally {
					Files.deleteIfExists(fresh);
				}
				done.run();
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(NLS.bind(Messages.Export_Failed, file, e.getMessage()), e);
			}
		});
		job.schedule();
		return job;
	}
}
