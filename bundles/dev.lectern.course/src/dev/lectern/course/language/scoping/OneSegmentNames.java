package dev.lectern.course.language.scoping;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;

/** Names are not qualified: {@code layout.overflow} is one. */
public final class OneSegmentNames implements IQualifiedNameConverter {

	@Override
	public String toString(QualifiedName name) {
		return name.getFirstSegment();
	}

	@Override
	public QualifiedName toQualifiedName(String text) {
		return QualifiedName.create(text);
	}
}
