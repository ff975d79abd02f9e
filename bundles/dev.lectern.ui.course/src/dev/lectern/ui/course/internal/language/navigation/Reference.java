package dev.lectern.ui.course.internal.language.navigation;

import org.eclipse.core.resources.IFile;

/**
 * A place in a file where something is named.
 *
 * @param line   from 1
 * @param text   the line
 * @param column where the place begins in it, from 0
 */
record Reference(IFile file, int line, String text, int column, int offset, int length) {

	static Reference in(IFile file, String text, int offset, int length) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = text.indexOf('\n', offset);
		int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
		return new Reference(file, line, text.substring(start, end < 0 ? text.length() : end).stripTrailing(), offset - start, offset, length);
	}
}
