package dev.lectern.ui.citation.hover;

import java.util.Optional;

import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.citation.Citation;
import dev.lectern.citation.paper.Paper;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.text.PaperInfo;

/** Tells what is known of a cited paper. The platform asks in a thread of its own; on the UI thread nothing is looked up that is not in memory. */
public final class CitationHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private final IInformationControlCreator controls = new AbstractReusableInformationControlCreator() {
		@Override
		protected IInformationControl doCreateInformationControl(Shell parent) {
			return new PaperControl(parent, false);
		}
	};

	private volatile PaperInfo last;

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return at(viewer, offset).flatMap(citation -> DeckCitations.range(citation, offset)).map(CitationHover::region).orElse(null);
	}

	private static IRegion region(SourceRange range) {
		return new Region(range.offset(), range.length());
	}

	private Optional<Citation> at(ITextViewer viewer, int offset) {
		return DeckCitations.current(viewer.getDocument()).flatMap(citations -> citations.at(offset));
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return at(viewer, region.getOffset()).map(citation -> info(viewer, citation)).orElse(null);
	}

	private PaperInfo info(ITextViewer viewer, Citation citation) {
		Optional<DeckPlace> place = DeckPlace.of(viewer.getDocument());
		PaperInfo known = PaperInfo.of(citation.identifier(), place.flatMap(DeckPlace::papers), CitationForms.of(place));
		if (known.paper().isEmpty()) {
			known = known.or(Display.getCurrent() == null ? StoredPapers.lookUp(CitedPapers.paper(citation.identifier())) : remembered(citation));
		}
		last = known;
		return known;
	}

	/** A hover that is to stay is asked for again, on the UI thread then. */
	private Optional<Paper> remembered(Citation citation) {
		return Optional.ofNullable(last).filter(before -> before.identifier().equals(citation.identifier())).flatMap(PaperInfo::paper);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return null; // the platform asks getHoverInfo2
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return controls;
	}
}
