package dev.lectern.ui.course.internal.language.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import dev.lectern.ui.course.internal.language.model.Manifests;

/** Gives editors of course files their outline. */
public final class CourseOutlines implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor && Manifests.editsCourse(editor)
				? type.cast(new CourseOutlinePage(editor))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
