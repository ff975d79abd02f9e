package dev.lectern.deck.internal.structure;

import java.util.Optional;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import dev.lectern.deck.Link;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;
import dev.lectern.deck.Token.Kind;
import dev.lectern.deck.internal.markdown.ParsedMarkdown;
import dev.lectern.deck.internal.structure.SlideStructure.Findings;
import dev.lectern.deck.internal.text.Rewriting;

/**
 * One pass over a tree. What the author did not write in it is passed over.
 */
final class StructureReader {

	private final ParsedMarkdown markdown;
	private final Findings findings;

	StructureReader(ParsedMarkdown markdown, Findings findings) {
		this.markdown = markdown;
		this.findings = findings;
	}

	void read() {
		children(markdown.document());
	}

	private void children(Node parent) {
		for (Node node : parent.getChildren()) {
			Optional<SourceRange> range = markdown.origin(node);
			if (range.isPresent() && range.get().length() > 0) {
				found(node, range.get());
			}
		}
	}

	private void found(Node node, SourceRange range) {
		switch (node) {
			case Heading heading -> {
				token(Kind.HEADING, range);
				findings.headings.add(new dev.lectern.deck.Heading(heading.getLevel(), VisibleText.inOneLine(heading), range));
			}
			case Emphasis emphasis -> token(Kind.EMPHASIS, range);
			case StrongEmphasis strong -> token(Kind.STRONG, range);
			case Code code -> token(Kind.CODE, range);
			case FencedCodeBlock code -> token(Kind.CODE_BLOCK, range);
			case IndentedCodeBlock code -> token(Kind.CODE_BLOCK, range);
			case TableBlock table -> token(Kind.TABLE, range);
			case BlockQuote quote -> token(Kind.QUOTE, range);
			case ListItem item -> markdown.origin(item.getOpeningMarker()).ifPresent(marker -> token(Kind.LIST_MARKER, marker));
			case Image image -> inline(Kind.IMAGE, Link.Kind.IMAGE, image, range);
			case InlineLinkNode link -> inline(Kind.LINK, Link.Kind.INLINE, link, range);
			case ImageRef image -> byReference(Kind.IMAGE, Link.Kind.IMAGE, image, range);
			case LinkRef link -> byReference(Kind.LINK, Link.Kind.REFERENCE, link, range);
			case AutoLink link -> {
				String address = link.getText().toString();
				bare(address.regionMatches(true, 0, "www.", 0, 4) ? "http://" + address : address, link.getText(), range);
			}
			case MailLink link -> bare("mailto:" + link.getText(), link.getText(), range);
			case Reference definition -> token(Kind.LINK, range);
			case HtmlBlockBase html -> new HtmlReader(markdown, findings, html).read();
			case HtmlInlineBase html -> new HtmlReader(markdown, findings, html).read();
			default -> {
				// a node that only holds others
			}
		}
		children(node);
	}

	private void inline(Kind token, Link.Kind kind, InlineLinkNode node, SourceRange range) {
		token(token, range);
		link(kind, node, node.getUrl(), node.getText(), range);
	}

	private void byReference(Kind token, Link.Kind kind, RefNode node, SourceRange range) {
		Reference definition = node.getReferenceNode(markdown.document());
		if (definition != null) {
			token(token, range);
			link(kind, node, definition.getUrl(), node.getText().isNull() || node.getText().isEmpty() ? node.getReference() : node.getText(), range);
		}
	}

	private void link(Link.Kind kind, Node node, BasedSequence target, BasedSequence label, SourceRange range) {
		String address = target.unescape().replace(Rewriting.BLANK_IN_ADDRESS, ' ');
		findings.links.add(new Link(kind, address, VisibleText.inOneLine(node), range, originOr(label, range), originOr(target, range)));
	}

	private void bare(String target, BasedSequence address, SourceRange range) {
		token(Kind.LINK, range);
		SourceRange written = originOr(address, range);
		findings.links.add(new Link(Link.Kind.AUTOLINK, target, address.toString(), range, written, written));
	}

	private SourceRange originOr(BasedSequence part, SourceRange range) {
		SourceRange nothing = new SourceRange(range.end(), 0);
		return part.isNull() ? nothing : markdown.text().origin(part.getStartOffset(), part.getEndOffset()).orElse(nothing);
	}

	private void token(Kind kind, SourceRange range) {
		findings.tokens.add(new Token(kind, range));
	}
}
