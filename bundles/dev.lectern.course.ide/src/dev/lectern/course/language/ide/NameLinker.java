package dev.lectern.course.language.ide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;
import com.google.inject.Provider;

import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.ChapterException;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.DeckFileException;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.scoping.Imports;

/** Reads several course files together and finds out what their names stand for, by the scopes of the language. Stateless. */
public final class NameLinker {

	private final Provider<XtextResourceSet> resourceSets;
	private final IScopeProvider scopes;

	@Inject
	NameLinker(Provider<XtextResourceSet> resourceSets, IScopeProvider scopes) {
		this.resourceSets = resourceSets;
		this.scopes = scopes;
	}

	/**
	 * Reads the files and what they import; blocks. A file that cannot be read is left out, and whatever is in one makes no exception.
	 *
	 * @param cancelled asked before each file
	 * @throws CancellationException soon after {@code cancelled} says so
	 */
	public LinkedNames link(Collection<URI> files, OpenTexts open, BooleanSupplier cancelled) {
		XtextResourceSet resources = resourceSets.get();
		resources.setURIConverter(new OpenTextReader(open));
		Set<Manifest> manifests = new LinkedHashSet<>();
		for (URI file : files) {
			read(resources, file, cancelled).ifPresent(manifests::add);
		}
		for (Manifest manifest : List.copyOf(manifests)) {
			manifests.addAll(Imports.all(manifest));
		}
		List<LinkedFile> linked = new ArrayList<>();
		for (Manifest manifest : manifests) {
			stopIf(cancelled);
			linked.add(linked(manifest));
		}
		return new LinkedNames(linked);
	}

	private static void stopIf(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	private static Optional<Manifest> read(XtextResourceSet resources, URI file, BooleanSupplier cancelled) {
		stopIf(cancelled);
		try {
			Resource resource = resources.getResource(file, true);
			return resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Manifest manifest) ? Optional.empty() : Optional.of(manifest);
		} catch (WrappedException unreadable) {
			return Optional.empty(); // gone since it was listed, or the system does not let it be read
		}
	}

	private LinkedFile linked(Manifest manifest) {
		XtextResource resource = (XtextResource) manifest.eResource();
		URI uri = resource.getURI();
		ManifestSnapshot snapshot = new SnapshotReader(resource).read(List.of());
		List<LinkedName> names = snapshot.names().stream().map(place -> new LinkedName(uri, place, place.declaration() ? Optional.of(uri) : target(manifest, place))).toList();
		Set<URI> imports = Imports.all(manifest).stream().filter(one -> one != manifest).map(one -> one.eResource().getURI()).collect(Collectors.toSet());
		return new LinkedFile(uri, snapshot.text(), manifest.getHead() instanceof CourseHead, names, imports, decks(manifest));
	}

	private Optional<URI> target(Manifest manifest, NamePlace place) {
		EReference reference = switch (place.kind()) {
		case CHAPTER -> ManifestPackage.Literals.TERM_INTRODUCTION__CHAPTER;
		case LANGUAGE -> ManifestPackage.Literals.LOCAL_TEXT__LANGUAGE;
		case TERM -> ManifestPackage.Literals.TERM_INTRODUCTION__TERMS;
		case RULE, PART -> null;
		};
		IEObjectDescription found = reference == null || place.name().isEmpty() ? null
				: scopes.getScope(manifest, reference).getSingleElement(QualifiedName.create(place.name()));
		return Optional.ofNullable(found).map(one -> one.getEObjectOrProxy().eResource().getURI());
	}

	private static DeckPaths decks(Manifest manifest) {
		Shape shape = Shape.of(manifest);
		List<DeckPaths.Patterned> patterned = new ArrayList<>();
		List<DeckPaths.Explicit> explicit = new ArrayList<>();
		for (ChapterDeclaration chapter : shape.chapters()) {
			for (LanguageDeclaration language : shape.languages()) {
				List<DeckPaths.Explicit> written = explicit(chapter, language.getName());
				explicit.addAll(written);
				if (written.isEmpty() && shape.path(chapter, language.getName()).isPresent()) {
					patterned.add(new DeckPaths.Patterned(chapter.getName(), language.getName()));
				}
			}
		}
		return new DeckPaths(shape.pattern(), patterned, explicit);
	}

	private static List<DeckPaths.Explicit> explicit(ChapterDeclaration chapter, String language) {
		List<DeckPaths.Explicit> found = new ArrayList<>();
		for (ChapterException exception : chapter.getExceptions()) {
			if (exception instanceof DeckFileException deck && deck.getPath() != null && deck.getLanguage() != null && language.equals(deck.getLanguage().getName())) {
				for (INode node : NodeModelUtils.findNodesForFeature(deck, ManifestPackage.Literals.DECK_FILE_EXCEPTION__PATH)) {
					found.add(new DeckPaths.Explicit(chapter.getName(), language, deck.getPath(), node.getOffset(), node.getLength()));
				}
			}
		}
		return found;
	}
}
