package dev.lectern.ui.citation.hover;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.deck.SourceRange;
import dev.lectern.ui.citation.desktop.PaperPage;
import dev.lectern.ui.citation.live.DeckCitations;

/** Label, address and year of a citation lead to the paper. */
public final class CitationLinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		return DeckCitations.current(viewer.getDocument()).flatMap(found -> found.at(region.getOffset()))
				.map(citation -> new IHyperlink[] { link(citation, region.getOffset()) }).orElse(null);
	}

	private static IHyperlink link(Citation citation, int offset) {
		SourceRange range = DeckCitations.range(citation, offset).orElseThrow();
		return new PaperLink(citation.identifier(), new Region(range.offset(), range.length()));
	}

	private record PaperLink(ArxivIdentifier paper, IRegion region) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return NLS.bind(Messages.Open_Paper, paper);
		}

		@Override
		public void open() {
			PaperPage.open(paper);
		}
	}
}
