package dev.lectern.check.internal.link;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * An address that cannot lead anywhere by its form: no host, a port that cannot be, a misspelt scheme, a scheme twice, a mail address or a telephone number without its parts; or that leads to
 * a file of its author's computer.
 */
public final class MalformedLink extends NamedRule implements Rule.OfSlide {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z]+):.*", Pattern.DOTALL);
	private static final Pattern WEB_FORM = Pattern.compile(
			"(?i)https?://(?:[^/?#@\\s]*@)?(?:\\[[0-9a-f:.]+\\]|[\\p{L}\\p{N}_](?:(?:[\\p{L}\\p{N}_-]|\\.(?!\\.))*[\\p{L}\\p{N}_])?\\.?)(?::(\\d{1,5}))?(?:[/?#].*)?", Pattern.DOTALL);
	private static final int LAST_PORT = 65_535;
	private static final Pattern TWICE = Pattern.compile("(?i)https?:/{0,2}(?=https?://)");
	private static final Pattern SLASHES = Pattern.compile("(?i)(https?):(?:/|\\\\{2}|/{3,})(?=[\\p{L}\\p{N}])");
	private static final Pattern MISSPELT = Pattern.compile("(?i)(?:htt?|htp|hhtp|htttp|httpp|htpp|ttp|https?s|htts|htps|https?;|https?：)s?:?//(?=[\\p{L}\\p{N}])");
	private static final Pattern MAIL_SLASHES = Pattern.compile("(?i)mailto:/+(?=[^/@]+@)");
	private static final String MAILBOX = "[^@\\s,?/]+@(?:[^@\\s,?./]+(?:\\.[^@\\s,?./]+)*|\\[[^\\]]+\\])";
	private static final Pattern MAIL_FORM = Pattern.compile("(?i)mailto:(?:" + MAILBOX + "(?:,(?:%20)*" + MAILBOX + ")*)?(?:\\?.*)?", Pattern.DOTALL);
	private static final Pattern LOCAL = Pattern.compile("(?i)file:.*|[a-z]:[/\\\\].*", Pattern.DOTALL);

	public MalformedLink() {
		super("link.malformed", Severity.WARNING, true);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		for (Link link : slide.links()) {
			String target = link.target().strip();
			flaw(target).ifPresent(key -> {
				SourceRange range = link.targetRange().length() > 0 ? link.targetRange() : link.range();
				findings.report(range, Messages.get(key, target), fix(range, deck).stream().toArray(Fix[]::new));
			});
		}
	}

	/** The key of what is wrong with an address. */
	private static Optional<String> flaw(String target) {
		if (LOCAL.matcher(target).matches()) {
			return Optional.of("link.malformed.local");
		}
		Matcher scheme = SCHEME.matcher(target);
		return switch (scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "") {
		case "http", "https" -> isWebAddress(target) ? Optional.empty() : Optional.of("link.malformed");
		case "mailto" -> MAIL_FORM.matcher(target).matches() && target.length() > "mailto:".length() ? Optional.empty() : Optional.of("link.malformed.mail");
		case "tel" -> target.chars().anyMatch(Character::isDigit) ? Optional.empty() : Optional.of("link.malformed.telephone");
		default -> MISSPELT.matcher(target).lookingAt() ? Optional.of("link.malformed") : Optional.empty();
		};
	}

	private static boolean isWebAddress(String target) {
		Matcher form = WEB_FORM.matcher(target);
		return form.matches() && !TWICE.matcher(target).lookingAt() && (form.group(1) == null || Integer.parseInt(form.group(1)) <= LAST_PORT);
	}

	/** A slip that can be mended: the scheme. */
	private static Optional<Fix> fix(SourceRange range, CheckedDeck deck) {
		String written = range.in(deck.text());
		for (Pattern slip : new Pattern[] { TWICE, SLASHES, MISSPELT, MAIL_SLASHES }) {
			Matcher matcher = slip.matcher(written);
			if (matcher.lookingAt()) {
				String scheme = slip == TWICE ? "" : slip == SLASHES ? matcher.group(1) + "://" : slip == MAIL_SLASHES ? "mailto:" : "https://";
				String mended = scheme + written.substring(matcher.end());
				if (flaw(mended).isEmpty()) {
					return Optional.of(Fix.offered(Messages.get("link.malformed.fix", mended), range, mended));
				}
			}
		}
		return Optional.empty();
	}
}
