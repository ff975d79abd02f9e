package dev.lectern.course.language.edit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of this package that users see. Numbers are written plainly, as positions are. */
final class Messages {

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		Locale locale = Locale.getDefault();
		String pattern = ResourceBundle.getBundle("dev.lectern.course.language.edit.messages", locale, Messages.class.getClassLoader()).getString(key);
		return new MessageFormat(pattern, locale).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}
}
