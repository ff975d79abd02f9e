package dev.lectern.check.internal.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.citation.IdentifierFault;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.match.KnownPapers;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/**
 * An address at arXiv, or an {@code arXiv:}, that names no paper. Three rules of one kind, for a dropped digit leads to another paper, which is the worst.
 */
public final class MalformedIdentifier extends NamedRule implements Rule.OfSlide {

	private final Set<IdentifierFault> faults;

	private MalformedIdentifier(String id, Set<IdentifierFault> faults) {
		super(id, Severity.ERROR, true);
		this.faults = faults;
	}

	/** All three. */
	public static List<Rule> rules() {
		return List.of(new MalformedIdentifier("citation.dropped-digit", Set.of(IdentifierFault.DIGIT_MISSING)),
				new MalformedIdentifier("citation.impossible-month", Set.of(IdentifierFault.MONTH)),
				new MalformedIdentifier("citation.malformed-id", Set.of(IdentifierFault.DIGIT_TOO_MANY, IdentifierFault.NUMBER_ZERO, IdentifierFault.TOO_EARLY,
						IdentifierFault.TOO_LATE, IdentifierFault.ARCHIVE, IdentifierFault.VERSION, IdentifierFault.FORM)));
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		for (MalformedCitation malformed : deck.citations().of(slide).malformed()) {
			if (faults.contains(malformed.fault())) {
				findings.report(malformed.range(), message(malformed), fixes(malformed, deck.files().papers()));
			}
		}
	}

	private static String message(MalformedCitation malformed) {
		String written = malformed.written();
		return switch (malformed.fault()) {
			case DIGIT_MISSING -> padded(written).isEmpty() ? Messages.get("citation.dropped-digit", written) : Messages.get("citation.dropped-digit.padded", written, padded(written));
			case MONTH -> Messages.get("citation.impossible-month", written, month(written));
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

	/** The known papers that are one slip away, or that the label means; sure when label and number mean the same one beyond doubt. */
	private static Fix[] fixes(MalformedCitation malformed, KnownPapers papers) {
		String number = malformed.written().replaceAll("(?i)v\\d*$", "");
		boolean named = !malformed.label().isBlank();
		Optional<LockedPaper> both = named ? papers.slip(malformed.label(), number) : Optional.empty();
		if (both.isPresent()) {
			return new Fix[] { fix(malformed, both.get(), true) };
		}
		List<LockedPaper> meant = named ? papers.meant(malformed.label()) : List.of();
		List<LockedPaper> near = papers.near(number);
		return Stream.concat(near.stream(), meant.stream().limit(1).filter(paper -> !near.contains(paper))).limit(3).map(paper -> fix(malformed, paper, false)).toArray(Fix[]::new);
	}

	private static Fix fix(MalformedCitation malformed, LockedPaper paper, boolean sure) {
		String title = Messages.get("citation.fix.paper", paper.identifier(), paper.paper().orElseThrow().title());
		String id = paper.identifier().canonical();
		return sure ? Fix.sure(title, malformed.range(), id) : Fix.offered(title, malformed.range(), id);
	}
}
