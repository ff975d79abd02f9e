package dev.lectern.ui.course.internal.language.format;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.LiveManifest.Formatted;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.ui.thread.UiThread;

/** Lays a course file out, in one undoable change. Worked out in a job; when the text was changed meanwhile, nothing happens. */
public final class FormatHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		UiThread uiThread = new UiThread(HandlerUtil.getActiveShell(event).getDisplay());
		Manifests.editor(HandlerUtil.getActiveEditor(event)).ifPresent(editor -> Manifests.document(editor)
				.ifPresent(document -> Manifests.of(document).ifPresent(manifest -> format(editor, document, manifest, uiThread))));
		return null;
	}

	private static void format(ITextEditor editor, IDocument document, LiveManifest manifest, UiThread uiThread) {
		Job job = Job.create(Messages.Formatting, (IProgressMonitor monitor) -> {
			Formatted formatted = manifest.formatted();
			uiThread.later(() -> apply(editor, document, formatted));
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Only what differs is replaced, so that the caret and folds stay. */
	private static void apply(ITextEditor editor, IDocument document, Formatted formatted) {
		if (((IDocumentExtension4) document).getModificationStamp() != formatted.modificationStamp() || editor.getDocumentProvider() == null) {
			return;
		}
		String before = document.get();
		String after = formatted.text().replace("\n", lineBreak(before)); //$NON-NLS-1$
		int start = 0;
		while (start < Math.min(before.length(), after.length()) && before.charAt(start) == after.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < Math.min(before.length(), after.length()) - start && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
			end++;
		}
		if (start + end < Math.max(before.length(), after.length())) {
			try {
				document.replace(start, before.length() - end - start, after.substring(start, after.length() - end));
			} catch (BadLocationException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private static String lineBreak(String text) {
		return text.contains("\r\n") ? "\r\n" : "\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
