package dev.lectern.deck.regex;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * A source that is no JavaScript regular expression, or one that this engine cannot run. The message is localised and names the place.
 */
public final class RegexSyntaxException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/** What is wrong with a regular expression. */
	public enum Reason {
		/** a {@code (} that nothing closes */
		UNTERMINATED_GROUP,
		/** a {@code )} that nothing opens */
		UNMATCHED_PARENTHESIS,
		/** {@code (?} followed by something unknown, or two groups of one name */
		INVALID_GROUP,
		/** a {@code [} that nothing closes */
		UNTERMINATED_CLASS,
		/** a range whose end is before its start */
		RANGE_OUT_OF_ORDER,
		/** a quantifier with nothing before it that it could repeat */
		NOTHING_TO_REPEAT,
		/** a quantifier whose maximum is below its minimum */
		NUMBERS_OUT_OF_ORDER,
		/** a backslash at the very end */
		TRAILING_BACKSLASH,
		/** {@code \k} without a group of that name, in an expression that has named groups */
		INVALID_REFERENCE,
		/** valid JavaScript that the JVM cannot run, such as a look-behind of unlimited length */
		UNSUPPORTED
	}

	private final String source;
	private final int index;
	private final Reason reason;

	RegexSyntaxException(String source, int index, Reason reason, Throwable cause) {
		super(MessageFormat.format(ResourceBundle.getBundle("dev.lectern.deck.regex.messages").getString(reason.name()), source, index + 1), cause);
		this.source = source;
		this.index = index;
		this.reason = reason;
	}

	/** The regular expression as given. */
	public String source() {
		return source;
	}

	/** Where in the source the trouble is, in UTF-16 units from 0; its length when the end came too early. */
	public int index() {
		return index;
	}

	/** What is wrong there. */
	public Reason reason() {
		return reason;
	}
}
