package dev.lectern.citation.lock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;

/**
 * What a course keeps of a paper it cites.
 *
 * @param identifier the paper, without a version
 * @param paper      what is known of it; empty for one nobody could tell of, and for one that does not exist
 * @param status     how sure that is
 * @param nicknames  names the author accepted beside the title, as they are written in labels
 * @param checked    when a source told, to the second; empty when none did
 * @param source     who told, such as {@code arxiv-api}, several with commas between them; empty when nobody did. For people there is {@link #sourceName()}
 * @param reason     why the paper is not verified, for people: the authors' reason of a withdrawal; empty when there is none
 */
public record LockedPaper(ArxivIdentifier identifier, Optional<Paper> paper, PaperStatus status, List<String> nicknames, Optional<Instant> checked, String source,
		String reason) {

	private static final Set<String> NAMED_SOURCES = Set.of("arxiv-api", "arxiv-oai", "datacite", "metadata");

	public LockedPaper {
		if (identifier.version().isPresent()) {
			throw new IllegalArgumentException("A paper has no version: " + identifier);
		}
		paper.filter(known -> !known.identifier().equals(identifier)).ifPresent(other -> {
			throw new IllegalArgumentException(other.identifier() + " is not " + identifier);
		});
		Objects.requireNonNull(status);
		nicknames = List.copyOf(nicknames);
		checked = checked.map(time -> time.truncatedTo(ChronoUnit.SECONDS));
		Objects.requireNonNull(source);
		Objects.requireNonNull(reason);
	}

	/** A paper that a source told of: verified, or withdrawn with the authors' comment as the reason. */
	public static LockedPaper of(Paper paper, Instant checked, String source) {
		PaperStatus status = paper.withdrawn() ? PaperStatus.WITHDRAWN : PaperStatus.VERIFIED;
		return new LockedPaper(paper.identifier(), Optional.of(paper), status, List.of(), Optional.of(checked), source, paper.withdrawn() ? paper.comment().orElse("") : "");
	}

	/** A paper of which nobody told yet. */
	public static LockedPaper unverified(ArxivIdentifier identifier, String reason) {
		return new LockedPaper(identifier, Optional.empty(), PaperStatus.UNVERIFIED, List.of(), Optional.empty(), "", reason);
	}

	/** An identifier that no paper has, as two kinds of answer say. */
	public static LockedPaper wrong(ArxivIdentifier identifier, Instant checked, String source, String reason) {
		return new LockedPaper(identifier, Optional.empty(), PaperStatus.WRONG, List.of(), Optional.of(checked), source, reason);
	}

	/** Who told, as people know them, in the language of {@link java.util.Locale#getDefault()}; empty when nobody did. */
	public String sourceName() {
		return Stream.of(source.split(",\\s*")).filter(id -> !id.isEmpty()).map(LockedPaper::nameOf).collect(Collectors.joining(Messages.get("source.between")));
	}

	private static String nameOf(String id) {
		return NAMED_SOURCES.contains(id) ? Messages.get("source." + id) : id;
	}

	/** The same with other accepted names. */
	public LockedPaper withNicknames(List<String> names) {
		return new LockedPaper(identifier, paper, status, names, checked, source, reason);
	}
}
