package dev.lectern.course.language.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.ManifestPackage;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.deck.regex.JavaScriptRegex;
import dev.lectern.deck.regex.RegexSyntaxException;

/** What the checks of all subjects share. */
abstract class Checks extends AbstractDeclarativeValidator {

	@Override
	public void register(EValidatorRegistrar registrar) {
		// composed
	}

	@Override
	protected List<org.eclipse.emf.ecore.EPackage> getEPackages() {
		return List.of(ManifestPackage.eINSTANCE);
	}

	/** The folder a file is in, on the disk. */
	static Optional<Path> folder(Resource resource) {
		URI uri = resource == null ? null : resource.getURI();
		return uri != null && uri.isFile() ? Optional.ofNullable(Path.of(uri.toFileString()).toAbsolutePath().getParent()) : Optional.empty();
	}

	/** Reports an expression that is none, where in it the trouble is. */
	final void expression(EObject object, EStructuralFeature feature, String source) {
		if (source == null) {
			return;
		}
		try {
			JavaScriptRegex.compile(source);
		} catch (RegexSyntaxException e) {
			String message = LanguageMessages.get("regex.wrong", e.getMessage());
			List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
			if (nodes.isEmpty()) {
				error(message, object, feature, CourseIssues.SEPARATOR);
				return;
			}
			int within = written(nodes.getFirst().getText().strip(), e.index());
			int start = nodes.getFirst().getOffset() + Math.min(within, Math.max(0, nodes.getFirst().getLength() - 1));
			getMessageAcceptor().acceptError(message, object, start, 1, CourseIssues.SEPARATOR);
		}
	}

	/** Where in a token a place of its value is: escapes the value lacks are counted, and what opens the token. */
	private static int written(String token, int index) {
		String escapable = token.startsWith("\"") ? "\"\\nrt" : "/";
		int at = 1;
		for (int i = 0; i < index && at < token.length(); i++) {
			at += token.charAt(at) == '\\' && at + 1 < token.length() && escapable.indexOf(token.charAt(at + 1)) >= 0 ? 2 : 1;
		}
		return at;
	}
}
