package dev.lectern.course.language.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage;
import dev.lectern.course.language.manifest.Part;
import dev.lectern.course.language.manifest.Statement;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.TermDeclaration;
import dev.lectern.course.language.manifest.KnownRule;

/** Finds languages, chapters, terms and rules by their names, the file's own before imported ones. */
public final class ManifestScopes implements IScopeProvider {

	private record Key(EClass type) {
	}

	private final IResourceScopeCache cache;

	@Inject
	ManifestScopes(IResourceScopeCache cache) {
		this.cache = cache;
	}

	@Override
	public IScope getScope(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		Manifest manifest = EcoreUtil2.getContainerOfType(context, Manifest.class);
		if (manifest == null || manifest.eResource() == null) {
			return IScope.NULLSCOPE;
		}
		return cache.get(new Key(type), manifest.eResource(), () -> scope(manifest, type));
	}

	private static IScope scope(Manifest manifest, EClass type) {
		if (type == ManifestPackage.Literals.KNOWN_RULE) {
			return MapBasedScope.createScope(IScope.NULLSCOPE, KnownRules.of(manifest.eResource()).stream().map(rule -> described(rule.getName(), rule)).toList());
		}
		IScope scope = IScope.NULLSCOPE;
		for (Manifest one : Imports.all(manifest)) {
			scope = MapBasedScope.createScope(scope, named(one, type));
		}
		return scope;
	}

	/** Of two things of one name the first counts; the second one is a problem. */
	private static List<IEObjectDescription> named(Manifest manifest, EClass type) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (Statement statement : manifest.getStatements()) {
			add(statement, type, found);
			if (statement instanceof Part part) {
				part.getChapters().forEach(chapter -> add(chapter, type, found));
			}
		}
		return found.reversed();
	}

	private static void add(EObject thing, EClass type, List<IEObjectDescription> found) {
		String name = type.isInstance(thing) ? name(thing) : null;
		if (name != null && !name.isEmpty()) {
			found.add(described(name, thing));
		}
	}

	private static String name(EObject thing) {
		return switch (thing) {
			case LanguageDeclaration language -> language.getName();
			case ChapterDeclaration chapter -> chapter.getName();
			case TermDeclaration term -> term.getName();
			case KnownRule rule -> rule.getName();
			default -> null;
		};
	}

	private static IEObjectDescription described(String name, EObject thing) {
		return EObjectDescription.create(QualifiedName.create(name), thing);
	}
}
