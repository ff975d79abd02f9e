package dev.lectern.ui.course.internal.input;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the inputs of a former session back. */
public final class DeckEditorInputFactory implements IElementFactory {

	static final String ID = "dev.lectern.ui.course.deckInput"; //$NON-NLS-1$

	private static final String PATH = "path"; //$NON-NLS-1$
	private static final String LANGUAGE = "language"; //$NON-NLS-1$

	static void save(IMemento memento, DeckEditorInput input) {
		memento.putString(PATH, input.getFile().getFullPath().toPortableString());
		memento.putString(LANGUAGE, input.language());
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		String path = memento.getString(PATH);
		String language = memento.getString(LANGUAGE);
		return path == null || language == null ? null
				: new DeckEditorInput(ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)), language);
	}
}
