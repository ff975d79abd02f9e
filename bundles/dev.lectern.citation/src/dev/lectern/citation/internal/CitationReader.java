package dev.lectern.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.Citation;
import dev.lectern.citation.Citations;
import dev.lectern.citation.CitedYear;
import dev.lectern.citation.IdentifierFault;
import dev.lectern.citation.MalformedCitation;
import dev.lectern.citation.PaperAddress;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** Reads what a slide cites. */
public final class CitationReader {

	/** What stands between links that share a year. */
	private static final String MARKS = "[*_~\"'“”‘’「」《》]*";
	private static final Pattern BETWEEN = Pattern.compile(MARKS + "\\h*(?:[/,，、;；&+·|]|\\\\\\||,?\\h*(?:and|or|vs\\.?)\\h|和|与|及|以及|或)?\\h*" + MARKS);
	private static final Pattern IN_TABLE = Pattern.compile(".*(?<!\\\\)\\|.*", Pattern.DOTALL);

	private final Slide slide;
	private final String text;
	private final int offset;
	private final List<Table> tables;

	private CitationReader(Slide slide) {
		this.slide = slide;
		text = slide.content().text();
		offset = slide.range().offset();
		tables = slide.tokens().stream().filter(token -> token.kind() == Token.Kind.TABLE).map(token -> new Table(text, token.range().shiftedBy(-offset))).toList();
	}

	/** All that the slide cites. */
	public static Citations read(Slide slide) {
		List<Mention> mentions = Mentions.in(slide);
		return mentions.isEmpty() ? new Citations(List.of(), List.of()) : new CitationReader(slide).citations(mentions);
	}

	private Citations citations(List<Mention> mentions) {
		List<Citation> known = new ArrayList<>();
		List<MalformedCitation> malformed = new ArrayList<>();
		List<List<CitedYear>> years = years(mentions);
		for (int i = 0; i < mentions.size(); i++) {
			Mention mention = mentions.get(i);
			Optional<ArxivIdentifier> identifier = ArxivIdentifier.parse(mention.identifier());
			String label = Years.withoutYear(mention.label());
			boolean bare = !mention.named() || isAddress(label);
			if (identifier.isPresent()) {
				List<CitedYear> inDeck = years.get(i).stream().map(this::inDeck).toList();
				known.add(new Citation(identifier.get(), mention.link(), bare ? "" : label, mention.labelRange().shiftedBy(offset), bare, inDeck));
			} else {
				malformed.add(new MalformedCitation(mention.identifier(), IdentifierFault.of(mention.identifier()).orElseThrow(), identifierRange(mention), mention.link(),
						bare ? "" : label));
			}
		}
		return new Citations(known, malformed);
	}

	/** Whether readers see no name: an identifier, or an address of a paper. */
	private static boolean isAddress(String label) {
		String bare = label.replaceAll("^[\\[(（\\s]+|[\\])）\\s]+$", "");
		return !bare.isEmpty() && (IdentifierFault.of(bare).filter(fault -> fault == IdentifierFault.FORM).isEmpty() || bare.matches("(?i)(?:https?://|www\\.)\\S+")
				|| PaperAddress.of("https://" + bare).isPresent() || bare.matches("(?i)arxiv:\\s*\\S+"));
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
			years.add(own(mention));
		}
		for (int i = mentions.size() - 2; i >= 0; i--) {
			if (years.get(i).isEmpty() && !years.get(i + 1).isEmpty() && areGrouped(mentions.get(i), mentions.get(i + 1))) {
				CitedYear next = years.get(i + 1).getFirst();
				if (next.place() == CitedYear.Place.ROUND || next.place() == CitedYear.Place.WIDE) {
					years.get(i).add(new CitedYear(next.from(), next.to(), next.range(), next.place(), true, next.alone()));
				}
			}
		}
		return years;
	}

	private List<CitedYear> own(Mention mention) {
		List<CitedYear> years = new ArrayList<>();
		Years.behind(text, mention.end()).ifPresent(years::add);
		if (mention.named()) {
			Years.inLabel(text, mention.labelRange()).ifPresent(years::add);
		}
		table(mention).flatMap(table -> table.yearAt(place(mention))).ifPresent(years::add);
		return years;
	}

	private boolean areGrouped(Mention first, Mention second) {
		int start = first.end();
		int end = place(second);
		if (start > end || end - start > 12) {
			return false;
		}
		String between = text.substring(start, end);
		return BETWEEN.matcher(between).matches() && !(table(first).isPresent() && IN_TABLE.matcher(between).matches());
	}

	private Optional<Table> table(Mention mention) {
		return tables.stream().filter(table -> table.range().contains(place(mention))).findFirst();
	}

	private int place(Mention mention) {
		return mention.link().range().offset() - offset;
	}

	private CitedYear inDeck(CitedYear year) {
		return new CitedYear(year.from(), year.to(), year.range().shiftedBy(offset), year.place(), year.shared(), year.alone());
	}
}
