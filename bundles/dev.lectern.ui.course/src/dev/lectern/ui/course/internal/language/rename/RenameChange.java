package dev.lectern.ui.course.internal.language.rename;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;

/** All of a rename: texts first, then files, in both directions. */
final class RenameChange extends CompositeChange {

	RenameChange(String name, Change... changes) {
		super(name, changes);
	}

	@Override
	protected Change createUndoChange(Change[] undos) {
		Arrays.sort(undos, Comparator.comparing(MovedFile.class::isInstance));
		return new RenameChange(getName(), undos);
	}
}
