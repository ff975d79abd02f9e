package dev.lectern.course.language.text;

import java.util.Map;
import java.util.Optional;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

import dev.lectern.course.language.CourseIssues;

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
			return new SyntaxErrorMessage(what + form(context), CourseIssues.SYNTAX);
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

	/** How to write what was being read; the innermost thing that has a form. */
	private static String form(IParserErrorContext context) {
		for (INode node = context.getCurrentNode(); node != null; node = node.getParent()) {
			Optional<String> form = rule(node.getGrammarElement()).or(() -> Optional.empty())
					.flatMap(rule -> type(rule, context.getCurrentContext()));
			if (form.isPresent()) {
				return LanguageMessages.get("syntax.form", form.get());
			}
		}
		return "";
	}

	private static Optional<String> rule(EObject grammarElement) {
		ParserRule rule = grammarElement instanceof ParserRule itself ? itself
				: grammarElement == null ? null : GrammarUtil.containingRule(grammarElement) instanceof ParserRule of ? of : null;
		return Optional.ofNullable(rule).map(ParserRule::getName);
	}

	private static Optional<String> type(String rule, EObject current) {
		Optional<String> ofType = current == null ? Optional.empty() : LanguageMessages.find("form." + current.eClass().getName());
		return ofType.or(() -> LanguageMessages.find("form." + rule));
	}
}
