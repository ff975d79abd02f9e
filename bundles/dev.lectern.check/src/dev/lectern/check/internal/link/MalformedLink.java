package dev.lectern.check.internal.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** An address that cannot lead anywhere by its form: no host, a misspelt scheme, a scheme twice, a mail address without its parts. */
public final class MalformedLink implements Rule.OfSlide {

	private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);
	private static final Pattern WEB_FORM = Pattern.compile(
			"(?i)https?://(?:[^/?#@\\s]*@)?(?:\\[[0-9a-f:.]+\\]|[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_])?\\.?)(?::\\d{1,5})?(?:[/?#].*)?", Pattern.DOTALL);
	private static final Pattern TWICE = Pattern.compile("(?i)https?:/{0,2}(?=https?://)");
	private static final Pattern SLASHES = Pattern.compile("(?i)(https?):(?:/|\\\\{2}|/{3,})(?=[\\p{L}\\p{N}])");
	private static final Pattern MISSPELT = Pattern.compile("(?i)(?:htt?|htp|hhtp|htttp|httpp|htpp|ttp|https?s|htts|htps|https?;|https?：)s?:?//(?=[\\p{L}\\p{N}])");
	private static final Pattern MAIL = Pattern.compile("(?i)mailto:.*", Pattern.DOTALL);
	private static final Pattern MAIL_FORM = Pattern.compile("(?i)mailto:(?:[^@\\s,?]+@[^@\\s,?]+(?:,[^@\\s,?]+@[^@\\s,?]+)*)?(?:\\?.*)?", Pattern.DOTALL);

	@Override
	public String id() {
		return "link.malformed";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		for (Link link : slide.links()) {
			String target = link.target().strip();
			if (!isFine(target)) {
				SourceRange range = link.targetRange().length() > 0 ? link.targetRange() : link.range();
				findings.report(range, Messages.get(MAIL.matcher(target).matches() ? "link.malformed.mail" : "link.malformed", target), fix(range, deck).stream().toArray(Fix[]::new));
			}
		}
	}

	private static boolean isFine(String target) {
		if (WEB.matcher(target).matches()) {
			Matcher twice = TWICE.matcher(target);
			return WEB_FORM.matcher(target).matches() && !(twice.lookingAt());
		}
		if (MAIL.matcher(target).matches()) {
			return MAIL_FORM.matcher(target).matches() && !target.equalsIgnoreCase("mailto:");
		}
		return !MISSPELT.matcher(target).lookingAt();
	}

	/** A slip that can be mended: the scheme. */
	private static Optional<Fix> fix(SourceRange range, CheckedDeck deck) {
		String written = range.in(deck.text());
		for (Pattern slip : new Pattern[] { TWICE, SLASHES, MISSPELT }) {
			Matcher matcher = slip.matcher(written);
			if (matcher.lookingAt()) {
				String scheme = slip == TWICE ? "" : slip == SLASHES ? matcher.group(1) + "://" : "https://";
				String mended = scheme + written.substring(matcher.end());
				if (isFine(mended)) {
					return Optional.of(Fix.offered(Messages.get("link.malformed.fix", mended), range, mended));
				}
			}
		}
		return Optional.empty();
	}
}
