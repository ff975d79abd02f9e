package dev.lectern.deck.internal.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.parser.Parser;

import com.vladsch.flexmark.util.ast.Node;

import dev.lectern.deck.Directive;
import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;
import dev.lectern.deck.internal.directive.DirectiveComment;
import dev.lectern.deck.internal.markdown.ParsedMarkdown;
import dev.lectern.deck.internal.structure.SlideStructure.Findings;

/**
 * Reads a piece of HTML in a tree: its tags, the links in them, and comments.
 */
final class HtmlReader implements HtmlScanner.Listener {

	private static final Set<String> TARGETS = Set.of("href", "src");

	private final ParsedMarkdown markdown;
	private final Findings findings;
	private final Node html;
	private final String text;
	private Optional<SourceRange> tag = Optional.empty();

	HtmlReader(ParsedMarkdown markdown, Findings findings, Node html) {
		this.markdown = markdown;
		this.findings = findings;
		this.html = html;
		this.text = markdown.text().toString();
	}

	void read() {
		new HtmlScanner(text, html.getStartOffset(), html.getEndOffset(), this).scan();
	}

	@Override
	public void comment(int start, int end, int innerStart, int innerEnd) {
		markdown.origin(start, end).ifPresent(range -> {
			Optional<DirectiveComment> directive = DirectiveComment.read(text.substring(innerStart, innerEnd));
			directive.ifPresent(found -> findings.directives.add(new Directive(found.kind(), found.attributes(), range)));
			findings.tokens.add(new Token(directive.isPresent() ? Token.Kind.DIRECTIVE : Token.Kind.COMMENT, range));
		});
	}

	@Override
	public void tag(int start, int end) {
		tag = markdown.origin(start, end);
		tag.ifPresent(range -> findings.tokens.add(new Token(Token.Kind.HTML, range)));
	}

	@Override
	public void attribute(String name, int valueStart, int valueEnd) {
		if (tag.isPresent() && TARGETS.contains(name.toLowerCase(Locale.ROOT)) && valueEnd > valueStart) {
			markdown.text().origin(valueStart, valueEnd).ifPresent(target -> {
				String value = Parser.unescapeEntities(text.substring(valueStart, valueEnd), true).strip();
				findings.links.add(new Link(Link.Kind.HTML, value, "", tag.get(), new SourceRange(tag.get().end(), 0), target));
			});
		}
	}
}
