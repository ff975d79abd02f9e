package dev.lectern.course.language.ide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course file as it was at one moment. Immutable, safe in any thread; all offsets hold in {@link #text}.
 *
 * @param spans    in the text's order, none overlapping another
 * @param names    in the text's order
 * @param outline  the rows below the root
 * @param problems in the text's order
 * @param imported what there is beside the file's own names
 */
public record ManifestSnapshot(String text, List<Span> spans, List<NamePlace> names, List<Fold> folds, List<OutlineNode> outline,
		List<ManifestProblem> problems, Imported imported) {

	/** Before anything was read. */
	public static final ManifestSnapshot NONE = new ManifestSnapshot("", List.of(), List.of(), List.of(), List.of(), List.of(), Imported.NONE); //$NON-NLS-1$

	public ManifestSnapshot {
		spans = List.copyOf(spans);
		names = List.copyOf(names);
		folds = List.copyOf(folds);
		outline = List.copyOf(outline);
		problems = List.copyOf(problems);
	}

	/** The name a caret is at. */
	public Optional<NamePlace> nameAt(int caret) {
		return names.stream().filter(name -> name.touches(caret)).findFirst();
	}

	/** Every place of what the caret is at, its declaration included. */
	public List<NamePlace> occurrences(int caret) {
		return nameAt(caret).map(found -> names.stream().filter(found::isSame).toList()).orElse(List.of());
	}

	/** Where something is declared in this file. */
	public Optional<NamePlace> declaration(NamePlace.Kind kind, String name) {
		return declarations(kind).filter(each -> each.name().equals(name)).findFirst();
	}

	/** What is declared in this file, in order. */
	public Stream<NamePlace> declarations(NamePlace.Kind kind) {
		return names.stream().filter(name -> name.declaration() && name.kind() == kind);
	}
}
