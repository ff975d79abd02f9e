package dev.lectern.ui.preview.internal.view;

import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.ui.IMemento;

import dev.lectern.ui.preview.internal.live.PageLook;

/** Keeps how a view looks at decks, from one start of Lectern to the next. */
public final class LookMemory {

	private static final String ZOOM = "zoom"; //$NON-NLS-1$
	private static final String THEME = "theme"; //$NON-NLS-1$
	private static final String NOTES = "notes"; //$NON-NLS-1$

	private LookMemory() {
	}

	/** What was kept, as far as it can be read. */
	public static PageLook read(IMemento memento) {
		try {
			Integer zoom = memento.getInteger(ZOOM);
			return new PageLook(zoom == null ? OptionalInt.empty() : OptionalInt.of(zoom), Optional.ofNullable(memento.getString(THEME)).orElse(""), //$NON-NLS-1$
					Boolean.TRUE.equals(memento.getBoolean(NOTES)));
		} catch (IllegalArgumentException e) {
			return PageLook.PUBLISHED; // from another version of Lectern
		}
	}

	/** Keeps it. */
	public static void write(PageLook look, IMemento memento) {
		look.zoom().ifPresent(zoom -> memento.putInteger(ZOOM, zoom));
		memento.putString(THEME, look.theme());
		memento.putBoolean(NOTES, look.notes());
	}
}
