package dev.lectern.deck.internal.markdown;

import java.util.Set;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.BlankLine;
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
				new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> untouched(node, html)),
				new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> untouched(node, html)));
	}

	private static void fenced(FencedCodeBlock node, HtmlWriter html) {
		String code = node.getContentChars().normalizeEOL();
		write(new CodeInfo(node.getInfo().toString()), code.endsWith("\n") ? code.substring(0, code.length() - 1) : code, html);
	}

	private static void indented(IndentedCodeBlock node, HtmlWriter html) {
		write(new CodeInfo(""), node.getContentChars().trimTailBlankLines().normalizeEOL().replaceFirst("\\n+$", ""), html);
	}

	private static void write(CodeInfo info, String code, HtmlWriter html) {
		html.line();
		html.rawPre(info.element(code));
		html.line();
	}

	private static void untouched(HtmlBlockBase node, HtmlWriter html) {
		html.line();
		html.rawPre((followsBlankLine(node) ? "\n\n" : "") + node.getContentChars().normalizeEOL());
		html.line();
	}

	private static boolean followsBlankLine(Node node) {
		return node.getPrevious() instanceof BlankLine;
	}
}
