package dev.lectern.course.language.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.validation.Check;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.ForbiddenVariant;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Rendering;
import dev.lectern.course.language.manifest.TermDeclaration;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.language.text.LanguageMessages;

/** Whether terms agree with each other: what one asks for, another must not forbid. */
public final class TermChecks extends Checks {

	private record Word(String language, String text) {
	}

	@Check
	public void agree(Manifest manifest) {
		Map<String, TermDeclaration> terms = new HashMap<>();
		Imports.all(manifest).forEach(one -> Shape.statements(one, TermDeclaration.class).filter(term -> term.getName() != null)
				.forEach(term -> terms.merge(term.getName(), term, (before, now) -> before.eContainer() == now.eContainer() ? before : now)));
		Map<Word, TermDeclaration> owners = new HashMap<>();
		Map<Word, TermDeclaration> forbidden = new HashMap<>();
		for (Manifest one : Imports.all(manifest)) {
			List<TermDeclaration> counting = Shape.statements(one, TermDeclaration.class).filter(term -> terms.get(term.getName()) == term).toList();
			counting.forEach(term -> own(manifest, term, owners));
			if (one == manifest) {
				counting.forEach(term -> term.getRenderings().forEach(rendering -> wanted(rendering, forbidden)));
			} else {
				counting.forEach(term -> term.getVariants()
						.forEach(variant -> variant.getWords().forEach(word -> forbidden.putIfAbsent(new Word(id(variant.getLanguage()), word), term))));
			}
		}
		Shape.statements(manifest, TermDeclaration.class).forEach(term -> term.getVariants().forEach(variant -> forbid(term, variant, owners)));
	}

	/** A word that the file itself asks for, and that an imported term forbids. */
	private void wanted(Rendering rendering, Map<Word, TermDeclaration> forbidden) {
		for (int i = 0; i < rendering.getWords().size(); i++) {
			String word = rendering.getWords().get(i);
			TermDeclaration imported = forbidden.get(new Word(id(rendering.getLanguage()), word));
			if (imported != null) {
				error(LanguageMessages.get("term.forbiddenElsewhere", word, imported.getName(), URI.decode(imported.eResource().getURI().lastSegment())), rendering,
						Literals.RENDERING__WORDS, i, CourseIssues.TERM_CONFLICT, word);
			}
		}
	}

	private void own(Manifest manifest, TermDeclaration term, Map<Word, TermDeclaration> owners) {
		for (Rendering rendering : term.getRenderings()) {
			for (int i = 0; i < rendering.getWords().size(); i++) {
				String word = rendering.getWords().get(i);
				TermDeclaration other = owners.putIfAbsent(new Word(id(rendering.getLanguage()), word), term);
				if (other != null && other != term && term.eContainer() == manifest) {
					error(LanguageMessages.get("term.sameWord", word, other.getName()), rendering, Literals.RENDERING__WORDS, i, CourseIssues.TERM_CONFLICT, word);
				}
			}
		}
	}

	private void forbid(TermDeclaration term, ForbiddenVariant variant, Map<Word, TermDeclaration> owners) {
		for (int i = 0; i < variant.getWords().size(); i++) {
			String word = variant.getWords().get(i);
			TermDeclaration owner = owners.get(new Word(id(variant.getLanguage()), word));
			if (owner != null) {
				String message = owner == term ? LanguageMessages.get("term.ownWord", word) : LanguageMessages.get("term.otherWord", word, owner.getName());
				error(message, variant, Literals.FORBIDDEN_VARIANT__WORDS, i, CourseIssues.TERM_CONFLICT, word);
			}
		}
		for (int i = 0; i < variant.getExceptions().size(); i++) {
			String exception = variant.getExceptions().get(i);
			if (variant.getWords().stream().noneMatch(exception::contains)) {
				warning(LanguageMessages.get("term.exception", exception), variant, Literals.FORBIDDEN_VARIANT__EXCEPTIONS, i, CourseIssues.VALUE);
			}
		}
	}

	private static String id(LanguageDeclaration language) {
		return language == null || language.getName() == null ? "" : language.getName();
	}
}
