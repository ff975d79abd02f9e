package dev.lectern.course.language.ide;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;

/**
 * A course file among those that were read together.
 *
 * @param text    as it was read
 * @param course  whether it is a course, and not a style to import
 * @param names   in the text's order
 * @param imports the files it imports, directly or not
 * @param decks   where it says decks are
 */
public record LinkedFile(URI uri, String text, boolean course, List<LinkedName> names, Set<URI> imports, DeckPaths decks) {

	public LinkedFile {
		names = List.copyOf(names);
		imports = Set.copyOf(imports);
	}
}
