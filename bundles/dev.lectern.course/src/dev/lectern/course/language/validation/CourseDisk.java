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

	/** The text of a file, without a byte order mark; empty when it is not there, or cannot be read. */
	Optional<String> text(Path file);
}
