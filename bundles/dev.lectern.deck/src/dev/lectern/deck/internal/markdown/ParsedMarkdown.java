package dev.lectern.deck.internal.markdown;

import java.util.Optional;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import dev.lectern.deck.SourceRange;
import dev.lectern.deck.internal.text.Rewriting;
import dev.lectern.deck.internal.text.SourceText;

/**
 * A syntax tree with the way back to the slide's source.
 *
 * @param document the tree, offsets by {@code text}
 * @param text     what was parsed
 */
public record ParsedMarkdown(Document document, SourceText text) {

	static ParsedMarkdown of(SourceText text, MarkedSetup setup) {
		Document document = document(text.toString(), MarkdownDialect.of(setup.version()));
		document.set(MarkedSetup.KEY, setup);
		Nesting.limit(document);
		return new ParsedMarkdown(document, text);
	}

	/** What the parser's expressions have no stack for, such as a title of ten thousand escapes, is the text it is written as. */
	private static Document document(String text, MarkdownDialect dialect) {
		try {
			return dialect.parse(text);
		} catch (StackOverflowError e) {
			return dialect.literal(text);
		}
	}

	/** The generation of marked whose reading this is. */
	public MarkedVersion version() {
		return MarkedVersion.of(document);
	}

	/** Where a node stands in the slide, without white space behind it; empty for what the author did not write there. */
	public Optional<SourceRange> origin(Node node) {
		return origin(node.getStartOffset(), node.getEndOffset());
	}

	/** Where a part of the tree's text stands in the slide. */
	public Optional<SourceRange> origin(BasedSequence part) {
		return text.origin(part.getStartOffset(), part.getEndOffset());
	}

	/** As {@link #origin(Node)}, for offsets in the parsed text. */
	public Optional<SourceRange> origin(int start, int end) {
		int last = end;
		while (last > start && text.toString().charAt(last - 1) <= ' ') {
			last--;
		}
		return text.origin(start, last);
	}

	/** The tree as HTML; headings get no ids, as in reveal.js 6 (marked 4 of reveal.js 5 makes some up). */
	public String html() {
		String all = MarkdownDialect.html(document).replace(Rewriting.BLANK_IN_ADDRESS, ' ');
		String html = endsWithoutLine() && all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
		MarkedSetup setup = MarkedSetup.of(document);
		return setup.options().smartypants() && setup.version() == MarkedVersion.MARKED_17 ? SmartyPants.typeset(html) : html;
	}

	/** Whether marked ends no line behind the last block. */
	private boolean endsWithoutLine() {
		Node last = document.getLastChild();
		while (last instanceof BlankLine) {
			last = last.getPrevious();
		}
		return last instanceof FencedCodeBlock || last instanceof IndentedCodeBlock || last instanceof HtmlBlockBase && !text.toString().endsWith("\n");
	}
}
