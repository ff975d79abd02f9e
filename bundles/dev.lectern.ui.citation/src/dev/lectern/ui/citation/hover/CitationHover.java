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
import org.eclipse.swt.widgets.Shell;

import dev.lectern.citation.Citation;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.live.DeckCitations;
import dev.lectern.ui.citation.papers.DeckPlace;
import dev.lectern.ui.citation.store.StoredPapers;
import dev.lectern.ui.citation.text.PaperInfo;

/** Tells what is known of a cited paper. */
public final class CitationHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private final IInformationControlCreator controls = new AbstractReusableInformationControlCreator() {
		@Override
		protected IInformationControl doCreateInformationControl(Shell parent) {
			return new PaperControl(parent, false);
		}
	};

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

	private static PaperInfo info(ITextViewer viewer, Citation citation) {
		PaperInfo known = PaperInfo.of(citation.identifier(), DeckPlace.of(viewer.getDocument()).flatMap(DeckPlace::papers));
		return known.paper().isPresent() ? known : known.or(StoredPapers.lookUp(citation.identifier()));
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
