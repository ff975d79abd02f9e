package dev.lectern.deck.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
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
 * Reads emphasis, strike-through, comments and bare addresses as marked does, in the place of flexmark's delimiter processors and extensions, which never get to see
 * them; and lets no bracket through to flexmark but those of links.
 *
 * <p>At an opening delimiter it is known at once what closes it. Until then the parser sees its input up to the closing delimiter's first character only, so
 * that nothing reaches across; there the nodes since the opener become children of the emphasis.
 */
final class MarkedDelimiters implements InlineParserExtension {

	private static final Pattern ANCHOR = Pattern.compile("<(/?)a[ >]", Pattern.CASE_INSENSITIVE);

	private final DelimiterRules rules;
	private final InlineParser parser;
	private final Deque<DelimiterScope> scopes = new ArrayDeque<>();
	private Optional<Set<String>> references = Optional.empty();
	private Optional<NavigableMap<Integer, Boolean>> anchors = Optional.empty();
	private int labelEnd = -1;

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
				return "*_~[]!\\hHfFw@`<";
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
		anchors = Optional.empty();
		labelEnd = -1;
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
			case '`' -> !scope.opensCode(at) && literal(scope.tildesAndTicks(at));
			case '@' -> mail(scope, at);
			case ']' -> at != labelEnd && (isLabel(scope) || opensOutside()) && literal(1);
			case 'h', 'H', 'f', 'F', 'w' -> address(scope, at);
			case '<' -> comment(scope, at);
			case '\\' -> scope.enclosing().isPresent() && at + 1 == scope.end() && literal(1);
			default -> false;
		};
	}

	private DelimiterScope scopeAt(int at) {
		if (scopes.isEmpty()) {
			scopes.push(scope(parser.getInput(), 0, parser.getInput().length()));
		}
		while (scopes.size() > 1 && scopes.peek().enclosing().isEmpty() && at >= scopes.peek().end()) {
			labelEnd = scopes.pop().end();
			scopes.peek().spanEnded(at);
		}
		return scopes.peek();
	}

	private DelimiterScope scope(BasedSequence input, int start, int end) {
		return new DelimiterScope(rules, isReference(), input, start, end, Optional.empty());
	}

	private boolean open(DelimiterScope scope, int at) {
		Optional<DelimiterSpan> found = scopes.size() > Nesting.LIMIT ? Optional.empty() : scope.span(at);
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

	private boolean address(DelimiterScope scope, int at) {
		int length = isInLink(at) || !rules.isAddressLookedForAt(scope.text(), at - scope.start()) ? 0 : BareLinks.length(scope.text(), at - scope.start());
		if (length == 0) {
			return false;
		}
		parser.appendNode(BareLinks.link(parser.getInput().subSequence(at, at + length)));
		parser.setIndex(at + length);
		scope.spanEnded(at + length);
		return true;
	}

	/** A comment may hold two hyphens, which flexmark's may not; the odd empty ones are left to it. */
	private boolean comment(DelimiterScope scope, int at) {
		int end = scope.commentEnd(at);
		if (end < 0) {
			return false;
		}
		parser.appendNode(new HtmlInlineComment(parser.getInput().subSequence(at, end)));
		parser.setIndex(end);
		return true;
	}

	/** What of a mail address stands before its sign was taken for text. */
	private boolean mail(DelimiterScope scope, int at) {
		int end = isInLink(at) ? -1 : BareLinks.hostEnd(scope.text(), at - scope.start());
		if (end < 0) {
			return false;
		}
		parser.flushTextNode();
		if (!(parser.getBlock().getLastChild() instanceof Text before)) {
			return false;
		}
		String text = before.getChars().toString();
		int start = BareLinks.localPart(text, text.length());
		if (start > 0 && start < text.length() && text.charAt(start - 1) == '\\' && Characters.isAsciiPunctuation(text.charAt(start))) {
			start++;
		}
		if (start >= text.length()) {
			return false;
		}
		int length = text.length() - start;
		if (start == 0) {
			before.unlink();
		} else {
			before.setChars(before.getChars().subSequence(0, start));
		}
		parser.appendNode(BareLinks.mail(parser.getInput().subSequence(at - length, scope.start() + end)));
		parser.setIndex(scope.start() + end);
		scope.spanEnded(scope.start() + end);
		return true;
	}

	private boolean isLabel(DelimiterScope scope) {
		return scopes.size() > 1 && scope.enclosing().isEmpty();
	}

	private boolean isInLink(int at) {
		boolean isInLabel = scopes.stream().limit(scopes.size() - 1L).anyMatch(outer -> outer.enclosing().isEmpty());
		if (anchors.isEmpty()) {
			NavigableMap<Integer, Boolean> found = new TreeMap<>();
			ANCHOR.matcher(scopes.peekLast().text()).results().forEach(tag -> found.put(tag.start(), tag.group(1).isEmpty()));
			anchors = Optional.of(found);
		}
		Map.Entry<Integer, Boolean> last = anchors.get().lowerEntry(at);
		return isInLabel || last != null && last.getValue();
	}

	/** Enters a link's label; reading it stays with the parser. */
	private boolean label(DelimiterScope scope, int open) {
		int end = Brackets.linkLabelEnd(scope.text(), open - scope.start(), label -> isReference().test(normalised(label)));
		if (end < 0) {
			return literal(open + 1 - parser.getIndex());
		}
		scopes.push(scope(scope.input(), open + 1, scope.start() + end));
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
					.map(reference -> normalised(reference.getReference().toString().strip()))
					.collect(Collectors.toUnmodifiableSet()));
		}
		return references.get()::contains;
	}

	private static String normalised(String label) {
		return label.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
