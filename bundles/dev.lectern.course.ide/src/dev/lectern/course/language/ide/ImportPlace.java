package dev.lectern.course.language.ide;

import org.eclipse.emf.common.util.URI;

/**
 * Where a file names another one that it imports.
 *
 * @param offset of the path, quotation marks included
 * @param target the other file, which is there
 */
public record ImportPlace(int offset, int length, URI target) {

	/** Whether a caret there is in the path. */
	public boolean touches(int caret) {
		return caret >= offset && caret <= offset + length;
	}
}
