package dev.lectern.course.language.comparison;

import java.util.List;

import dev.lectern.deck.TextEdit;

/** Things that a page lists, each of which is there once. Edits are of the page. */
interface PageList {

	List<String> ids();

	/** Where one of them is written. */
	int offset(int index);

	/** @param after the index of the one it comes after, or -1 */
	List<TextEdit> inserted(String id, int after);

	List<TextEdit> removed(int index);

	/** @param after the index of the one it comes after, or -1 */
	List<TextEdit> moved(int index, int after);
}
