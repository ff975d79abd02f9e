package dev.lectern.cli.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The strings of the command line, its help included. */
public final class Texts {

	private Texts() {
	}

	public static ResourceBundle bundle() {
		return ResourceBundle.getBundle("dev.lectern.cli.messages", Locale.getDefault(), Texts.class.getClassLoader());
	}

	public static String get(String key, Object... arguments) {
		return new MessageFormat(bundle().getString(key), Locale.getDefault()).format(arguments);
	}
}
