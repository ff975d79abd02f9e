package dev.lectern.app.internal.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** The themes the window can wear: the platform's light and dark ones. */
public enum ThemeChoice {

	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark"); //$NON-NLS-1$ //$NON-NLS-2$

	private final String id;

	ThemeChoice(String id) {
		this.id = id;
	}

	/** The word for it on the command line and in command parameters. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<ThemeChoice> named(String word) {
		return Stream.of(values()).filter(theme -> theme.word().equals(word)).findFirst();
	}

	/** What the window wears now. On the UI thread. */
	public static ThemeChoice current() {
		IThemeEngine engine = engine();
		return engine.getActiveTheme() != null && engine.getActiveTheme().getId().startsWith(DARK.id) ? DARK : LIGHT;
	}

	/** Puts it on and remembers it. On the UI thread. */
	public void apply() {
		engine().setTheme(id, true);
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
