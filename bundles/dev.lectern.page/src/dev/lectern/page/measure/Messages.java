package dev.lectern.page.measure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of slides that were measured. */
final class Messages {

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("dev.lectern.page.measure.messages", Locale.getDefault(), Messages.class.getClassLoader());
		return new MessageFormat(texts.getString(key), Locale.getDefault()).format(arguments);
	}
}
