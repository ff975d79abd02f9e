package dev.lectern.check;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** One walk through a folder. */
final class FolderWalk {

	private static final Set<String> VERSION_CONTROL = Set.of(".git", ".hg", ".svn");

	private final Path root;
	private final BooleanSupplier cancelled;
	private final int limit;
	private final List<String> files = new ArrayList<>();
	private final Set<String> unreadable = new TreeSet<>();
	private int seen;

	/** @param limit how many files and folders may be found */
	FolderWalk(Path folder, BooleanSupplier cancelled, int limit) throws IOException {
		root = folder.toRealPath();
		this.cancelled = cancelled;
		this.limit = limit;
	}

	/** Relative, with {@code /}. */
	List<String> files() {
		return files;
	}

	/** Relative, with {@code /}, sorted. */
	Set<String> unreadable() {
		return unreadable;
	}

	void run() throws IOException {
		for (Path entry : entries(root)) {
			visit(entry, "", List.of(root));
		}
	}

	private void visit(Path entry, String prefix, List<Path> above) throws IOException {
		String name = entry.getFileName().toString();
		Optional<Path> real = real(entry).filter(path -> path.startsWith(root));
		if (real.isEmpty()) {
			return;
		}
		if (Files.isRegularFile(real.get())) {
			files.add(prefix + name);
		} else if (Files.isDirectory(real.get()) && !above.contains(real.get()) && !VERSION_CONTROL.contains(name)) {
			folder(real.get(), prefix + name, above);
		}
	}

	/** @param above the real folders that this one is in; a link back to one of them would never end */
	private void folder(Path folder, String path, List<Path> above) throws IOException {
		List<Path> entries;
		try {
			entries = entries(folder);
		} catch (NoSuchFileException goneMeanwhile) {
			return;
		} catch (FileSystemException e) {
			unreadable.add(path);
			return;
		}
		List<Path> within = new ArrayList<>(above);
		within.add(folder);
		for (Path entry : entries) {
			visit(entry, path + "/", within);
		}
	}

	private List<Path> entries(Path folder) throws IOException {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			for (Path entry : stream) {
				entries.add(entry);
				if (++seen > limit) {
					throw new FolderTooLargeException(root, limit);
				}
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return entries;
	}

	/** Empty for a link that leads nowhere or in a circle, and for what is gone meanwhile. */
	private static Optional<Path> real(Path entry) throws IOException {
		try {
			boolean link = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).isSymbolicLink();
			return Optional.of(link ? entry.toRealPath() : entry);
		} catch (FileSystemException leadsNowhere) {
			return Optional.empty();
		}
	}
}
