package dev.lectern.citation.lock;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences about lines that are not understood. */
final class Messages {

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		Locale locale = Locale.getDefault();
		String pattern = ResourceBundle.getBundle("dev.lectern.citation.lock.messages", locale, Messages.class.getClassLoader()).getString(key);
		return new MessageFormat(pattern, locale).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}
}
