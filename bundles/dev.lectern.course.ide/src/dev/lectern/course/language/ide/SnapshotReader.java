package dev.lectern.course.language.ide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.ide.Span.Meaning;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.Part;
import dev.lectern.course.language.manifest.RuleSetting;
import dev.lectern.course.language.manifest.Statement;
import dev.lectern.course.language.manifest.TermDeclaration;

/** Reads a snapshot off the syntax tree, in one walk over the tokens and one over the statements. Links nothing; what is imported is read. */
final class SnapshotReader {

	/** Rules of the grammar that stand for one word: their tokens mean what the whole does. */
	private static final Set<String> WORDS = Set.of("Name", "Keyword", "StatementKeyword", "InnerKeyword", "Count", "Number", "Size", "Level", "Answer", "Spacing"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	private static final Set<String> NUMBERS = Set.of("Count", "Number", "Size"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final XtextResource resource;
	private final IValueConverterService values;
	private final List<Span> spans = new ArrayList<>();
	private final List<NamePlace> names = new ArrayList<>();
	private final List<Fold> folds = new ArrayList<>();

	SnapshotReader(XtextResource resource) {
		this.resource = resource;
		this.values = resource.getResourceServiceProvider().get(IValueConverterService.class);
	}

	ManifestSnapshot read(List<ManifestProblem> problems) {
		ICompositeNode root = resource.getParseResult().getRootNode();
		List<Integer> open = new ArrayList<>();
		for (ILeafNode leaf : root.getLeafNodes()) {
			leaf(leaf);
			brace(leaf, open);
		}
		Manifest manifest = resource.getParseResult().getRootASTElement() instanceof Manifest read ? read : null;
		return new ManifestSnapshot(root.getText(), spans, names, folds, manifest == null ? List.of() : outline(manifest), problems,
				manifest == null ? Imported.NONE : ImportReader.read(manifest, names));
	}

	private void brace(ILeafNode leaf, List<Integer> open) {
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			if (keyword.getValue().equals("{")) { //$NON-NLS-1$
				ICompositeNode statement = leaf.getParent();
				open.add(statement.getOffset());
			} else if (keyword.getValue().equals("}") && !open.isEmpty()) { //$NON-NLS-1$
				fold(open.removeLast(), leaf.getTotalEndOffset());
			}
		} else if (leaf.isHidden() && ruleName(leaf.getGrammarElement()).equals("ML_COMMENT")) { //$NON-NLS-1$
			fold(leaf.getTotalOffset(), leaf.getTotalEndOffset());
		}
	}

	private void fold(int start, int end) {
		if (resource.getParseResult().getRootNode().getText().substring(start, end).contains("\n")) { //$NON-NLS-1$
			folds.add(new Fold(start, end - start));
		}
	}

	private void leaf(ILeafNode leaf) {
		if (leaf.isHidden()) {
			if (ruleName(leaf.getGrammarElement()).endsWith("COMMENT")) { //$NON-NLS-1$
				spans.add(new Span(leaf.getTotalOffset(), leaf.getText().stripTrailing().length(), Meaning.COMMENT));
			}
			return;
		}
		INode word = leaf;
		while (word.getGrammarElement() != null && isInWord(word.getGrammarElement()) && word.getParent() != null) {
			word = word.getParent();
		}
		Meaning meaning = meaning(leaf, word);
		if (meaning != null && leaf.getTotalLength() > 0) {
			spans.add(new Span(leaf.getTotalOffset(), leaf.getTotalLength(), meaning));
		}
	}

	private static boolean isInWord(EObject element) {
		AbstractRule rule = GrammarUtil.containingRule(element);
		return rule != null && WORDS.contains(rule.getName());
	}

	private Meaning meaning(ILeafNode leaf, INode word) {
		EObject element = word.getGrammarElement();
		if (element instanceof CrossReference reference) {
			Kind kind = kind(reference.getType().getClassifier().getName());
			name(kind, word, false);
			return Meaning.valueOf(kind.name());
		}
		if (element instanceof RuleCall call) {
			String rule = call.getRule().getName();
			if (rule.equals("Name") && "name".equals(feature(call))) { //$NON-NLS-1$ //$NON-NLS-2$
				return declared(word);
			}
			if (NUMBERS.contains(rule)) {
				return Meaning.NUMBER;
			}
			return switch (rule) {
			case "TEXT" -> Meaning.TEXT; //$NON-NLS-1$
			case "REGEX" -> Meaning.PATTERN; //$NON-NLS-1$
			case "Name", "Level", "Answer", "Spacing" -> Meaning.VALUE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> null;
			};
		}
		return leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0)) ? Meaning.KEYWORD : null;
	}

	private Meaning declared(INode word) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(word);
		Kind kind = switch (owner) {
		case ChapterDeclaration chapter -> Kind.CHAPTER;
		case LanguageDeclaration language -> Kind.LANGUAGE;
		case TermDeclaration term -> Kind.TERM;
		case Part part -> Kind.PART;
		case null, default -> null;
		};
		if (kind != null) {
			name(kind, word, true);
		}
		return Meaning.DECLARATION;
	}

	private void name(Kind kind, INode word, boolean declaration) {
		String written = NodeModelUtils.getTokenText(word);
		if (!written.isEmpty()) {
			names.add(new NamePlace(kind, (String) values.toValue(written, "Name", word), word.getOffset(), word.getLength(), declaration)); //$NON-NLS-1$
		}
	}

	private static String feature(RuleCall call) {
		var assignment = GrammarUtil.containingAssignment(call);
		return assignment == null ? "" : assignment.getFeature(); //$NON-NLS-1$
	}

	private static Kind kind(String type) {
		return switch (type) {
		case "ChapterDeclaration" -> Kind.CHAPTER; //$NON-NLS-1$
		case "LanguageDeclaration" -> Kind.LANGUAGE; //$NON-NLS-1$
		case "TermDeclaration" -> Kind.TERM; //$NON-NLS-1$
		case "KnownRule" -> Kind.RULE; //$NON-NLS-1$
		default -> throw new IllegalStateException(type.toLowerCase(Locale.ROOT));
		};
	}

	private static String ruleName(EObject element) {
		return element instanceof AbstractRule rule ? rule.getName() : element instanceof RuleCall call ? call.getRule().getName() : ""; //$NON-NLS-1$
	}

	private List<OutlineNode> outline(Manifest manifest) {
		List<OutlineNode> rows = new ArrayList<>();
		if (manifest.getHead() != null) {
			rows.add(row(OutlineNode.Kind.COURSE, text(manifest.getHead().getTitle()), "", manifest.getHead(), List.of())); //$NON-NLS-1$
		}
		manifest.getStatements().forEach(statement -> rows.add(row(statement)));
		return rows;
	}

	private OutlineNode row(Statement statement) {
		return switch (statement) {
		case LanguageDeclaration language -> row(OutlineNode.Kind.LANGUAGE, text(language.getName()), text(language.getLabel()), language, List.of());
		case Part part -> row(OutlineNode.Kind.PART, part.getTitle() == null ? text(part.getName()) : text(part.getTitle()), "", part, //$NON-NLS-1$
				part.getChapters().stream().map(this::row).toList());
		case ChapterDeclaration chapter -> row(OutlineNode.Kind.CHAPTER, text(chapter.getName()), "", chapter, List.of()); //$NON-NLS-1$
		case TermDeclaration term -> row(OutlineNode.Kind.TERM, text(term.getName()), ImportReader.renderings(term), term, List.of());
		case RuleSetting rule -> row(OutlineNode.Kind.RULE, words(rule, 2), text(rule.getReason()), rule, List.of()); //$NON-NLS-1$
		default -> row(OutlineNode.Kind.BLOCK, words(statement, 5), "", statement, List.of()); //$NON-NLS-1$
		};
	}

	private static OutlineNode row(OutlineNode.Kind kind, String label, String detail, EObject object, List<OutlineNode> children) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		int offset = node == null ? 0 : node.getOffset();
		return new OutlineNode(kind, label, detail, offset, node == null ? 0 : node.getEndOffset(), children);
	}

	private static String text(String words) {
		return words == null ? "" : words; //$NON-NLS-1$
	}

	/** The first words of a statement, up to its block. */
	private static String words(EObject object, int most) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		String head = node == null ? "" : node.getText().strip().lines().findFirst().orElse("").split("\\{", 2)[0].strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String[] words = head.split("\\s+"); //$NON-NLS-1$
		int skipped = object instanceof RuleSetting ? 1 : 0;
		return String.join(" ", List.of(words).subList(Math.min(skipped, words.length), Math.min(words.length, most + skipped))); //$NON-NLS-1$
	}
}
