package dev.lectern.course.language.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.Manifest;

/** Says in words what is wrong where the text does not follow the grammar, and how the statement at hand is written. */
public final class SyntaxMessages extends SyntaxErrorMessageProvider {

	private static final Map<Character, Character> STRAIGHT = Map.ofEntries(Map.entry('“', '"'), Map.entry('”', '"'), Map.entry('„', '"'), Map.entry('«', '"'),
			Map.entry('»', '"'), Map.entry('＂', '"'), Map.entry('‘', '"'), Map.entry('’', '"'), Map.entry('\'', '"'), Map.entry('，', ','), Map.entry('、', ','),
			Map.entry('｛', '{'), Map.entry('｝', '}'));

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException cause = context.getRecognitionException();
		Token found = cause == null ? null : cause.token;
		boolean atEnd = found == null || found.getType() == Token.EOF;
		String text = atEnd ? "" : found.getText();
		Optional<SyntaxErrorMessage> sign = text.isEmpty() ? Optional.empty() : sign(text);
		return sign.orElseGet(() -> {
			String what = cause == null ? LanguageMessages.get("syntax.notRead")
					: atEnd ? LanguageMessages.get("syntax.end") : LanguageMessages.get("syntax.found", text);
			List<String> meant = atEnd || cause == null ? List.of() : meant(text, context);
			return meant.isEmpty() ? new SyntaxErrorMessage(what + form(context), CourseIssues.SYNTAX)
					: new SyntaxErrorMessage(LanguageMessages.get("syntax.near", text, meant.getFirst()), CourseIssues.SYNTAX, new String[] { meant.getFirst() });
		});
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), CourseIssues.VALUE);
	}

	/** What to say of a sign that looks like one of the grammar's and is another one. */
	static Optional<SyntaxErrorMessage> sign(String text) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		char first = text.charAt(0);
		if (text.equals("\"")) {
			return Optional.of(new SyntaxErrorMessage(LanguageMessages.get("syntax.open"), CourseIssues.SYNTAX));
		}
		Character straight = STRAIGHT.get(first);
		if (straight == null || text.length() > 1) {
			return Optional.empty();
		}
		String key = straight == '"' ? "syntax.quotes" : "syntax.sign";
		return Optional.of(new SyntaxErrorMessage(LanguageMessages.get(key, text, straight), CourseIssues.SYNTAX, new String[] { straight.toString() }));
	}

	/** The words that could have stood there and are like what does. */
	private static List<String> meant(String text, IParserErrorContext context) {
		List<String> inner = unfinished(context).map(rule -> Names.nearestWords(text, GrammarWords.of(rule))).orElse(List.of());
		if (!inner.isEmpty()) {
			return inner;
		}
		for (INode node = context.getCurrentNode(); node != null; node = node.getParent()) {
			List<String> near = parserRule(node.getGrammarElement()).filter(rule -> !rule.getName().startsWith("Stray") && !GrammarUtil.isDatatypeRule(rule))
					.map(rule -> Names.nearestWords(text, GrammarWords.of(rule))).orElse(List.of());
			if (!near.isEmpty()) {
				return near;
			}
		}
		return List.of();
	}

	/** The statement before, when what is wrong stands between statements: it was not at its end. Of one that says nothing yet there is a node only. */
	private static Optional<ParserRule> unfinished(IParserErrorContext context) {
		if (!(context.getCurrentContext() instanceof Manifest)) {
			return Optional.empty();
		}
		for (INode node = context.getCurrentNode(); node != null; node = node.getParent()) {
			INode before = node instanceof ICompositeNode composite ? composite.getLastChild() : node.getPreviousSibling();
			while (before instanceof ILeafNode) {
				before = before.getPreviousSibling();
			}
			for (INode at = before; at instanceof ICompositeNode composite; at = composite.getFirstChild()) {
				Optional<ParserRule> rule = called(at.getGrammarElement()).filter(called -> LanguageMessages.find("form." + called.getName()).isPresent());
				if (rule.isPresent()) {
					return rule;
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<ParserRule> called(EObject grammarElement) {
		return grammarElement instanceof RuleCall call && call.getRule() instanceof ParserRule rule ? Optional.of(rule) : Optional.empty();
	}

	/** How to write what was being read; the innermost thing that has a form. */
	private static String form(IParserErrorContext context) {
		Optional<String> before = unfinished(context).flatMap(rule -> LanguageMessages.find("form." + rule.getName()));
		if (before.isPresent()) {
			return LanguageMessages.get("syntax.form", before.get());
		}
		for (INode node = context.getCurrentNode(); node != null; node = node.getParent()) {
			Optional<String> form = parserRule(node.getGrammarElement()).flatMap(rule -> type(rule.getName(), context.getCurrentContext()));
			if (form.isPresent()) {
				return LanguageMessages.get("syntax.form", form.get());
			}
		}
		return "";
	}

	private static Optional<ParserRule> parserRule(EObject grammarElement) {
		ParserRule rule = grammarElement instanceof ParserRule itself ? itself
				: grammarElement == null ? null : GrammarUtil.containingRule(grammarElement) instanceof ParserRule of ? of : null;
		return Optional.ofNullable(rule);
	}

	private static Optional<String> type(String rule, EObject current) {
		Optional<String> ofType = current == null ? Optional.empty() : LanguageMessages.find("form." + current.eClass().getName());
		return ofType.or(() -> LanguageMessages.find("form." + rule));
	}
}
