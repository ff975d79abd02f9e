package dev.lectern.course.language.ide;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/**
 * A name in one of several course files that were read together.
 *
 * @param file       where it stands; offsets hold in this file's text
 * @param declaredIn the file that says what it stands for, which for a declaration is its own; empty for a name nothing has, and for rules
 */
public record LinkedName(URI file, NamePlace place, Optional<URI> declaredIn) {
}
