package dev.lectern.ui.deck.colour;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** The colours of inks as the theme and the author's preferences have them now. For the UI thread. */
final class Palette {

	private final ColorRegistry colours = JFaceResources.getColorRegistry();
	private final IPropertyChangeListener listener;

	/** @param changed called when a colour of ours changed, once for each */
	Palette(Runnable changed) {
		listener = event -> {
			if (event.getProperty().startsWith(Ink.COLOUR_PREFIX)) {
				changed.run();
			}
		};
		colours.addListener(listener);
	}

	void dispose() {
		colours.removeListener(listener);
	}

	StyleRange style(Span span) {
		Color colour = colours.get(span.look().ink().colourId());
		int font = (span.look().bold() ? SWT.BOLD : SWT.NORMAL) | (span.look().italic() ? SWT.ITALIC : SWT.NORMAL);
		return new StyleRange(span.offset(), span.length(), colour, null, font);
	}
}
