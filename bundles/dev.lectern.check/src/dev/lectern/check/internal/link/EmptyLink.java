package dev.lectern.check.internal.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;

/** A link or an image whose address is still to be written. One with attributes of its own may be a button of reveal.js, such as {@code navigate-next}, or of a script. */
public final class EmptyLink extends NamedRule implements Rule.OfSlide {

	private static final Pattern NOWHERE = Pattern.compile("#?");
	private static final Pattern DIRECTIVE = Pattern.compile("\\s*<!--\\s*\\.element\\b", Pattern.DOTALL);
	private static final Pattern HREF = Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"\\s*(#?)\\s*\"|'\\s*(#?)\\s*')");
	private static final Pattern BUTTON = Pattern.compile("(?i)\\s(?:on\\w+|data-[\\w-]+|role|class|id)\\b");

	public EmptyLink() {
		super("link.empty", Severity.WARNING, false);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		String text = deck.text();
		for (Link link : slide.links()) {
			String target = link.target().strip();
			boolean written = link.kind() == Link.Kind.INLINE || link.kind() == Link.Kind.IMAGE;
			if (written && NOWHERE.matcher(target).matches() && !DIRECTIVE.matcher(text).region(link.range().end(), slide.range().end()).lookingAt()) {
				findings.report(link.range(), link.kind() == Link.Kind.IMAGE ? Messages.get("link.empty.image") : message(target));
			}
		}
		for (Tag tag : Tag.of(slide, text)) {
			String source = tag.range().in(text);
			Matcher href = HREF.matcher(source);
			if (tag.name().equals("a") && !tag.foreign() && href.find() && !BUTTON.matcher(source).find()) {
				findings.report(tag.range(), message(href.group(1) == null ? href.group(2) : href.group(1)));
			}
		}
	}

	private static String message(String target) {
		return Messages.get(target.isEmpty() ? "link.empty" : "link.empty.begin");
	}
}
