package dev.lectern.ui.course.internal.language.model;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.texteditor.ITextEditor;

/** {@code dev.lectern.ui.course.editsCourse} in expressions of plugin.xml. */
public final class CourseEditorTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expectedValue) {
		return receiver instanceof ITextEditor editor && Manifests.editsCourse(editor);
	}
}
