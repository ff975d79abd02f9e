package dev.lectern.ui.citation.hover;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Status;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.text.PaperInfo;
import dev.lectern.ui.citation.view.CitationsView;

/** What can be done with a paper wherever it is shown. For the UI thread. */
public enum PaperActions {

	OPEN {
		@Override
		public boolean isOffered(PaperInfo info) {
			return true;
		}

		@Override
		public void run(PaperInfo info) {
			open(info.identifier());
		}
	},
	REFRESH {
		@Override
		public boolean isOffered(PaperInfo info) {
			return info.course().isPresent();
		}

		@Override
		public void run(PaperInfo info) {
			RefreshPapersJob.begin(info.course().orElseThrow(), List.of(CitedPapers.paper(info.identifier())));
		}
	},
	COPY {
		@Override
		public boolean isOffered(PaperInfo info) {
			return info.paper().isPresent();
		}

		@Override
		public void run(PaperInfo info) {
			info.paper().ifPresent(paper -> copy(CitationForms.DEFAULT.write(paper.identifier(), paper.title(), paper.published().getYear())));
		}
	},
	FIND {
		@Override
		public boolean isOffered(PaperInfo info) {
			return info.cited().isPresent();
		}

		@Override
		public void run(PaperInfo info) {
			CitationsView.showReferences(info.course().orElseThrow(), CitedPapers.paper(info.identifier()));
		}
	};

	/** Whether it can be done with what is known. */
	public abstract boolean isOffered(PaperInfo info);

	public abstract void run(PaperInfo info);

	private String label() {
		return switch (this) {
		case OPEN -> Messages.Open;
		case REFRESH -> Messages.Refresh;
		case COPY -> Messages.Copy;
		case FIND -> Messages.Find;
		};
	}

	/** The text of a {@link org.eclipse.swt.widgets.Link} whose selections are names of these actions. */
	static String links(PaperInfo info) {
		return Arrays.stream(values()).filter(action -> action.isOffered(info)).map(action -> "<a href=\"" + action.name() + "\">" + action.label() + "</a>") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.collect(Collectors.joining("   ")); //$NON-NLS-1$
	}

	/** Opens the page of a paper in the system's browser. */
	public static void open(ArxivIdentifier paper) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(URI.create(CitationForms.address(paper)).toURL());
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		} catch (MalformedURLException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.LOG);
		}
	}

	/** Puts text on the clipboard. */
	public static void copy(String words) {
		Clipboard clipboard = new Clipboard(Optional.ofNullable(Display.getCurrent()).orElseThrow());
		try {
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
