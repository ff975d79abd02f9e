package dev.lectern.course.language.ide;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;

/**
 * Course files that were read together, and what their names stand for. Immutable, safe in any thread.
 *
 * @param files those asked for, in that order, then what they import
 */
public record LinkedNames(List<LinkedFile> files) {

	/** No file. */
	public static final LinkedNames NONE = new LinkedNames(List.of());

	/**
	 * What a name stands for. A file may declare anew what it imports, and then both mean the same thing.
	 *
	 * @param declaredIn the files that declare it; none for a rule, and for a name nothing has
	 */
	public record Thing(NamePlace.Kind kind, String name, Set<URI> declaredIn) {

		public Thing {
			declaredIn = Set.copyOf(declaredIn);
		}
	}

	public LinkedNames {
		files = List.copyOf(files);
	}

	public Optional<LinkedFile> file(URI uri) {
		return files.stream().filter(file -> file.uri().equals(uri)).findFirst();
	}

	/** What the name at a place stands for; just after its end counts. */
	public Optional<Thing> at(URI file, int caret) {
		return file(file).flatMap(found -> found.names().stream().filter(name -> name.place().touches(caret)).findFirst())
				.map(name -> thing(name.place().kind(), name.place().name(), name.declaredIn()));
	}

	/** What a file declares; empty when it declares nothing of that name. */
	public Optional<Thing> declared(URI file, NamePlace.Kind kind, String name) {
		return declarations(kind, name).filter(each -> each.file().equals(file)).findFirst().map(each -> thing(kind, name, each.declaredIn()));
	}

	private Thing thing(NamePlace.Kind kind, String name, Optional<URI> declaredIn) {
		Set<URI> same = new LinkedHashSet<>();
		declaredIn.ifPresent(same::add);
		List<URI> declaring = declarations(kind, name).map(LinkedName::file).distinct().toList();
		boolean more = !same.isEmpty();
		while (more) {
			more = same.addAll(declaring.stream().filter(one -> same.stream().anyMatch(other -> imports(one, other) || imports(other, one))).toList());
		}
		return new Thing(kind, name, same);
	}

	private boolean imports(URI one, URI other) {
		return file(one).filter(file -> file.imports().contains(other)).isPresent();
	}

	/** Every declaration of a kind. */
	public Stream<LinkedName> declarations(NamePlace.Kind kind) {
		return names().filter(each -> each.place().declaration() && each.place().kind() == kind);
	}

	private Stream<LinkedName> declarations(NamePlace.Kind kind, String name) {
		return declarations(kind).filter(each -> each.place().name().equals(name));
	}

	/** Every place of a thing, declarations among them, file by file. Places of a name that nothing has are those of the same name that nothing has either. */
	public List<LinkedName> places(Thing thing) {
		return names().filter(each -> each.place().kind() == thing.kind() && each.place().name().equals(thing.name()))
				.filter(each -> isOf(each.declaredIn(), thing.declaredIn())).toList();
	}

	private static boolean isOf(Optional<URI> declaredIn, Collection<URI> files) {
		return declaredIn.map(files::contains).orElse(files.isEmpty());
	}

	private Stream<LinkedName> names() {
		return files.stream().flatMap(file -> file.names().stream());
	}
}
