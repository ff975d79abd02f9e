package dev.lectern.ui.citation.hover;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.desktop.ClipboardText;
import dev.lectern.ui.citation.desktop.PaperPage;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.text.PaperInfo;
import dev.lectern.ui.citation.view.CitationsView;

/** What a hover offers to do with a paper. For the UI thread. */
enum PaperActions {

	OPEN {
		@Override
		boolean isOffered(PaperInfo info) {
			return true;
		}

		@Override
		void run(PaperInfo info) {
			PaperPage.open(info.identifier());
		}
	},
	REFRESH {
		@Override
		boolean isOffered(PaperInfo info) {
			return info.course().isPresent();
		}

		/** The view shows how it goes on, and what went wrong. */
		@Override
		void run(PaperInfo info) {
			CitationsView.bringUp();
			RefreshPapersJob.begin(info.course().orElseThrow(), List.of(CitedPapers.paper(info.identifier())));
		}
	},
	COPY {
		@Override
		boolean isOffered(PaperInfo info) {
			return info.paper().isPresent();
		}

		@Override
		void run(PaperInfo info) {
			Paper paper = info.paper().orElseThrow();
			ClipboardText.put(info.forms().write(paper.identifier(), paper.title(), paper.published().getYear()));
		}
	},
	FIND {
		@Override
		boolean isOffered(PaperInfo info) {
			return info.cited().isPresent();
		}

		@Override
		void run(PaperInfo info) {
			CitationsView.showReferences(info.course().orElseThrow(), CitedPapers.paper(info.identifier()));
		}
	};

	/** Whether it can be done with what is known. */
	abstract boolean isOffered(PaperInfo info);

	abstract void run(PaperInfo info);

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
}
