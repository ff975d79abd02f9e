package dev.lectern.course;

import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.lectern.deck.Profile;

/** How the chapters of a course file are published: as its chapters say, else as its profile says, else as the page says that names their decks. */
record ChapterProfiles(Optional<Course> beside, UnaryOperator<Profile> said, Profile course) {

	/** A chapter that the file says nothing of. */
	Chapter of(Chapter chapter) {
		return of(chapter, UnaryOperator.identity());
	}

	/** @param own puts what the file says of the chapter over a profile */
	Chapter of(Chapter chapter, UnaryOperator<Profile> own) {
		Profile profile = own.apply(said.apply(onPage(chapter)));
		return new Chapter(chapter.id(), chapter.decks(), ChapterProfile.between(course, profile));
	}

	private Profile onPage(Chapter chapter) {
		if (beside.isEmpty()) {
			return Profile.DEFAULT;
		}
		Course page = beside.get();
		return chapter.decks().values().stream().map(DeckFile::path).filter(path -> page.decks().anyMatch(deck -> deck.path().equals(path))).findFirst().map(page::profile)
				.orElse(page.profile());
	}
}
