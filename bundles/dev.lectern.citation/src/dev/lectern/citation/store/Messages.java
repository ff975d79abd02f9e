package dev.lectern.citation.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of the store and of imports. */
final class Messages {

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("dev.lectern.citation.store.messages", Locale.getDefault(), Messages.class.getClassLoader());
		return new MessageFormat(texts.getString(key), Locale.getDefault()).format(arguments);
	}
}
