package dev.lectern.ui.deck.colour;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;

import dev.lectern.deck.SourceRange;
import dev.lectern.ui.deck.live.DeckFeed;
import dev.lectern.workspace.DeckState;

/**
 * Colours the decks a viewer shows, as far as they are in sight. It parses nothing: it waits for deck snapshots and paints what differs, so it has no damagers
 * and repairers either.
 */
public final class DeckPresentationReconciler implements IPresentationReconciler {

	/** In characters: there are colours before a turn of the mouse wheel brings the text in sight. */
	private static final int BEYOND = 1 << 13;

	/** In pixels; scroll bars of GTK lie over the text, and would hide the ends of wrapped lines. */
	private static final int RIGHT_MARGIN = 8;

	private final Listener listener = new Listener();
	private final IViewportListener scrolled = top -> paint();
	private final Damage damage = new Damage();

	private ITextViewer viewer;
	private DeckFeed<DeckInk> feed;
	private Palette palette;
	private DeckState state;
	private DeckInk ink = DeckInk.NONE;
	private DeckInk.Painted painted = DeckInk.Painted.NOTHING;
	private volatile DeckInk derived = DeckInk.NONE;
	private boolean paintPending;

	@Override
	public void install(ITextViewer installedOn) {
		viewer = installedOn;
		viewer.getTextWidget().setRightMargin(RIGHT_MARGIN);
		palette = new Palette(this::coloursChanged);
		feed = new DeckFeed<>(Messages.colouring, viewer.getTextWidget().getDisplay(), 0, this::derive, this::show);
		viewer.addTextInputListener(listener);
		viewer.addTextListener(listener);
		viewer.addViewportListener(scrolled);
		listener.inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public void uninstall() {
		viewer.removeTextInputListener(listener);
		viewer.removeTextListener(listener);
		viewer.removeViewportListener(scrolled);
		listener.inputDocumentAboutToBeChanged(viewer.getDocument(), null);
		palette.dispose();
	}

	private DeckInk derive(DeckState next) {
		derived = DeckInk.of(next.deck(), derived);
		return derived;
	}

	private void show(DeckState next, DeckInk nextInk) {
		state = next;
		ink = nextInk;
		paint();
	}

	private void paint() {
		IDocument document = viewer.getDocument();
		if (state == null || document == null || viewer.getTextWidget() == null || !state.isCurrent(document)) {
			return;
		}
		DeckInk.Step step = ink.step(painted, damage, inSight(0), inSight(BEYOND));
		painted = step.done();
		damage.clear();
		step.ranges().forEach(range -> viewer.changeTextPresentation(presentation(range), false));
		if (step.more()) {
			paintSoon();
		}
	}

	/** What the window shows, and as many characters before and after it. */
	private SourceRange inSight(int beyond) {
		int top = viewer.getTopIndexStartOffset();
		return SourceRange.between(Math.max(0, top - beyond), Math.max(top, viewer.getBottomIndexEndOffset()) + beyond);
	}

	/** Without a default style, which would be a change of the widget of its own; plain ends make it replace the whole range. */
	private TextPresentation presentation(SourceRange range) {
		List<Span> spans = ink.spans(range);
		TextPresentation presentation = new TextPresentation(new Region(range.offset(), range.length()), spans.size() + 2);
		int first = spans.isEmpty() ? range.end() : spans.getFirst().offset();
		int last = spans.isEmpty() ? range.end() : spans.getLast().end();
		plain(range.offset(), first, presentation);
		spans.forEach(span -> presentation.addStyleRange(palette.style(span)));
		plain(last, range.end(), presentation);
		return presentation;
	}

	private static void plain(int from, int to, TextPresentation presentation) {
		if (to > from) {
			presentation.addStyleRange(new StyleRange(from, to - from, null, null));
		}
	}

	/** A theme changes all colours one by one: they are painted once, after the last. */
	private void coloursChanged() {
		painted = DeckInk.Painted.NOTHING;
		paintSoon();
	}

	private void paintSoon() {
		if (!paintPending && viewer.getTextWidget() != null) {
			paintPending = true;
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				paintPending = false;
				paint();
			});
		}
	}

	@Override
	public IPresentationDamager getDamager(String contentType) {
		return null;
	}

	@Override
	public IPresentationRepairer getRepairer(String contentType) {
		return null;
	}

	private final class Listener implements ITextInputListener, ITextListener, IDocumentListener {

		@Override
		public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
			feed.stop();
			state = null;
			ink = DeckInk.NONE;
			painted = DeckInk.Painted.NOTHING;
			damage.clear();
			if (oldInput != null) {
				oldInput.removeDocumentListener(this);
			}
		}

		@Override
		public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
			if (newInput != null) {
				newInput.addDocumentListener(this);
				feed.follow(newInput);
			}
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// the damage is told in offsets after the change
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			damage.replaced(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
		}

		/** Unfolding and the end of a compound change put text into the widget that has no colours, without a change of the document. */
		@Override
		public void textChanged(TextEvent event) {
			if (event.getViewerRedrawState() && event.getDocumentEvent() == null && viewer.getDocument() != null) {
				IRegion shown = shown(event);
				if (shown != null) {
					damage.replaced(shown.getOffset(), shown.getLength(), shown.getLength());
					if (isOfOldText(event)) {
						paintSoon();
					} else {
						paint();
					}
				}
			}
		}

		/** The first folds have the widget take all its text anew, and each later one what it holds: there is enough to do in such a turn without the colours. */
		private boolean isOfOldText(TextEvent event) {
			return event.getText() == null || event.getLength() == event.getText().length();
		}

		private IRegion shown(TextEvent event) {
			String text = event.getText();
			if (event.getOffset() == 0 && event.getLength() == 0 && text == null || !(viewer instanceof ITextViewerExtension5 folding)) {
				return new Region(0, viewer.getDocument().getLength());
			}
			return folding.widgetRange2ModelRange(new Region(event.getOffset(), text == null ? 0 : text.length()));
		}
	}
}
