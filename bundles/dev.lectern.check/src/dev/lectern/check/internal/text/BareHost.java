package dev.lectern.check.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.check.CourseFiles;

/**
 * A site, or a mailbox, named without a scheme: for a browser it is a file beside the page. What could be a file or a folder is none.
 *
 * @param scheme  what is missing, {@code https://} or {@code mailto:}
 * @param address as written
 */
public record BareHost(String scheme, String address) {

	private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
	/** Those that no file's name ends with; {@code .com} was one, long ago. */
	private static final String PLAIN = "com|org|net|edu|gov|cn|de|fr|jp|uk|eu|info";
	private static final String BEFORE_PATHS = PLAIN + "|io|ai|dev|app|co|me|tv|us|ca|ch|nl|se|it|es|kr|tw|hk|sg|in|au|nz|at|be|fi|no|dk|ie|br|xyz|tech|cloud|blog|wiki|page|site|online|science|academy";
	private static final String NAME = "(?:" + LABEL + "\\.)+";
	private static final Pattern SITE = Pattern.compile("(?i)www\\." + NAME + "[a-z]{2,24}(?::\\d{1,5})?(?:[/?#].*)?|" + NAME + "(?:" + PLAIN + ")(?::\\d{1,5})?(?:[/?#].*)?|" + NAME + "(?:"
			+ BEFORE_PATHS + ")(?::\\d{1,5})?/.*", Pattern.DOTALL);
	private static final Pattern MAILBOX = Pattern.compile("(?i)[a-z0-9._%+-]+@" + NAME + "[a-z]{2,24}(?:\\?.*)?", Pattern.DOTALL);

	/** Empty for anything that has a scheme, or could be of the course. */
	public static Optional<BareHost> of(String target, CourseFiles files) {
		String trimmed = target.strip();
		boolean mailbox = MAILBOX.matcher(trimmed).matches();
		if (!mailbox && !SITE.matcher(trimmed).matches()) {
			return Optional.empty();
		}
		String first = trimmed.split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
		boolean ours = files.all().stream().map(file -> '/' + file.toLowerCase(Locale.ROOT) + '/').anyMatch(file -> file.contains('/' + first + '/'));
		return ours ? Optional.empty() : Optional.of(new BareHost(mailbox ? "mailto:" : "https://", trimmed));
	}
}
