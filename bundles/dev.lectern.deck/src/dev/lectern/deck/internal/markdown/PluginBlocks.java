package dev.lectern.deck.internal.markdown;

import java.util.Set;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * The blocks whose HTML matters to the plugin of reveal.js: code the way its renderer writes it, and HTML untouched, with a blank line before it where the
 * author left one (the plugin looks for it when a comment follows a list).
 */
final class PluginBlocks implements NodeRenderer {

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, (node, context, html) -> fenced(node, html)),
				new NodeRenderingHandler<>(IndentedCodeBlock.class, (node, context, html) -> indented(node, html)),
				new NodeRenderingHandler<>(Paragraph.class, PluginBlocks::paragraph),
				new NodeRenderingHandler<>(BlankLine.class, (node, context, html) -> blank(node, html)),
				new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> untouched(node, html)),
				new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> untouched(node, html)));
	}

	/** In a tight list no paragraph is an element; flexmark leaves out the first one's only. */
	private static void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
		if (isInTightList(node) && node.getPrevious() != null) {
			html.line();
			context.renderChildren(node);
		} else {
			context.delegateRender();
		}
	}

	private static boolean isInTightList(Node node) {
		return node.getParent() instanceof ListItem item && ListOptions.getFrom(node.getDocument()).isTightListItem(item);
	}

	private static void fenced(FencedCodeBlock node, HtmlWriter html) {
		String code = node.getContentChars().normalizeEOL();
		write(new CodeInfo(node.getInfo().toString()), code.endsWith("\n") ? code.substring(0, code.length() - 1) : code, html);
	}

	private static void indented(IndentedCodeBlock node, HtmlWriter html) {
		String language = MarkedVersion.of(node.getDocument()) == MarkedVersion.MARKED_4 ? "undefined" : "";
		write(new CodeInfo(language), node.getContentChars().trimTailBlankLines().normalizeEOL().replaceFirst("\\n+$", ""), html);
	}

	private static void write(CodeInfo info, String code, HtmlWriter html) {
		html.line();
		html.rawPre(info.element(code));
	}

	/** Blank lines show in the notes: they end the HTML block that the notes become. */
	private static void blank(BlankLine node, HtmlWriter html) {
		Node previous = node.getPrevious();
		boolean written = previous instanceof Paragraph || previous instanceof FencedCodeBlock || previous instanceof ListBlock;
		if (written && node.getParent() instanceof Document && MarkedVersion.of(node.getDocument()) == MarkedVersion.MARKED_17
				&& !(lastBlank(node).getNext() instanceof HtmlBlockBase)) {
			html.line();
			html.rawPre("\n".repeat(1 + blankLinesBehind(previous)));
		}
	}

	private static Node lastBlank(Node node) {
		Node last = node;
		while (last.getNext() instanceof BlankLine) {
			last = last.getNext();
		}
		return last;
	}

	private static void untouched(HtmlBlockBase node, HtmlWriter html) {
		boolean goesOn = isInTightList(node) && node.getPrevious() instanceof Paragraph;
		if (!goesOn) {
			html.line();
		}
		html.rawPre((followsBlankLine(node) ? "\n\n" : "") + node.getContentChars().normalizeEOL() + "\n".repeat(blankLinesBehind(node)));
	}

	/** Whether a blank line is before a node that nobody else has written. */
	private static boolean followsBlankLine(Node node) {
		Node previous = node.getPrevious();
		while (previous instanceof BlankLine) {
			previous = previous.getPrevious();
		}
		return node.getPrevious() instanceof BlankLine && !(previous instanceof HtmlBlockBase);
	}

	private static int blankLinesBehind(Node node) {
		int lines = 0;
		for (Node next = node.getNext(); next instanceof BlankLine; next = next.getNext()) {
			lines++;
		}
		return lines;
	}
}
