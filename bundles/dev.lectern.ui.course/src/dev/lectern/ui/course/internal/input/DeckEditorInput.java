package dev.lectern.ui.course.internal.input;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.part.FileEditorInput;

/**
 * A deck's file, named with its language: the decks of a chapter share their file name. Equal to any other input of the file. The file's
 * extension stays at the name's end, because editors find the content type of an input by its name.
 */
public final class DeckEditorInput extends FileEditorInput {

	private final String language;

	public DeckEditorInput(IFile file, String language) {
		super(file);
		this.language = language;
	}

	String language() {
		return language;
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.Language_And_Deck, language, super.getName());
	}

	@Override
	public String getFactoryId() {
		return DeckEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		DeckEditorInputFactory.save(memento, this);
	}

	@Override
	public boolean equals(Object other) {
		return super.equals(other);
	}

	@Override
	public int hashCode() {
		return super.hashCode();
	}
}
