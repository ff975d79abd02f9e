package dev.lectern.ui.preview.internal.layout;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.Objects;

import org.eclipse.core.resources.IFile;

import dev.lectern.deck.Deck;
import dev.lectern.ui.preview.internal.follow.CoursePage;
import dev.lectern.ui.preview.internal.live.PreviewSite;
import dev.lectern.workspace.OpenCourse;

/**
 * A snapshot of a deck that is to be measured.
 *
 * @param file the deck's
 * @param site the page it is shown in
 */
record DeckToMeasure(IFile file, PreviewSite site, Deck deck) {

	DeckToMeasure {
		Objects.requireNonNull(file);
		Objects.requireNonNull(site);
		Objects.requireNonNull(deck);
	}

	/** Whether the course has this file now; asks the disk. @param path relative to the course folder */
	boolean hasFile(String path) {
		try {
			return Files.isRegularFile(site.folder().resolve(path));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	static DeckToMeasure of(OpenCourse course, IFile file, String language, Deck deck) {
		return new DeckToMeasure(file, CoursePage.of(course, deck.profile(), language), deck);
	}
}
