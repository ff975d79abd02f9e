package dev.lectern.course.language.ide;

import java.util.List;
import java.util.Optional;

/**
 * What a file has from those it imports, directly or not.
 *
 * @param names  without those the file declares itself; of two with one name the one that counts
 * @param places where it says so, for files that are there
 */
public record Imported(List<ImportedName> names, List<ImportPlace> places) {

	/** Nothing. */
	public static final Imported NONE = new Imported(List.of(), List.of());

	public Imported {
		names = List.copyOf(names);
		places = List.copyOf(places);
	}

	/** What a name stands for that the file does not declare itself. */
	public Optional<ImportedName> name(NamePlace.Kind kind, String name) {
		return names.stream().filter(each -> each.kind() == kind && each.name().equals(name)).findFirst();
	}
}
