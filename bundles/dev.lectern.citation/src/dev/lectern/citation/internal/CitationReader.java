package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.IdentifierFault;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.PaperAddress;
import dev.lectern.citation.RunOnAddress;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** Reads what a slide cites. */
public final class CitationReader {

	private final Slide slide;
	private final String text;
	private final int offset;
	private final Neighbours neighbours;

	private CitationReader(Slide slide) {
		this.slide = slide;
		text = slide.content().text();
		offset = slide.range().offset();
		List<SourceRange> tags = ranges(Token.Kind.HTML);
		Stream<Table> markdown = ranges(Token.Kind.TABLE).stream().map(range -> MarkdownTables.table(text, range));
		neighbours = new Neighbours(text, Stream.concat(markdown, HtmlTables.tables(text, tags).stream()).toList());
	}

	private List<SourceRange> ranges(Token.Kind kind) {
		return slide.tokens().stream().filter(token -> token.kind() == kind).map(token -> token.range().shiftedBy(-offset)).toList();
	}

	/** All that the slide cites. */
	public static Citations read(Slide slide) {
		List<Mention> mentions = Mentions.in(slide);
		return mentions.isEmpty() ? new Citations(List.of(), List.of(), List.of()) : new CitationReader(slide).citations(mentions);
	}

	private Citations citations(List<Mention> mentions) {
		List<Citation> known = new ArrayList<>();
		List<MalformedCitation> malformed = new ArrayList<>();
		List<RunOnAddress> runOn = new ArrayList<>();
		List<List<CitedYear>> years = years(mentions);
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			Optional<ArxivIdentifier> identifier = ArxivIdentifier.parse(mention.identifier());
			String label = Years.withoutYear(mention.label());
			boolean bare = !mention.named() || isAddress(label);
			if (identifier.isPresent()) {
				List<CitedYear> inDeck = years.get(i).stream().map(year -> year.shiftedBy(offset)).toList();
				known.add(new Citation(identifier.get(), mention.link(), bare ? "" : label, mention.labelRange().shiftedBy(offset), bare, inDeck));
			} else {
				malformed.add(new MalformedCitation(mention.identifier(), IdentifierFault.of(mention.identifier()).orElseThrow(), identifierRange(mention), mention.link(),
						bare ? "" : label));
			}
			if (mention.runsOn().length() > 0) {
				runOn.add(new RunOnAddress(mention.link(), mention.runsOn().shiftedBy(offset)));
			}
		}
		return new Citations(known, malformed, runOn);
	}

	/** Whether readers see no name: an identifier, or an address of a paper. */
	private static boolean isAddress(String label) {
		String bare = label.replaceAll("^[\\[(（\\s]+|[\\])）\\s]+$", "");
		return !bare.isEmpty() && (ArxivIdentifier.parse(bare).isPresent() || bare.matches("(?:\\d{4}\\.\\d+|[a-z-]+(?:\\.[A-Z]{2})?/\\d+)(?:v\\d*)?")
				|| bare.matches("(?i)(?:https?://|www\\.)\\S+") || PaperAddress.of("https://" + bare).isPresent() || bare.matches("(?i)arxiv[:：]\\s*\\S+"));
	}

	private SourceRange identifierRange(Mention mention) {
		SourceRange target = mention.link().targetRange();
		if (!slide.range().contains(target)) {
			return mention.link().range();
		}
		int at = target.shiftedBy(-offset).in(text).indexOf(mention.identifier());
		return at < 0 || mention.identifier().isEmpty() ? target : new SourceRange(target.offset() + at, mention.identifier().length());
	}

	private List<List<CitedYear>> years(List<Mention> mentions) {
		List<List<CitedYear>> years = new ArrayList<>();
		for (Mention mention : mentions) {
			years.add(new ArrayList<>(mention.named() ? Years.inLabel(text, mention.labelRange()) : List.of()));
		}
		int last = mentions.size() - 1;
		while (last >= 0) {
			last = behind(mentions, years, last);
		}
		new ColumnYears(text, neighbours, mentions, years).add();
		return marked(years);
	}

	/** A year that several mentions have is shared, whatever way each came to it: a cell may go over several rows. */
	private static List<List<CitedYear>> marked(List<List<CitedYear>> years) {
		Set<SourceRange> once = new HashSet<>();
		Set<SourceRange> often = new HashSet<>();
		years.forEach(own -> own.stream().map(CitedYear::range).distinct().filter(range -> !once.add(range)).forEach(often::add));
		return years.stream().map(own -> own.stream().map(year -> often.contains(year.range()) ? year.asShared() : year).toList()).toList();
	}

	/** Hands what stands behind a mention to it and to those before it that have none of their own. @return the mention that is next to be looked at */
	private int behind(List<Mention> mentions, List<List<CitedYear>> years, int last) {
		List<CitedYear> behind = Years.behind(text, mentions.get(last).end());
		int first = last;
		while (!behind.isEmpty() && first > 0 && years.get(first - 1).isEmpty() && neighbours.areTogether(mentions.get(first - 1), mentions.get(first))) {
			first--;
		}
		List<List<CitedYear>> shares = Shares.of(behind, last - first + 1);
		for (int i = first; i <= last; i++) {
			years.get(i).addAll(0, shares.get(i - first));
		}
		return first - 1;
	}
}
