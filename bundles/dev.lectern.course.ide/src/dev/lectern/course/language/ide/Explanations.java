package dev.lectern.course.language.ide;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the words of the language mean, in the language of {@link java.util.Locale#getDefault()}. */
public final class Explanations {

	private Explanations() {
	}

	/** What a keyword says; empty when it says nothing by itself. */
	public static String of(String keyword) {
		try {
			return ResourceBundle.getBundle(Explanations.class.getPackageName() + ".words").getString(keyword); //$NON-NLS-1$
		} catch (MissingResourceException none) {
			return ""; //$NON-NLS-1$
		}
	}
}
