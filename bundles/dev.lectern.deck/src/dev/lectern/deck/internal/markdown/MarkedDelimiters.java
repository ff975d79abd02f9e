package dev.lectern.deck.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Bracket;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import dev.lectern.deck.internal.markdown.DelimiterScope.Enclosing;

/**
 * Reads emphasis and strike-through as marked does, in the place of flexmark's delimiter processors, which never get to see a delimiter.
 *
 * <p>At an opening delimiter it is known at once what closes it. Until then the parser sees its input up to the closing delimiter's first character only, so
 * that nothing reaches across; there the nodes since the opener become children of the emphasis.
 */
final class MarkedDelimiters implements InlineParserExtension {

	private final DelimiterRules rules;
	private final InlineParser parser;
	private final Deque<DelimiterScope> scopes = new ArrayDeque<>();
	private Optional<Set<String>> references = Optional.empty();

	private MarkedDelimiters(DelimiterRules rules, InlineParser parser) {
		this.rules = rules;
		this.parser = parser;
	}

	/** What makes one for each document. */
	static InlineParserExtensionFactory factory(MarkedVersion version) {
		DelimiterRules rules = DelimiterRules.of(version);
		return new InlineParserExtensionFactory() {

			@Override
			public CharSequence getCharacters() {
				return "*_~[]!\\";
			}

			@Override
			public InlineParserExtension apply(LightInlineParser parser) {
				return new MarkedDelimiters(rules, (InlineParser) parser);
			}

			@Override
			public Set<Class<?>> getAfterDependents() {
				return null;
			}

			@Override
			public Set<Class<?>> getBeforeDependents() {
				return null;
			}

			@Override
			public boolean affectsGlobalScope() {
				return false;
			}
		};
	}

	@Override
	public void finalizeDocument(InlineParser inlineParser) {
		// nothing to do
	}

	@Override
	public void finalizeBlock(InlineParser inlineParser) {
		scopes.clear();
		references = Optional.empty();
	}

	@Override
	public boolean parse(LightInlineParser inlineParser) {
		int at = parser.getIndex();
		DelimiterScope scope = scopeAt(at);
		Optional<Enclosing> closing = scope.enclosing().filter(enclosing -> enclosing.span().close() == at);
		if (closing.isPresent()) {
			close(closing.get());
			return true;
		}
		return switch (parser.peek()) {
			case '*', '_' -> open(scope, at) || literal(1);
			case '~' -> open(scope, at) || literal(scope.tildesAndTicks(at));
			case '[' -> label(scope, at);
			case '!' -> parser.peek(1) == '[' && label(scope, at + 1);
			case ']' -> opensOutside() && literal(1);
			case '\\' -> scope.enclosing().isPresent() && at + 1 == scope.end() && literal(1);
			default -> false;
		};
	}

	private DelimiterScope scopeAt(int at) {
		if (scopes.isEmpty()) {
			scopes.push(scope(parser.getInput(), 0, parser.getInput().length()));
		}
		while (scopes.size() > 1 && scopes.peek().enclosing().isEmpty() && at >= scopes.peek().end()) {
			scopes.pop();
			scopes.peek().spanEnded(at);
		}
		if (scopes.size() == 1 && parser.getBlock() instanceof TableRow) {
			enterCell(at);
		}
		return scopes.peek();
	}

	private void enterCell(int at) {
		String row = scopes.peek().text();
		int start = 0;
		int end = bar(row, 0);
		while (end < at) {
			start = end + 1;
			end = bar(row, start);
		}
		scopes.push(scope(parser.getInput(), start, end));
	}

	private static int bar(String row, int from) {
		for (int i = from; i < row.length(); i++) {
			if (row.charAt(i) == '\\') {
				i++;
			} else if (row.charAt(i) == '|') {
				return i;
			}
		}
		return row.length();
	}

	private DelimiterScope scope(BasedSequence input, int start, int end) {
		return new DelimiterScope(rules, isReference(), input, start, end, Optional.empty());
	}

	private boolean open(DelimiterScope scope, int at) {
		Optional<DelimiterSpan> found = scope.span(at);
		found.ifPresent(span -> {
			char kind = parser.peek();
			int inside = at + span.length();
			Text opener = parser.appendSeparateText(parser.getInput().subSequence(at, inside));
			BasedSequence visible = parser.getInput().subSequence(0, span.close() + 1);
			scopes.push(new DelimiterScope(rules, isReference(), visible, inside, span.close(), Optional.of(new Enclosing(span, opener, kind))));
			parser.setInput(visible);
			parser.setIndex(inside);
		});
		return found.isPresent();
	}

	private void close(Enclosing enclosing) {
		DelimiterSpan span = enclosing.span();
		int end = span.close() + span.length();
		scopes.pop();
		DelimiterScope outer = scopes.peek();
		outer.spanEnded(end);
		parser.setInput(outer.input());
		parser.setIndex(end);
		parser.flushTextNode();
		for (Bracket bracket = parser.getLastBracket(); bracket != null && bracket.getStartIndex() >= span.open(); bracket = bracket.getPrevious()) {
			bracket.setAllowed(false);
		}
		Node node = node(enclosing, outer.input());
		Node child = enclosing.opener().getNext();
		while (child != null) {
			Node next = child.getNext();
			node.appendChild(child);
			child = next;
		}
		enclosing.opener().insertAfter(node);
		enclosing.opener().unlink();
		parser.mergeTextNodes(node.getFirstChild(), node.getLastChild());
	}

	private static Node node(Enclosing enclosing, BasedSequence input) {
		DelimiterSpan span = enclosing.span();
		int inside = span.open() + span.length();
		BasedSequence opening = input.subSequence(span.open(), inside);
		BasedSequence text = input.subSequence(inside, span.close());
		BasedSequence closing = input.subSequence(span.close(), span.close() + span.length());
		if (enclosing.kind() == '~') {
			return span.length() == 1 ? new Subscript(opening, text, closing) : new Strikethrough(opening, text, closing);
		}
		return span.length() == 1 ? new Emphasis(opening, text, closing) : new StrongEmphasis(opening, text, closing);
	}

	private boolean literal(int length) {
		int at = parser.getIndex();
		parser.appendText(parser.getInput(), at, at + length);
		parser.setIndex(at + length);
		return true;
	}

	/** Enters a link's label; reading it stays with the parser. */
	private boolean label(DelimiterScope scope, int open) {
		int end = Brackets.linkLabelEnd(scope.text(), open - scope.start(), isReference());
		if (end >= 0) {
			scopes.push(scope(scope.input(), open + 1, scope.start() + end));
		}
		return false;
	}

	/** Whether the next closing bracket would belong to one outside the emphasis the parser is in. */
	private boolean opensOutside() {
		Bracket bracket = parser.getLastBracket();
		return bracket != null && scopes.stream().flatMap(scope -> scope.enclosing().stream()).findFirst()
				.filter(enclosing -> bracket.getStartIndex() < enclosing.span().open()).isPresent();
	}

	private Predicate<String> isReference() {
		if (references.isEmpty()) {
			references = Optional.of(Parser.REFERENCES.get(parser.getDocument()).values().stream()
					.map(reference -> reference.getReference().toString().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
					.collect(Collectors.toUnmodifiableSet()));
		}
		return references.get()::contains;
	}
}
