package dev.lectern.ui.course.internal.language.navigation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.LinkedName;
import dev.lectern.course.language.ide.LinkedNames.Thing;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.ide.rename.DeckLink;
import dev.lectern.course.language.ide.rename.DeckLinks;
import dev.lectern.course.language.ide.rename.PageNames;
import dev.lectern.deck.Deck;
import dev.lectern.ui.course.internal.language.model.CourseContent;
import dev.lectern.ui.course.internal.language.model.CourseNames;
import dev.lectern.ui.course.internal.language.model.CurrentText;
import dev.lectern.workspace.OpenCourse;

/** Finds out where a thing is named: in course files by what their names stand for; a chapter also on the page and by links to its decks. Reads files. */
record References(OpenCourse course, CourseNames names, Thing thing) {

	/** @throws CancellationException soon after {@code cancelled} says so */
	void find(Consumer<Reference> found, BooleanSupplier cancelled) throws CoreException, IOException {
		CourseContent content = new CourseContent(course);
		Map<IFile, String> texts = new HashMap<>();
		for (LinkedName name : names.names().places(thing)) {
			IFile file = names.files().get(name.file());
			if (file != null) {
				String text = texts.computeIfAbsent(file, one -> names.names().file(name.file()).orElseThrow().text());
				found.accept(Reference.in(file, text, name.place().offset(), name.place().length()));
			}
		}
		if (thing.kind() == Kind.CHAPTER || thing.kind() == Kind.LANGUAGE) {
			page(content, found);
		}
		if (thing.kind() == Kind.CHAPTER) {
			links(content, found, cancelled);
		}
	}

	private void page(CourseContent content, Consumer<Reference> found) throws IOException {
		IFile page = content.file(CourseContent.PAGE);
		if (page.exists()) {
			String text = CurrentText.of(page).text();
			PageNames named = PageNames.of(text);
			(thing.kind() == Kind.CHAPTER ? named.chapter(thing.name()) : named.language(thing.name()))
					.forEach(place -> found.accept(Reference.in(page, text, place.offset(), place.length())));
			Set<String> decks = decks();
			named.sections().forEach((place, path) -> {
				if (thing.kind() == Kind.CHAPTER && decks.contains(path)) {
					found.accept(Reference.in(page, text, place.offset(), place.length()));
				}
			});
		}
	}

	private Set<String> decks() {
		return course.loaded().map(LoadedCourse::course).stream().flatMap(told -> told.chapters().stream()).filter(chapter -> chapter.id().equals(thing.name()))
				.map(Chapter::decks).map(Map::values).flatMap(Collection::stream).map(DeckFile::path).collect(Collectors.toCollection(HashSet::new));
	}

	private void links(CourseContent content, Consumer<Reference> found, BooleanSupplier cancelled) throws CoreException, IOException {
		Set<String> decks = decks();
		if (course.loaded().isEmpty() || decks.isEmpty()) {
			return;
		}
		Map<String, Deck> loaded = new HashMap<>();
		course.loaded().get().decks().forEach((deck, read) -> loaded.put(deck.path(), read));
		for (String path : new ArrayList<>(content.paths("md", "markdown"))) { //$NON-NLS-1$ //$NON-NLS-2$
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			IFile file = content.file(path);
			String text = CurrentText.of(file).text();
			Deck deck = loaded.containsKey(path) && loaded.get(path).text().equals(text) ? loaded.get(path) : Deck.of(text, course.loaded().get().course().profile(path));
			List<DeckLink> links = DeckLinks.of(deck, path, target -> decks.contains(target) || content.file(target).exists());
			links.stream().filter(link -> decks.contains(link.target())).forEach(link -> found.accept(Reference.in(file, text, link.offset(), link.written().length())));
		}
	}
}
