package dev.lectern.check.internal.citation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.IdentifierFault;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.RunOnAddress;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;

/**
 * An address at arXiv, or an {@code arXiv:}, that names no paper, and an address that leads nowhere for the text behind it ran into it. Three rules of one kind, for
 * a dropped digit leads to another paper, which is the worst.
 */
public final class MalformedIdentifier extends NamedRule implements Rule.OfSlide {

	private static final Pattern VERSION = Pattern.compile("(?i)(?<=\\d)v[1-9]\\d{0,3}$");
	private static final String ADDRESS = "https://arxiv.org/abs/";

	private final Set<IdentifierFault> faults;

	private MalformedIdentifier(String id, Set<IdentifierFault> faults) {
		super(id, Severity.ERROR, true);
		this.faults = faults;
	}

	/** All three. */
	public static List<Rule> rules() {
		return List.of(new MalformedIdentifier("citation.dropped-digit", Set.of(IdentifierFault.DIGIT_MISSING)),
				new MalformedIdentifier("citation.impossible-month", Set.of(IdentifierFault.MONTH)),
				new MalformedIdentifier("citation.malformed-id", EnumSet.complementOf(EnumSet.of(IdentifierFault.DIGIT_MISSING, IdentifierFault.MONTH))));
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		for (MalformedCitation malformed : deck.citations().of(slide).malformed()) {
			if (faults.contains(malformed.fault())) {
				findings.report(malformed.range(), message(malformed), fixes(malformed, deck));
			}
		}
		if (faults.contains(IdentifierFault.TEXT_BEHIND)) {
			deck.citations().of(slide).runOn().forEach(address -> runsOn(address, deck.text(), findings));
		}
	}

	/** The same address in angle brackets leads where it should, whatever it leads to: that is sure. */
	private static void runsOn(RunOnAddress address, String deck, Findings findings) {
		String written = address.link().range().in(deck);
		String scheme = written.regionMatches(true, 0, "www.", 0, 4) ? "https://" : "";
		Fix fix = new Fix(Messages.get("citation.malformed-id.run-on.fix", scheme + written), true,
				List.of(new TextEdit(address.link().range().offset(), 0, "<" + scheme), new TextEdit(address.range().offset(), 0, ">")));
		findings.report(address.range(), Messages.get("citation.malformed-id.run-on", address.range().in(deck), written), fix);
	}

	private static String message(MalformedCitation malformed) {
		String written = malformed.written();
		return switch (malformed.fault()) {
			case DIGIT_MISSING -> padded(written).isEmpty() ? Messages.get("citation.dropped-digit", written) : Messages.get("citation.dropped-digit.padded", written, padded(written));
			case MONTH -> Messages.get("citation.impossible-month", written, month(written));
			case POINT, TEXT_BEHIND, CAPITALS -> Messages.get("citation.malformed-id." + malformed.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'), written,
					IdentifierFault.meant(written).map(ArxivIdentifier::toString).orElse(""));
			default -> Messages.get("citation.malformed-id." + malformed.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'), written);
		};
	}

	/** What arXiv makes of a number that is too short. */
	private static String padded(String written) {
		return written.matches("\\d{4}\\.\\d{4}(?:v\\d+)?") ? written.substring(0, 5) + '0' + written.substring(5) : "";
	}

	private static String month(String written) {
		int start = written.indexOf('/') + 1;
		return written.substring(start + 2, start + 4);
	}

	/** The identifier that is meant; else the known papers that are one slip away, or that the label means, sure when label and number mean the same one beyond doubt. */
	private static Fix[] fixes(MalformedCitation malformed, CheckedDeck deck) {
		boolean exact = malformed.range().in(deck.text()).equals(malformed.written());
		if (!exact && !malformed.range().equals(malformed.link().targetRange())) {
			return new Fix[0];
		}
		String before = exact ? "" : ADDRESS;
		KnownPapers papers = deck.files().papers();
		boolean named = !malformed.label().isBlank();
		List<LockedPaper> meant = named ? papers.meant(malformed.label()) : List.of();
		Optional<ArxivIdentifier> identifier = IdentifierFault.meant(malformed.written());
		if (identifier.isPresent()) {
			return new Fix[] { asMeant(malformed, before, identifier.get(), meant) };
		}
		String number = malformed.written().replaceAll("(?i)v\\d*$", "");
		Optional<LockedPaper> both = named ? papers.slip(malformed.label(), number) : Optional.empty();
		if (both.isPresent()) {
			return new Fix[] { fix(malformed, before, both.get(), true) };
		}
		List<LockedPaper> near = papers.near(number);
		return Stream.concat(near.stream(), meant.stream().limit(1).filter(paper -> !near.contains(paper))).limit(3).map(paper -> fix(malformed, before, paper, false))
				.toArray(Fix[]::new);
	}

	/** The identifier as it should be written; sure where the address was the only mistake, or the label means the same paper. */
	private static Fix asMeant(MalformedCitation malformed, String before, ArxivIdentifier identifier, List<LockedPaper> meant) {
		boolean capitals = malformed.fault() == IdentifierFault.CAPITALS && before.isEmpty();
		int kind = malformed.written().indexOf('/');
		String right = capitals ? malformed.written().substring(0, kind).toLowerCase(Locale.ROOT) + malformed.written().substring(kind) : before + identifier;
		boolean named = meant.stream().anyMatch(paper -> paper.identifier().canonical().equals(identifier.canonical()));
		String title = Messages.get("citation.fix.write", right);
		return capitals || named ? Fix.sure(title, malformed.range(), right) : Fix.offered(title, malformed.range(), right);
	}

	/** The version that was asked for, where it can be one. */
	private static String version(String written) {
		Matcher version = VERSION.matcher(written);
		return version.find() ? version.group() : "";
	}

	private static Fix fix(MalformedCitation malformed, String before, LockedPaper paper, boolean sure) {
		String title = Messages.get("citation.fix.paper", paper.identifier(), paper.paper().orElseThrow().title());
		String right = before + paper.identifier().canonical() + version(malformed.written());
		return sure ? Fix.sure(title, malformed.range(), right) : Fix.offered(title, malformed.range(), right);
	}
}
