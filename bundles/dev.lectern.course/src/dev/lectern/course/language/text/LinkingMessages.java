package dev.lectern.course.language.text;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Provider;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.manifest.ManifestPackage;
import dev.lectern.course.language.scoping.KnownRules;

/** Says of a name that nothing has it, and which ones it is like. */
public final class LinkingMessages extends LinkingDiagnosticMessageProvider {

	private record Sought(EClass type, String name) {
	}

	private final Provider<IScopeProvider> scopes;
	private final IResourceScopeCache cache;

	@Inject
	LinkingMessages(Provider<IScopeProvider> scopes, IResourceScopeCache cache) {
		this.scopes = scopes;
		this.cache = cache;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		EClass type = context.getReference().getEReferenceType();
		boolean rule = type == ManifestPackage.Literals.KNOWN_RULE;
		if (rule && KnownRules.catalogue(context.getContext().eResource()) == RuleCatalogue.NONE) {
			return null;
		}
		String name = name(context);
		List<String> nearest = cache.get(new Sought(type, name), context.getContext().eResource(), () -> nearest(name, context));
		String message = LanguageMessages.get("unknown." + type.getName(), name)
				+ (nearest.isEmpty() ? "" : LanguageMessages.get("unknown.nearest", nearest.getFirst()));
		return new DiagnosticMessage(message, Severity.ERROR, rule ? CourseIssues.UNKNOWN_RULE : CourseIssues.UNKNOWN_NAME, nearest.toArray(String[]::new));
	}

	/** Whoever looks at a name that nothing has makes it looked up again, so this is asked often. */
	private List<String> nearest(String name, ILinkingDiagnosticContext context) {
		return Names.nearest(name, StreamSupport.stream(scopes.get().getScope(context.getContext(), context.getReference()).getAllElements().spliterator(), false)
				.map(element -> element.getName().getFirstSegment()));
	}

	private static String name(ILinkingDiagnosticContext context) {
		try {
			return context.getLinkText();
		} catch (IllegalNodeException e) {
			return e.getNode().getText().strip();
		}
	}
}
