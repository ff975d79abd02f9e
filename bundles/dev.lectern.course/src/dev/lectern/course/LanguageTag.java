package dev.lectern.course;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a folder's name or a page says about a language. */
public final class LanguageTag {

	/** BCP 47's tag for a language nobody told. */
	static final String UNDETERMINED = "und";

	private static final Set<String> TWO_LETTER_CODES = Set.of(Locale.getISOLanguages());

	private LanguageTag() {
	}

	/** Whether the tag is well-formed and its language a known one; {@code css} or {@code images} are not. */
	public static boolean isKnown(String tag) {
		return locale(tag).map(Locale::getLanguage).filter(code -> TWO_LETTER_CODES.contains(code) || code.length() == 3 && hasName(code)).isPresent();
	}

	/** The language's name in the language itself; the tag where there is none. */
	public static String ownName(String tag) {
		if (tag.equals(UNDETERMINED)) {
			return Messages.get("language.undetermined");
		}
		Optional<Locale> found = locale(tag).filter(locale -> hasName(locale.getLanguage()));
		if (found.isEmpty()) {
			return tag;
		}
		String name = found.get().getDisplayName(found.get());
		int first = name.offsetByCodePoints(0, 1);
		return name.substring(0, first).toUpperCase(found.get()) + name.substring(first);
	}

	private static boolean hasName(String code) {
		return !code.isEmpty() && !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
	}

	private static Optional<Locale> locale(String tag) {
		try {
			return Optional.of(new Locale.Builder().setLanguageTag(tag).build()).filter(locale -> !locale.getLanguage().isEmpty());
		} catch (IllformedLocaleException notATag) {
			return Optional.empty();
		}
	}
}
