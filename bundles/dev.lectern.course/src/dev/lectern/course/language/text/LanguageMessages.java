package dev.lectern.course.language.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The strings of the course language that users see. Numbers are written plainly, as positions are. */
public final class LanguageMessages {

	private LanguageMessages() {
	}

	/** The message of a key, in the language of {@link Locale#getDefault()}. */
	public static String get(String key, Object... arguments) {
		return new MessageFormat(bundle().getString(key), Locale.getDefault()).format(Arrays.stream(arguments).map(String::valueOf).toArray());
	}

	/** The same for a key that may not be there. */
	static Optional<String> find(String key) {
		ResourceBundle texts = bundle();
		return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
	}

	private static ResourceBundle bundle() {
		return ResourceBundle.getBundle("dev.lectern.course.language.text.messages", Locale.getDefault(), LanguageMessages.class.getClassLoader());
	}
}
