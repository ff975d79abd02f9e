package dev.lectern.citation.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of asking. */
final class Messages {

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		ResourceBundle texts = ResourceBundle.getBundle("dev.lectern.citation.client.messages", Locale.getDefault(), Messages.class.getClassLoader());
		return new MessageFormat(texts.getString(key), Locale.getDefault()).format(arguments);
	}
}
