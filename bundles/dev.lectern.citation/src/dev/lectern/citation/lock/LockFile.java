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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.Papers;

/** The lock file of a course, as it was read or is to be written. Immutable, thread-safe; two are equal when they would be written the same. */
public final class LockFile implements Papers {

	/** What the file is called, at the course's root. */
	public static final String NAME = "citations.lock.jsonl";

	/** A course without a lock file. */
	public static final LockFile EMPTY = new LockFile(List.of());

	private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|>{7}|\\|{7}|={7})(?: .*)?");

	/**
	 * A line that is not understood. It is kept.
	 *
	 * @param line   from 1
	 * @param length of the line, in UTF-16 units
	 * @param reason a sentence for people, in the language of {@link java.util.Locale#getDefault()} at the time of reading
	 */
	public record BadLine(int line, int length, String reason) {
	}

	private final List<LockLine> lines;
	private final Map<String, LockedPaper> papers;

	private LockFile(List<LockLine> lines) {
		this.lines = List.copyOf(lines);
		papers = new LinkedHashMap<>();
		lines.forEach(line -> line.entry().ifPresent(entry -> papers.putIfAbsent(line.key(), entry.paper())));
	}

	/**
	 * Reads a file; blocks. Bytes that are not UTF-8 become replacement characters.
	 *
	 * @return {@link #EMPTY} when there is no such file
	 * @throws IOException when there is one that cannot be read
	 */
	public static LockFile read(Path file) throws IOException {
		try {
			return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
		} catch (NoSuchFileException none) {
			return EMPTY;
		}
	}

	/** Understands a text; never fails, see {@link #badLines()}. */
	public static LockFile of(String text) {
		List<LockLine> lines = new ArrayList<>();
		Map<String, Integer> seen = new LinkedHashMap<>();
		for (String written : (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
			lines.add(line(lines.size() + 1, written, seen));
		}
		return new LockFile(lines);
	}

	/** A file of these papers; of several entries for one the last counts. */
	public static LockFile of(Collection<LockedPaper> papers) {
		Map<String, LockedPaper> sorted = new TreeMap<>();
		papers.forEach(paper -> sorted.put(paper.identifier().canonical(), paper));
		return new LockFile(sorted.values().stream().map(paper -> LockLine.of(new LockEntry(paper, Map.of()))).toList());
	}

	private static LockLine line(int number, String written, Map<String, Integer> seen) {
		if (written.isBlank()) {
			return new LockLine(written, Optional.empty(), Optional.empty());
		}
		if (CONFLICT.matcher(written).matches()) {
			return bad(number, written, Optional.empty(), Messages.get("lock.conflict"));
		}
		try {
			LockEntry entry = LockEntry.read(written);
			String id = entry.paper().identifier().canonical();
			if (seen.putIfAbsent(id, number) != null) {
				return bad(number, written, Optional.of(entry), Messages.get("lock.twice", id));
			}
			return new LockLine(written, Optional.of(entry), Optional.empty());
		} catch (IllegalArgumentException e) {
			return bad(number, written, Optional.empty(), e.getMessage());
		}
	}

	private static LockLine bad(int number, String written, Optional<LockEntry> entry, String reason) {
		return new LockLine(written, entry, Optional.of(new BadLine(number, written.length(), reason)));
	}

	@Override
	public Optional<Paper> find(ArxivIdentifier identifier) {
		return entry(identifier).flatMap(LockedPaper::paper);
	}

	/** What the file says of a paper. @param identifier with or without a version; the paper is meant */
	public Optional<LockedPaper> entry(ArxivIdentifier identifier) {
		return Optional.ofNullable(papers.get(identifier.canonical()));
	}

	/** All papers, in the order of the file. */
	public List<LockedPaper> entries() {
		return List.copyOf(papers.values());
	}

	/** The lines that are not understood, or say again what another says, in order. */
	public List<BadLine> badLines() {
		return lines.stream().flatMap(line -> line.fault().stream()).toList();
	}

	/**
	 * The file with what is now known of a paper: in place of its entries, if it has some, whose unknown keys stay; else where it belongs by its identifier.
	 * All other lines stay.
	 */
	public LockFile with(LockedPaper paper) {
		String id = paper.identifier().canonical();
		List<LockLine> result = new ArrayList<>();
		boolean placed = false;
		for (LockLine line : lines) {
			if (!line.key().equals(id)) {
				result.add(line);
			} else if (!placed) {
				result.add(LockLine.of(new LockEntry(paper, line.entry().orElseThrow().further())));
				placed = true;
			}
		}
		if (!placed) {
			int at = 0;
			while (at < result.size() && (result.get(at).entry().isEmpty() || result.get(at).key().compareTo(id) < 0)) {
				at++;
			}
			result.add(at, LockLine.of(new LockEntry(paper, Map.of())));
		}
		return new LockFile(result);
	}

	/** The file without a paper. All other lines stay. */
	public LockFile without(ArxivIdentifier identifier) {
		return new LockFile(lines.stream().filter(line -> !line.key().equals(identifier.canonical())).toList());
	}

	/** What is written: every line ended by {@code \n}. */
	public String text() {
		return lines.stream().map(line -> line.written() + '\n').collect(Collectors.joining());
	}

	/**
	 * Writes the file as a whole or not at all: into a new file beside it, which then takes its place. Blocks. A symbolic link stays one. Who may write at the
	 * same time has to be kept out by the caller.
	 *
	 * @throws IOException when it cannot be written; the old file is as it was
	 */
	public void write(Path file) throws IOException {
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
