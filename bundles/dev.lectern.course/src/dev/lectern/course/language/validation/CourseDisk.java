package dev.lectern.course.language.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.google.inject.ImplementedBy;

/** What validation asks the disk. Blocks; safe to use from several threads. */
@ImplementedBy(SystemDisk.class)
public interface CourseDisk {

	/** Whether there is something at a path. */
	boolean exists(Path path);

	/** The names of the files in a folder, in any order; none when it cannot be read. */
	List<String> files(Path folder);

	/**
	 * The files in a folder and in folders below it, in any order, by their paths from it with {@code /}; what is hidden is left out, and what is beyond some thousands. None
	 * when it cannot be read.
	 *
	 * @param depth how many folders below it to look at
	 */
	List<String> files(Path folder, int depth);

	/** The text of a file, without a byte order mark; empty when it is not there, or cannot be read. */
	Optional<String> text(Path file);
}
