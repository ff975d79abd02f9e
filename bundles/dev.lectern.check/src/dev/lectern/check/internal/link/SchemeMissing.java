package dev.lectern.check.internal.link;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.BareHost;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;

/** An address on the web, or of a mailbox, without its scheme: a browser looks for a file of that name beside the page. */
public final class SchemeMissing extends NamedRule implements Rule.OfDeck {

	public SchemeMissing() {
		super("link.scheme-missing", Severity.ERROR, true);
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		deck.deck().slides().stream().flatMap(slide -> slide.links().stream()).filter(link -> link.kind() != Link.Kind.AUTOLINK && link.targetRange().length() > 0)
				.forEach(link -> BareHost.of(link.target(), deck.files()).ifPresent(host -> report(host, link.targetRange(), deck, findings)));
	}

	private static void report(BareHost host, SourceRange range, CheckedDeck deck, Findings findings) {
		String mended = host.scheme() + range.in(deck.text()).strip();
		findings.report(range, Messages.get("link.scheme-missing", host.address(), host.scheme()), Fix.offered(Messages.get("link.scheme-missing.fix", mended), range, mended));
	}
}
