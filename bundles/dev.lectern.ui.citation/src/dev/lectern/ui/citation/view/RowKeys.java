package dev.lectern.ui.citation.view;

import org.eclipse.jface.viewers.IElementComparer;

/** Rows are the same when they stand for the same. */
final class RowKeys implements IElementComparer {

	@Override
	public boolean equals(Object one, Object other) {
		return one == other || one instanceof Row row && other instanceof Row another && row.getClass() == another.getClass() && row.key().equals(another.key());
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof Row row ? row.key().hashCode() : element.hashCode();
	}
}
