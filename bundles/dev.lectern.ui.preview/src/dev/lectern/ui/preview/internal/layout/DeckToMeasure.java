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
 * @param weight what findings weigh
 */
record DeckToMeasure(IFile file, PreviewSite site, Deck deck, LayoutWeight weight) {

	DeckToMeasure {
		Objects.requireNonNull(file);
		Objects.requireNonNull(site);
		Objects.requireNonNull(deck);
		Objects.requireNonNull(weight);
	}

	/** A deck of a course without conventions. */
	DeckToMeasure(IFile file, PreviewSite site, Deck deck) {
		this(file, site, deck, LayoutWeight.USUAL);
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
		return new DeckToMeasure(file, CoursePage.of(course, deck.profile(), language), deck, course.locate(file).map(LayoutWeight::at).orElse(LayoutWeight.USUAL));
	}
}
