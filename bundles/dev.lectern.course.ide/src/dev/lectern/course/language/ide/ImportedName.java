package dev.lectern.course.language.ide;

import org.eclipse.emf.common.util.URI;

/**
 * A name that a file may use because it imports another one.
 *
 * @param detail a few words about it, such as a label or renderings; may be empty
 * @param file   where it is declared; the offset holds in that file's text
 */
public record ImportedName(NamePlace.Kind kind, String name, String detail, URI file, int offset, int length) {
}
