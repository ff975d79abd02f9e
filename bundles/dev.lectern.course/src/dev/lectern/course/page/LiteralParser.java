package dev.lectern.course.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.AbstractObjectProperty;
import org.mozilla.javascript.ast.ArrayLiteral;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.AstRoot;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.InfixExpression;
import org.mozilla.javascript.ast.KeywordLiteral;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.NumberLiteral;
import org.mozilla.javascript.ast.ObjectLiteral;
import org.mozilla.javascript.ast.ObjectProperty;
import org.mozilla.javascript.ast.ParenthesizedExpression;
import org.mozilla.javascript.ast.Spread;
import org.mozilla.javascript.ast.SpreadObjectProperty;
import org.mozilla.javascript.ast.StringLiteral;
import org.mozilla.javascript.ast.TemplateCharacters;
import org.mozilla.javascript.ast.TemplateLiteral;
import org.mozilla.javascript.ast.UnaryExpression;

/** Reads one property of an object literal with Rhino's parser. Only the syntax tree is looked at. */
final class LiteralParser {

	private static final String BEFORE = "({";
	private static final String AFTER = "})";
	/** Deeper values are nobody's settings. */
	private static final int DEEPEST = 20;

	private final int shift;

	private LiteralParser(int shift) {
		this.shift = shift;
	}

	/**
	 * @param property the source of the property, {@code name: value}
	 * @param offset   where in the page it stands
	 * @return the fields it makes (one, as a rule) and what could not be taken literally; empty when it cannot be parsed
	 */
	static Optional<Literal.Fields> property(String property, int offset) {
		AstRoot root;
		try {
			root = new Parser(environs(), new StopAtError()).parse(BEFORE + property + AFTER, "page", 1);
		} catch (RuntimeException e) {
			return Optional.empty(); // a syntax error, or Rhino 1.9.1 failing over one, as it does at a method named by a star
		}
		if (root.getFirstChild() instanceof ExpressionStatement statement && root.getFirstChild() == root.getLastChild()
				&& new LiteralParser(offset - BEFORE.length()).read(statement.getExpression(), 0) instanceof Literal.Fields fields) {
			return Optional.of(fields);
		}
		return Optional.empty();
	}

	private static CompilerEnvirons environs() {
		CompilerEnvirons environs = new CompilerEnvirons();
		environs.setLanguageVersion(Context.VERSION_ES6);
		environs.setStrictMode(false);
		environs.setXmlAvailable(false);
		environs.setIdeMode(true); // else Rhino prints a stack trace over some names it cannot read
		return environs;
	}

	private Literal read(AstNode node, int depth) {
		if (depth > DEEPEST) {
			return other(node);
		}
		return switch (node) {
			case ParenthesizedExpression inner -> read(inner.getExpression(), depth + 1);
			case StringLiteral text -> text(text, text.getValue());
			case TemplateLiteral template when template.getSubstitutions().isEmpty() -> text(template, characters(template));
			case NumberLiteral number -> new Literal.Num(number.getNumber(), start(number), end(number));
			case KeywordLiteral keyword when keyword.isBooleanLiteral() -> keyword(keyword, keyword.getType() == Token.TRUE);
			case UnaryExpression not when not.getType() == Token.NOT && not.getOperand() instanceof NumberLiteral number -> bool(not, number.getNumber() == 0);
			case InfixExpression sum when sum.getType() == Token.ADD -> joined(sum, depth);
			case ArrayLiteral array -> new Literal.Items(array.getElements().stream().map(element -> read(element, depth + 1)).toList(), start(array), end(array));
			case ObjectLiteral object -> fields(object, depth);
			default -> other(node);
		};
	}

	private Literal joined(InfixExpression sum, int depth) {
		Literal left = read(sum.getLeft(), depth + 1);
		Literal right = read(sum.getRight(), depth + 1);
		return left instanceof Literal.Text first && right instanceof Literal.Text second ? text(sum, first.value() + second.value()) : other(sum);
	}

	private static String characters(TemplateLiteral template) {
		StringBuilder text = new StringBuilder();
		for (TemplateCharacters part : template.getTemplateStrings()) {
			text.append(part.getValue());
		}
		return text.toString();
	}

	private Literal.Fields fields(ObjectLiteral object, int depth) {
		Map<String, Literal.Field> fields = new LinkedHashMap<>();
		List<Literal.Other> others = new ArrayList<>();
		for (AbstractObjectProperty element : object.getElements()) {
			Optional<String> name = element instanceof ObjectProperty property ? name(property) : Optional.empty();
			if (name.isEmpty()) {
				others.add(other(element));
			} else {
				ObjectProperty property = (ObjectProperty) element;
				Literal value = property.isMethod() ? other(property) : read(property.getValue(), depth + 1);
				fields.put(name.get(), new Literal.Field(name.get(), value, start(property), end(property)));
			}
		}
		return new Literal.Fields(List.copyOf(fields.values()), List.copyOf(others), start(object), end(object));
	}

	private static Optional<String> name(ObjectProperty property) {
		return switch (property.getKey()) {
			case Name name -> Optional.of(name.getIdentifier());
			case StringLiteral text -> Optional.of(text.getValue());
			case NumberLiteral number -> Optional.of(number.getValue());
			case null, default -> Optional.empty();
		};
	}

	private Literal.Text text(AstNode node, String value) {
		return new Literal.Text(value, start(node), end(node));
	}

	/** Rhino's length of it takes in what follows. */
	private Literal.Bool keyword(AstNode node, boolean value) {
		return new Literal.Bool(value, start(node), start(node) + String.valueOf(value).length());
	}

	private Literal.Bool bool(AstNode node, boolean value) {
		return new Literal.Bool(value, start(node), end(node));
	}

	private Literal.Other other(AstNode node) {
		return switch (node) {
			case SpreadObjectProperty spread -> other(spread.getSpreadNode());
			case KeywordLiteral keyword -> new Literal.Other(start(keyword), start(keyword) + keyword.toSource().length()); // as for keyword()
			case Spread spread -> new Literal.Other(start(spread), end(spread.getExpression())); // Rhino's length of it takes in what follows
			default -> new Literal.Other(start(node), end(node));
		};
	}

	private int start(AstNode node) {
		return shift + node.getAbsolutePosition();
	}

	private int end(AstNode node) {
		return start(node) + node.getLength();
	}
}
