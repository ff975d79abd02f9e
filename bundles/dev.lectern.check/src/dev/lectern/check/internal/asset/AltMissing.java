package dev.lectern.check.internal.asset;

import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.course.Severity;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** An image without a text for those who do not see it. An HTML image with an empty one is decoration, and fine. */
public final class AltMissing extends NamedRule implements Rule.OfSlide {

	private static final Pattern HIDDEN = Pattern.compile("(?i)\\s(?:alt\\b|aria-label|aria-labelledby|aria-hidden\\s*=\\s*[\"']?true|role\\s*=\\s*[\"']?(?:presentation|none))");

	public AltMissing() {
		super("asset.alt-missing", Severity.INFO, false);
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		int notes = slide.notes().map(SourceRange::offset).orElse(Integer.MAX_VALUE);
		for (Link link : slide.links()) {
			if (link.kind() == Link.Kind.IMAGE && link.label().isBlank() && link.range().offset() < notes && !isNamedBehind(link, slide, deck)) {
				findings.report(link.range(), Messages.get("asset.alt-missing"));
			}
		}
		for (Tag tag : Tag.of(slide, deck.text())) {
			if (tag.name().equals("img") && !tag.end() && tag.range().offset() < notes && !HIDDEN.matcher(tag.range().in(deck.text())).find()) {
				findings.report(tag.range(), Messages.get("asset.alt-missing.html"));
			}
		}
	}

	/** Whether a directive right behind the image says it. */
	private static boolean isNamedBehind(Link image, Slide slide, CheckedDeck deck) {
		return DirectiveText.of(slide, deck.text()).stream()
				.filter(directive -> directive.kind() == Directive.Kind.ELEMENT && directive.range().offset() >= image.range().end()
						&& deck.text().substring(image.range().end(), directive.range().offset()).isBlank())
				.flatMap(directive -> directive.attributes().stream()).anyMatch(attribute -> attribute.name().matches("alt|aria-label|aria-hidden|role"));
	}
}
