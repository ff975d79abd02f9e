package dev.lectern.ui.course.internal.language.rename;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.runtime.Adapters;

import dev.lectern.course.Chapter;

/** {@code dev.lectern.ui.course.isChapter} in expressions of plugin.xml: whether something selected stands for a chapter, or for a deck of one. */
public final class ChapterTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expectedValue) {
		return Adapters.adapt(receiver, Chapter.class) != null;
	}
}
