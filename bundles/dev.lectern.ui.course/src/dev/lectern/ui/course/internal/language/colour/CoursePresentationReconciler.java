package dev.lectern.ui.course.internal.language.colour;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import dev.lectern.course.language.ide.Span;
import dev.lectern.ui.course.internal.language.model.ManifestFeed;
import dev.lectern.ui.course.internal.language.model.ManifestState;

/** Colours the course file a viewer shows, from snapshots; it parses nothing itself. */
public final class CoursePresentationReconciler implements IPresentationReconciler, ITextInputListener {

	private static final String COLOUR = "dev.lectern.ui.course.colour."; //$NON-NLS-1$

	private final ColorRegistry colours = JFaceResources.getColorRegistry();
	private final IPropertyChangeListener themed = event -> {
		if (event.getProperty().startsWith(COLOUR)) {
			repaint();
		}
	};
	/** Unfolding puts text without colours into the widget. */
	private final ITextListener unfolded = event -> {
		if (event.getDocumentEvent() == null && event.getViewerRedrawState()) {
			repaint();
		}
	};
	private ITextViewer viewer;
	private ManifestFeed feed;
	private ManifestState state;
	private boolean pending;

	@Override
	public void install(ITextViewer installedOn) {
		viewer = installedOn;
		feed = new ManifestFeed(viewer.getTextWidget().getDisplay(), this::show);
		viewer.addTextInputListener(this);
		viewer.addTextListener(unfolded);
		colours.addListener(themed);
		inputDocumentChanged(null, viewer.getDocument());
	}

	@Override
	public void uninstall() {
		colours.removeListener(themed);
		viewer.removeTextInputListener(this);
		viewer.removeTextListener(unfolded);
		feed.stop();
	}

	@Override
	public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
		feed.stop();
		state = null;
	}

	@Override
	public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
		if (newInput != null) {
			feed.follow(newInput);
		}
	}

	private void show(ManifestState next) {
		state = next;
		paint();
	}

	private void repaint() {
		if (!pending && viewer.getTextWidget() != null) {
			pending = true;
			viewer.getTextWidget().getDisplay().asyncExec(() -> {
				pending = false;
				paint();
			});
		}
	}

	private void paint() {
		IDocument document = viewer.getDocument();
		if (state == null || document == null || viewer.getTextWidget() == null || !state.isCurrent(document)) {
			return;
		}
		List<Span> spans = state.snapshot().spans();
		TextPresentation presentation = new TextPresentation(new Region(0, document.getLength()), Math.max(1, spans.size()));
		presentation.setDefaultStyleRange(new StyleRange(0, document.getLength(), null, null));
		spans.forEach(span -> presentation.addStyleRange(style(span)));
		viewer.changeTextPresentation(presentation, false);
	}

	private StyleRange style(Span span) {
		int font = switch (span.meaning()) {
		case KEYWORD, DECLARATION -> SWT.BOLD;
		case COMMENT -> SWT.ITALIC;
		default -> SWT.NORMAL;
		};
		return new StyleRange(span.offset(), span.length(), colours.get(COLOUR + span.meaning().name().toLowerCase(Locale.ROOT)), null, font);
	}

	@Override
	public IPresentationDamager getDamager(String contentType) {
		return null;
	}

	@Override
	public IPresentationRepairer getRepairer(String contentType) {
		return null;
	}
}
