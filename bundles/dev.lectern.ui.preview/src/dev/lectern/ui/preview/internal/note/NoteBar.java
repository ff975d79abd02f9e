package dev.lectern.ui.preview.internal.note;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A slim bar with a note, or nothing. It lies in a grid of one column. For the UI thread. */
public final class NoteBar {

	private static final String BUNDLE = "dev.lectern.ui.preview"; //$NON-NLS-1$
	private static final String ICON = "icons/note.svg"; //$NON-NLS-1$

	private final Composite bar;
	private final LocalResourceManager resources;
	private Note shown;

	public NoteBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		resources = new LocalResourceManager(JFaceResources.getResources(), bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	/** Shows a note in place of the one before; empty: no bar. */
	public void show(Optional<Note> note) {
		if (bar.isDisposed() || Objects.equals(shown, note.orElse(null))) {
			return;
		}
		shown = note.orElse(null);
		List.of(bar.getChildren()).forEach(Control::dispose);
		note.ifPresent(this::fill);
		((GridData) bar.getLayoutData()).exclude = note.isEmpty();
		bar.setVisible(note.isPresent());
		bar.getParent().layout(true, true);
	}

	/** The note one sees. */
	public Optional<Note> shown() {
		return Optional.ofNullable(shown);
	}

	private void fill(Note note) {
		GridLayoutFactory.fillDefaults().numColumns(2 + note.choices().size()).margins(8, 4).spacing(8, 0).applyTo(bar);
		Label icon = new Label(bar, SWT.NONE);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, ICON).ifPresent(image -> icon.setImage(resources.create(image)));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(icon);
		Label text = new Label(bar, SWT.WRAP);
		text.setText(note.text());
		text.setToolTipText(note.details().isEmpty() ? null : note.details());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(text);
		for (Note.Choice choice : note.choices()) {
			Link link = new Link(bar, SWT.NONE);
			link.setText("<a>" + choice.label() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choice.action().run()));
			GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
		}
	}
}
