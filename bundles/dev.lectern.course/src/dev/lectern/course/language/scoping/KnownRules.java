package dev.lectern.course.language.scoping;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.manifest.KnownRule;
import dev.lectern.course.language.manifest.Level;
import dev.lectern.course.language.manifest.ManifestFactory;

/** The rules there are, as objects in a resource beside the files of a resource set. */
public final class KnownRules {

	private static final URI ADDRESS = URI.createURI("lectern:/rules");
	private static final String CATALOGUE = RuleCatalogue.class.getName();

	private KnownRules() {
	}

	/** Gives the files of a resource set the rules they may name. To be called before the first of them is read. */
	public static void install(ResourceSet resources, RuleCatalogue catalogue) {
		resources.getLoadOptions().put(CATALOGUE, catalogue);
	}

	/** The rules that the files beside this one may name; {@link RuleCatalogue#NONE} when nobody gave any. */
	public static RuleCatalogue catalogue(Resource resource) {
		ResourceSet resources = resource == null ? null : resource.getResourceSet();
		return resources != null && resources.getLoadOptions().get(CATALOGUE) instanceof RuleCatalogue catalogue ? catalogue : RuleCatalogue.NONE;
	}

	static List<KnownRule> of(Resource resource) {
		RuleCatalogue catalogue = catalogue(resource);
		if (catalogue == RuleCatalogue.NONE) {
			return List.of();
		}
		ResourceSet resources = resource.getResourceSet();
		Resource rules = resources.getResource(ADDRESS, false);
		if (rules == null) {
			rules = new ResourceImpl(ADDRESS);
			resources.getResources().add(rules);
			rules.getContents().addAll(catalogue.rules().stream().map(KnownRules::rule).toList());
		}
		return rules.getContents().stream().map(KnownRule.class::cast).toList();
	}

	private static KnownRule rule(RuleCatalogue.Entry entry) {
		KnownRule rule = ManifestFactory.eINSTANCE.createKnownRule();
		rule.setName(entry.id());
		rule.setLevel(switch (entry.severity()) {
			case ERROR -> Level.ERROR;
			case WARNING -> Level.WARNING;
			case INFO -> Level.INFO;
		});
		rule.setTitle(entry.title());
		rule.setExplanation(entry.explanation());
		return rule;
	}
}
