package dev.lectern.course.language.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * A course file. The inherited way to forget that a name was unknown writes the whole message once more, for every name that is known, and looks for it among
 * the problems: in a long file with mistakes that search for like names took a third of the time.
 */
public class ManifestResource extends LazyLinkingResource {

	private static final class UnknownName extends XtextLinkingDiagnostic {

		UnknownName(INode node, DiagnosticMessage message) {
			super(node, message.getMessage(), message.getIssueCode(), message.getIssueData());
		}

		boolean isAt(INode node) {
			return getNode() == node;
		}
	}

	@Override
	protected Diagnostic createDiagnostic(Triple<EObject, EReference, INode> reference, DiagnosticMessage message) {
		return new UnknownName(reference.getThird(), message);
	}

	/** Names that are like it can have changed since it was told. */
	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> reference) {
		removeDiagnostic(reference);
		super.createAndAddDiagnostic(reference);
	}

	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> reference) {
		getErrors().removeIf(error -> error instanceof UnknownName unknown && unknown.isAt(reference.getThird()));
	}
}
