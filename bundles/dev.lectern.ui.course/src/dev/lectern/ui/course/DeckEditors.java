package dev.lectern.ui.course;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.ui.course.internal.input.DeckEditorInput;
import dev.lectern.workspace.OpenCourse;

/** Opens decks in their editor. On the UI thread, where nothing else is said. */
public final class DeckEditors {

	private DeckEditors() {
	}

	/** The first deck of the course that exists, the source language's before the others'. */
	public static Optional<DeckFile> first(LoadedCourse course) {
		for (Language language : course.course().languages()) {
			for (Chapter chapter : course.course().chapters()) {
				DeckFile deck = chapter.decks().get(language.id());
				if (deck != null && deck.exists()) {
					return Optional.of(deck);
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Opens a deck's editor, or brings the open one to the front.
	 *
	 * @throws PartInitException when there is no such file or it cannot be shown; the message is for the author
	 */
	public static IEditorPart open(IWorkbenchPage page, OpenCourse course, DeckFile deck) throws PartInitException {
		return open(page, course, deck, editor(course, deck, typeOf(course, deck)));
	}

	/**
	 * The same for whoever knows the editor.
	 *
	 * @param editor as {@link #editor} gives it
	 */
	public static IEditorPart open(IWorkbenchPage page, OpenCourse course, DeckFile deck, String editor) throws PartInitException {
		return IDE.openEditor(page, new DeckEditorInput(course.file(deck), language(course, deck)), editor);
	}

	/**
	 * The id of a deck's editor. Whoever asks first waits while the platform makes its list of editors.
	 *
	 * @param type the deck's content type, see {@link #typeOf}
	 */
	public static String editor(OpenCourse course, DeckFile deck, IContentType type) {
		return Optional.ofNullable(PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(course.file(deck).getName(), type)).map(IEditorDescriptor::getId)
				.orElse(EditorsUI.DEFAULT_TEXT_EDITOR_ID);
	}

	/**
	 * The content type of a deck, by the name alone, which is how that of decks goes: to look into the file would be to read it on the UI thread. Any thread; whoever
	 * asks the platform first waits while it catalogues the types.
	 *
	 * @return null when the platform knows none
	 */
	public static IContentType typeOf(OpenCourse course, DeckFile deck) {
		return Platform.getContentTypeManager().findContentTypeFor(course.file(deck).getName());
	}

	/** From now on, tabs of decks that anybody else opens in this page by their files (Problems does) say the language, too. */
	public static void nameTabs(IWorkbenchPage page) {
		page.addPartListener(new DeckTabs());
	}

	/** What to call the language of a deck. */
	static String language(OpenCourse course, DeckFile deck) {
		return course.loaded().stream().flatMap(loaded -> loaded.course().languages().stream())
				.filter(one -> one.id().equals(deck.language())).map(Language::label).findFirst().orElse(deck.language());
	}
}
