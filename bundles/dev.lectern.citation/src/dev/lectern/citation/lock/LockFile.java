package dev.lectern.citation.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.Papers;

/** The lock file of a course, as it was read or is to be written. Immutable, thread-safe; two are equal when they would be written the same. */
public final class LockFile implements Papers {

	/** What the file is called, at the course's root. */
	public static final String NAME = "citations.lock.jsonl";

	/** A course without a lock file. */
	public static final LockFile EMPTY = new LockFile(List.of());

	/**
	 * A line that is not understood. It is kept.
	 *
	 * @param line   from 1
	 * @param length of the line, in UTF-16 units
	 * @param reason a sentence for people, in the language of {@link java.util.Locale#getDefault()}
	 */
	public record BadLine(int line, int length, String reason) {
	}

	private final List<LockLine> lines;
	private final Map<String, LockedPaper> papers;

	private LockFile(List<LockLine> lines) {
		this.lines = List.copyOf(lines);
		papers = new LinkedHashMap<>();
		lines.forEach(line -> line.entry().ifPresent(entry -> papers.merge(line.key(), entry.paper(), LockFile::united)));
	}

	private static LockedPaper united(LockedPaper first, LockedPaper other) {
		return first.withNicknames(Stream.concat(first.nicknames().stream(), other.nicknames().stream()).distinct().toList());
	}

	/**
	 * Reads a file; blocks. A line that is no UTF-8 is a bad one, and the file is then never written, see {@link #requireWritable()}.
	 *
	 * @return {@link #EMPTY} when there is no such file
	 * @throws IOException when there is one that cannot be read
	 */
	public static LockFile read(Path file) throws IOException {
		try {
			return of(TextLine.of(Files.readAllBytes(file)).stream());
		} catch (NoSuchFileException none) {
			return EMPTY;
		}
	}

	/** Understands a text; never fails, see {@link #badLines()}. */
	public static LockFile of(String text) {
		return of(TextLine.of(text).stream());
	}

	private static LockFile of(Stream<TextLine> lines) {
		return new LockFile(lines.map(LockLine::of).toList());
	}

	/** A file of these papers; of several entries for one the last counts. */
	public static LockFile of(Collection<LockedPaper> papers) {
		Map<String, LockedPaper> sorted = new TreeMap<>();
		papers.forEach(paper -> sorted.put(paper.identifier().canonical(), paper));
		return new LockFile(sorted.values().stream().map(paper -> LockLine.of(new LockEntry(paper, Map.of()))).toList());
	}

	@Override
	public Optional<Paper> find(ArxivIdentifier identifier) {
		return entry(identifier).flatMap(LockedPaper::paper);
	}

	/** What the file says of a paper: of several entries what the first says, with the nicknames of all. @param identifier with or without a version; the paper is meant */
	public Optional<LockedPaper> entry(ArxivIdentifier identifier) {
		return Optional.ofNullable(papers.get(identifier.canonical()));
	}

	/** All papers, in the order of the file. */
	public List<LockedPaper> entries() {
		return List.copyOf(papers.values());
	}

	/** The lines that are not understood, or say again what another says, in order. */
	public List<BadLine> badLines() {
		List<BadLine> bad = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int at = 0;
		for (LockLine line : lines) {
			Optional<String> reason = line.entry().isEmpty() || seen.add(line.key()) ? line.reason() : Optional.of(Messages.get("lock.twice", line.key()));
			int number = ++at;
			reason.ifPresent(why -> bad.add(new BadLine(number, line.written().length(), why)));
		}
		return bad;
	}

	/**
	 * The file with what is now known of a paper, sorted. Unknown keys of its entries stay, of all of them if there are several; where two of them contradict each
	 * other, the second one stays in an entry of its own. All other lines stay, each with the entry it stands above. An entry between the marks of a conflict is
	 * taken out of it.
	 *
	 * @param paper with its nicknames; those of its entries so far count no more
	 */
	public LockFile with(LockedPaper paper) {
		return replaced(paper.identifier(), LockEntry.united(paper, entriesOf(paper.identifier())));
	}

	/** The file without a paper, sorted. What its entries have in unknown keys stays, and so do all other lines. */
	public LockFile without(ArxivIdentifier identifier) {
		LockedPaper nothing = LockedPaper.unverified(new ArxivIdentifier(identifier.canonical(), OptionalInt.empty()), "");
		return replaced(identifier, LockEntry.united(nothing, entriesOf(identifier)).stream().filter(entry -> !entry.further().isEmpty()).toList());
	}

	private List<LockEntry> entriesOf(ArxivIdentifier identifier) {
		return lines.stream().filter(line -> line.key().equals(identifier.canonical())).map(line -> line.entry().orElseThrow()).toList();
	}

	/** In place of the first of a paper's entries that is in no conflict; if there is none, where it belongs. */
	private LockFile replaced(ArxivIdentifier identifier, List<LockEntry> entries) {
		List<LockLine> fresh = entries.stream().map(LockLine::of).toList();
		List<LockLine> result = new ArrayList<>();
		boolean placed = false;
		int conflict = 0;
		for (int i = 0; i < lines.size(); i++) {
			LockLine line = lines.get(i);
			conflict = i >= conflict && Conflict.begins(line) ? Conflict.end(lines, i) : conflict;
			if (!line.key().equals(identifier.canonical())) {
				result.add(line);
			} else if (!placed && i >= conflict) {
				result.addAll(fresh);
				placed = true;
			}
		}
		return new LockFile(Block.sorted(result, placed ? List.of() : fresh));
	}

	/** What is written: every line ended by {@code \n}. */
	public String text() {
		return lines.stream().map(line -> line.written() + '\n').collect(Collectors.joining());
	}

	/**
	 * A file with bytes that are no UTF-8 is never written: what they mean nobody knows, and written as something else they were lost.
	 *
	 * @throws IOException when it has some; the message is for people and says where the first are
	 */
	public void requireWritable() throws IOException {
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).damaged()) {
				throw new IOException(Messages.get("lock.refused", i + 1, lines.get(i).reason().orElseThrow()));
			}
		}
	}

	/**
	 * Writes the file as a whole or not at all: into a new file beside it, which then takes its place. Blocks. A symbolic link stays one. Who may write at the
	 * same time has to be kept out by the caller.
	 *
	 * @throws IOException when it cannot be written, or must not be, see {@link #requireWritable()}; the old file is as it was
	 */
	public void write(Path file) throws IOException {
		requireWritable();
		Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
		Path fresh = target.resolveSibling("." + NAME + "." + UUID.randomUUID() + ".tmp");
		try {
			Files.createFile(fresh);
			if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(target));
			}
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			move(fresh, target);
		} finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static void move(Path fresh, Path target) throws IOException {
		try {
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof LockFile file && lines.stream().map(LockLine::written).toList().equals(file.lines.stream().map(LockLine::written).toList());
	}

	@Override
	public int hashCode() {
		return Objects.hash(lines.stream().map(LockLine::written).toList());
	}

	@Override
	public String toString() {
		return NAME + ", " + papers.size() + " papers";
	}
}
