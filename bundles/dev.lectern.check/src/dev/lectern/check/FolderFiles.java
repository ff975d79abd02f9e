package dev.lectern.check;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.citation.match.KnownPapers;

/**
 * The files of a folder on the disk, looked up once. Hidden files ({@code .name}, and what is in folders called so) exist and are not among
 * {@link #all()}; what version control keeps in its own folders does not exist. Symbolic links count as what they lead to, unless that is outside of the folder.
 */
public final class FolderFiles implements CourseFiles {

	/** Far more than courses have; a home folder opened by mistake has more. */
	private static final int LIMIT = 200_000;

	private final Set<String> files;
	private final SortedSet<String> visible = new TreeSet<>();
	private final Map<String, String> spellings = new HashMap<>();
	private final List<String> unreadable;
	private final Map<String, String> texts;
	private final KnownPapers papers;

	private FolderFiles(Path folder, FolderWalk walk, BooleanSupplier cancelled) throws IOException {
		files = new HashSet<>(walk.files());
		unreadable = List.copyOf(walk.unreadable());
		for (String file : new TreeSet<>(files)) {
			spellings.putIfAbsent(folded(file), file);
			if (!isHidden(file)) {
				visible.add(file);
			}
		}
		texts = PageTexts.of(folder, visible, cancelled);
		papers = files.contains(LockFile.NAME) ? KnownPapers.of(LockFile.read(folder.resolve(LockFile.NAME))) : KnownPapers.NONE;
	}

	/**
	 * Looks at a folder and all below it, and reads the lock file of citations, pages, style sheets and scripts; blocks, so not for the UI thread.
	 *
	 * @param cancelled asked for each folder, and each file read
	 * @throws FolderTooLargeException when there are far more files than a course can have
	 * @throws IOException             when the folder itself or its lock file cannot be read; of those below see {@link #unreadable()}
	 * @throws CancellationException   soon after {@code cancelled} says so
	 */
	public static FolderFiles of(Path folder, BooleanSupplier cancelled) throws IOException {
		return of(folder, cancelled, LIMIT);
	}

	static FolderFiles of(Path folder, BooleanSupplier cancelled, int limit) throws IOException {
		FolderWalk walk = new FolderWalk(folder, cancelled, limit);
		walk.run();
		return new FolderFiles(folder, walk, cancelled);
	}

	@Override
	public boolean exists(String path) {
		return files.contains(path);
	}

	@Override
	public Optional<String> spelledOtherwise(String path) {
		return exists(path) ? Optional.empty() : Optional.ofNullable(spellings.get(folded(path)));
	}

	@Override
	public Set<String> all() {
		return Collections.unmodifiableSortedSet(visible);
	}

	/** Pages, style sheets and scripts of more than a megabyte, and those beyond the first 16 megabytes, are not read; nor are those that the system does not let be read. */
	@Override
	public Optional<String> text(String path) {
		return Optional.ofNullable(texts.get(path));
	}

	@Override
	public KnownPapers papers() {
		return papers;
	}

	/** The folders that the system does not let be read, sorted; of their files nothing is known. */
	public List<String> unreadable() {
		return unreadable;
	}

	private static boolean isHidden(String path) {
		return path.startsWith(".") || path.contains("/.");
	}

	private static String folded(String path) {
		return Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
	}
}
