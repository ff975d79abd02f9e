package dev.lectern.course.language.ide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.Import;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.TermDeclaration;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.scoping.Imports;

/** Reads what a file may use of those it imports. They are parsed when nobody has done so yet. */
final class ImportReader {

	private record Key(Kind kind, String name) {
	}

	private final Map<Key, ImportedName> found = new LinkedHashMap<>();

	private ImportReader() {
	}

	/** @param names of the file itself */
	static Imported read(Manifest manifest, List<NamePlace> names) {
		if (manifest.getImports().isEmpty()) {
			return Imported.NONE;
		}
		Set<Key> own = names.stream().filter(NamePlace::declaration).map(name -> new Key(name.kind(), name.name())).collect(Collectors.toSet());
		ImportReader reader = new ImportReader();
		Imports.all(manifest).reversed().stream().filter(one -> one != manifest).forEach(reader::declarations);
		reader.found.keySet().removeAll(own);
		return new Imported(List.copyOf(reader.found.values()), places(manifest));
	}

	private static List<ImportPlace> places(Manifest manifest) {
		List<ImportPlace> places = new ArrayList<>();
		for (Import one : manifest.getImports()) {
			for (INode node : NodeModelUtils.findNodesForFeature(one, Literals.IMPORT__IMPORT_URI)) {
				Imports.target(one).ifPresent(target -> places.add(new ImportPlace(node.getOffset(), node.getLength(), target.eResource().getURI())));
			}
		}
		return places;
	}

	private void declarations(Manifest manifest) {
		Shape.statements(manifest, LanguageDeclaration.class)
				.forEach(language -> add(Kind.LANGUAGE, language.getName(), language.getLabel(), language, Literals.LANGUAGE_DECLARATION__NAME));
		Shape.statements(manifest, TermDeclaration.class).forEach(term -> add(Kind.TERM, term.getName(), renderings(term), term, Literals.TERM_DECLARATION__NAME));
		Stream<ChapterDeclaration> chapters = Shape.declared(manifest);
		chapters.forEach(chapter -> add(Kind.CHAPTER, chapter.getName(), null, chapter, Literals.CHAPTER_DECLARATION__NAME));
	}

	/** What a term is in each language, the first word of each. */
	static String renderings(TermDeclaration term) {
		return term.getRenderings().stream().flatMap(rendering -> rendering.getWords().stream().limit(1)).distinct().collect(Collectors.joining(" \u00b7 ")); //$NON-NLS-1$
	}

	private void add(Kind kind, String name, String detail, EObject declared, EStructuralFeature feature) {
		URI file = declared.eResource().getURI();
		if (name != null && !name.isEmpty()) {
			NodeModelUtils.findNodesForFeature(declared, feature).stream().findFirst().ifPresent(
					node -> found.putIfAbsent(new Key(kind, name), new ImportedName(kind, name, detail == null ? "" : detail, file, node.getOffset(), node.getLength()))); //$NON-NLS-1$
		}
	}
}
