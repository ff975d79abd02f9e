package dev.lectern.course.language.ide;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/** Texts that count in place of what is on the disk: those in editors. Asked by whoever reads course files, in any thread. */
@FunctionalInterface
public interface OpenTexts {

	/** No file is open. */
	OpenTexts NONE = file -> Optional.empty();

	/** The text of an open file; empty for one that is to be read from the disk. */
	Optional<String> of(URI file);
}
