package dev.lectern.course.language.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.DeckPattern;
import dev.lectern.course.language.manifest.Head;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Part;
import dev.lectern.course.language.manifest.Statement;
import dev.lectern.course.language.manifest.Stray;
import dev.lectern.course.language.manifest.TermDeclaration;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.course.language.text.StrayText;
import dev.lectern.course.text.RelativePath;

/** Whether a file says what it must, once, and in the right place. */
public final class StructureChecks extends Checks {

	private final IGrammarAccess grammar;

	@Inject
	StructureChecks(IGrammarAccess grammar) {
		this.grammar = grammar;
	}

	@Check
	public void head(Manifest manifest) {
		if (manifest.getHead() == null && manifest.getFurtherHeads().isEmpty()) {
			getMessageAcceptor().acceptError(LanguageMessages.get("head.missing"), manifest, 0, 1, CourseIssues.INCOMPLETE);
		}
		manifest.getFurtherHeads().forEach(
				head -> error(LanguageMessages.get(manifest.getHead() == null ? "head.first" : "head.twice"), head, null, CourseIssues.NAME_TWICE));
	}

	@Check
	public void title(Head head) {
		if (head.getTitle() != null && head.getTitle().isBlank()) {
			warning(LanguageMessages.get("head.title"), head, Literals.HEAD__TITLE, CourseIssues.INCOMPLETE);
		}
	}

	@Check
	public void complete(CourseHead head) {
		Manifest manifest = (Manifest) head.eContainer();
		Shape shape = Shape.of(manifest);
		if (shape.languages().isEmpty()) {
			error(LanguageMessages.get("course.noLanguage"), head, null, CourseIssues.INCOMPLETE);
		}
		if (shape.chapters().isEmpty()) {
			error(LanguageMessages.get("course.noChapter"), head, null, CourseIssues.INCOMPLETE);
		}
	}

	@Check
	public void sources(Manifest manifest) {
		List<LanguageDeclaration> sources = Shape.statements(manifest, LanguageDeclaration.class).filter(LanguageDeclaration::isSource).toList();
		sources.stream().skip(1).forEach(second -> error(LanguageMessages.get("language.twoSources", sources.getFirst().getName()), second,
				Literals.LANGUAGE_DECLARATION__SOURCE, CourseIssues.NAME_TWICE));
	}

	@Check
	public void names(Manifest manifest) {
		once(Shape.statements(manifest, LanguageDeclaration.class).toList(), Literals.LANGUAGE_DECLARATION__NAME, CourseIssues.NAME_TWICE);
		once(Shape.statements(manifest, Part.class).toList(), Literals.PART__NAME, CourseIssues.NAME_TWICE);
		once(Shape.statements(manifest, TermDeclaration.class).toList(), Literals.TERM_DECLARATION__NAME, CourseIssues.NAME_TWICE);
		once(Shape.declared(manifest).toList(), Literals.CHAPTER_DECLARATION__NAME, CourseIssues.CHAPTER_TWICE);
		Shape.statements(manifest, DeckPattern.class).skip(1).forEach(second -> error(LanguageMessages.get("twice.decks"), second, null, CourseIssues.NAME_TWICE));
	}

	private void once(List<? extends EObject> things, EStructuralFeature feature, String code) {
		Set<Object> seen = new HashSet<>();
		for (EObject thing : things) {
			Object name = thing.eGet(feature);
			if (name != null && !seen.add(name)) {
				warning(LanguageMessages.get("twice." + thing.eClass().getName(), name), thing, feature, code, name.toString());
			}
		}
	}

	@Check
	public void language(LanguageDeclaration language) {
		if (language.getName() != null && !Shape.isLanguage(language.getName())) {
			error(LanguageMessages.get("path.outside", language.getName()), language, Literals.LANGUAGE_DECLARATION__NAME, CourseIssues.PATH_OUTSIDE);
		}
	}

	@Check
	public void chapter(ChapterDeclaration chapter) {
		if (chapter.getName() != null && !Shape.isChapter(chapter.getName())) {
			error(LanguageMessages.get("path.outside", chapter.getName()), chapter, Literals.CHAPTER_DECLARATION__NAME, CourseIssues.PATH_OUTSIDE);
		}
	}

	@Check
	public void pattern(DeckPattern decks) {
		String pattern = decks.getPattern();
		if (pattern == null) {
			return;
		}
		if (RelativePath.inside(pattern).isEmpty()) {
			error(LanguageMessages.get("path.outside", pattern), decks, Literals.DECK_PATTERN__PATTERN, CourseIssues.PATH_OUTSIDE);
		} else if (!pattern.contains("{chapter}")) {
			error(LanguageMessages.get("decks.chapter"), decks, Literals.DECK_PATTERN__PATTERN, CourseIssues.VALUE);
		} else if (!pattern.contains("{language}") && Shape.of((Manifest) decks.eContainer()).languages().size() > 1) {
			error(LanguageMessages.get("decks.language"), decks, Literals.DECK_PATTERN__PATTERN, CourseIssues.VALUE);
		}
	}

	@Check
	public void stray(Stray stray) {
		INode node = NodeModelUtils.findActualNodeFor(stray);
		if (node != null && !stray.getWords().isEmpty() && !isReported(node)) {
			SyntaxErrorMessage message = StrayText.message(stray.getWords().getFirst(), before(stray));
			boolean sign = message.getIssueData() != null && message.getIssueData().length > 0;
			int line = node.getRootNode().getText().substring(node.getOffset(), node.getOffset() + node.getLength()).indexOf('\n');
			int length = sign ? stray.getWords().getFirst().length() : line < 0 ? node.getLength() : line;
			getMessageAcceptor().acceptError(message.getMessage(), stray, node.getOffset(), length, message.getIssueCode(),
					message.getIssueData() == null ? new String[0] : message.getIssueData());
		}
	}

	/** Where the parser stumbled the statement before could not be read to its end, which it said. */
	private static boolean isReported(INode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				return leaf.getSyntaxErrorMessage() != null || NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), leaf.getOffset()).getSyntaxErrorMessage() != null;
			}
		}
		return false;
	}

	private Optional<ParserRule> before(Stray stray) {
		List<Statement> statements = ((Manifest) stray.eContainer()).getStatements();
		int index = statements.indexOf(stray);
		return index < 1 ? Optional.empty() : Optional.ofNullable((ParserRule) GrammarUtil.findRuleForName(grammar.getGrammar(), statements.get(index - 1).eClass().getName()));
	}
}
