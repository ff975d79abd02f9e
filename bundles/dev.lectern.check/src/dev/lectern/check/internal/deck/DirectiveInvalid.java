package dev.lectern.check.internal.deck;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/** A directive that sets an attribute under a name no element can have: the browser throws, and this slide and the ones after it stay unfinished. */
public final class DirectiveInvalid implements Rule.OfSlide {

	private static final Pattern NAME = Pattern.compile("[\\p{L}_:][\\p{L}\\p{N}\\p{M}_:.\\u00B7-]*");
	private static final Pattern SEPARATED = Pattern.compile("[,;，；|]+([A-Za-z][\\w-]*)");

	@Override
	public String id() {
		return "deck.directive-invalid";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		for (DirectiveText directive : DirectiveText.of(slide, deck.text())) {
			for (DirectiveText.Attribute attribute : directive.attributes()) {
				if (!NAME.matcher(attribute.name()).matches()) {
					Matcher separated = SEPARATED.matcher(attribute.name());
					Fix[] fixes = separated.matches()
							? new Fix[] { Fix.sure(Messages.get("deck.directive-invalid.fix"), attribute.nameRange(), ' ' + separated.group(1)) }
							: new Fix[0];
					findings.report(attribute.nameRange(), Messages.get("deck.directive-invalid", attribute.name()), fixes);
				}
			}
		}
	}
}
