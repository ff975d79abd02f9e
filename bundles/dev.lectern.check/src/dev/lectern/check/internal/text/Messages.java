package dev.lectern.check.internal.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of findings and the titles of fixes. Numbers are written plainly, as positions are. */
public final class Messages {

	private Messages() {
	}

	/** @param key the rule's id, a dot, and the case */
	public static String get(String key, Object... arguments) {
		Locale locale = Locale.getDefault();
		String pattern = ResourceBundle.getBundle("dev.lectern.check.messages", locale, Messages.class.getClassLoader()).getString(key);
		return new MessageFormat(pattern, locale).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}
}
