package dev.lectern.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of the page that users see. */
final class Messages {

	private Messages() {
	}

	static String get(String key) {
		return ResourceBundle.getBundle("dev.lectern.page.messages", Locale.getDefault(), Messages.class.getClassLoader()).getString(key);
	}
}
