package dev.lectern.ui.course.internal.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.lectern.course.Chapter;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;

/** The places of a course as a choice of a part and of a place in it. */
final class ChapterPlaces {

	/** @param label for people */
	record Place(String label, Destination destination) {
	}

	private final LoadedCourse loaded;

	ChapterPlaces(LoadedCourse loaded) {
		this.loaded = loaded;
	}

	List<Part> parts() {
		return loaded.course().parts();
	}

	/** What to call a part: its title in the first language that has one. */
	String title(Part part) {
		return loaded.course().languages().stream().flatMap(language -> Optional.ofNullable(part.titles().get(language.id())).stream()).findFirst().orElse(part.id());
	}

	/** The places in a part, or in none: at its beginning, then after each of its chapters. */
	List<Place> in(Optional<Part> part) {
		List<Place> places = new ArrayList<>();
		List<String> chapters = part.map(Part::chapters).orElseGet(this::withoutPart);
		places.add(new Place(Messages.Place_First, part.<Destination>map(one -> new FirstIn(one.id())).orElseGet(this::beginning)));
		chapters.forEach(chapter -> places.add(new Place(NLS.bind(Messages.Place_After, described(chapter)), new After(chapter))));
		if (part.isEmpty() && !parts().isEmpty()) {
			places.add(new Place(Messages.Place_Last, new AtEnd()));
		}
		return places;
	}

	private Destination beginning() {
		List<Chapter> all = loaded.course().chapters();
		if (all.isEmpty()) {
			return new AtEnd();
		}
		String first = all.getFirst().id();
		return partOf(first).<Destination>map(part -> new BeforePart(part.id())).orElseGet(() -> new Before(first));
	}

	private List<String> withoutPart() {
		return loaded.course().chapters().stream().map(Chapter::id).filter(chapter -> partOf(chapter).isEmpty()).toList();
	}

	Optional<Part> partOf(String chapter) {
		return parts().stream().filter(part -> part.chapters().contains(chapter)).findFirst();
	}

	private String described(String chapter) {
		Optional<String> title = loaded.course().chapters().stream().filter(one -> one.id().equals(chapter)).findFirst()
				.flatMap(one -> loaded.titles(one).values().stream().findFirst());
		return title.map(words -> NLS.bind(Messages.Name_And_Title, chapter, words)).orElse(chapter);
	}

	/** The part a destination is in. */
	Optional<Part> part(Destination destination) {
		return switch (destination) {
		case Before(String chapter) -> partOf(chapter);
		case After(String chapter) -> partOf(chapter);
		case FirstIn(String id) -> part(id);
		case LastIn(String id) -> part(id);
		default -> Optional.empty();
		};
	}

	private Optional<Part> part(String id) {
		return parts().stream().filter(part -> part.id().equals(id)).findFirst();
	}
}
