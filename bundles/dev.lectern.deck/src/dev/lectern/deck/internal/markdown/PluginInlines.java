package dev.lectern.deck.internal.markdown;

import java.util.Optional;
import java.util.Set;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

import dev.lectern.deck.internal.text.Rewriting;

/**
 * Links, images, code and entities as marked writes them: addresses encoded like {@code encodeURI}, alternative texts as its generation takes them, entities
 * left to the browser.
 */
final class PluginInlines implements NodeRenderer {

	private static final String BREAK = "<br>";

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return Set.of(new NodeRenderingHandler<>(Link.class, (node, context, html) -> link(node, node, context, html)),
				new NodeRenderingHandler<>(LinkRef.class, PluginInlines::link),
				new NodeRenderingHandler<>(Image.class, (node, context, html) -> image(node, node, node.getText(), html)),
				new NodeRenderingHandler<>(ImageRef.class, PluginInlines::image),
				new NodeRenderingHandler<>(AutoLink.class, (node, context, html) -> bare(node, "", html)),
				new NodeRenderingHandler<>(MailLink.class, (node, context, html) -> bare(node, "mailto:", html)),
				new NodeRenderingHandler<>(Code.class, (node, context, html) -> code(node, html)),
				new NodeRenderingHandler<>(HtmlEntity.class, (node, context, html) -> html.raw(MarkedText.escaped(node.getChars()))),
				new NodeRenderingHandler<>(SoftLineBreak.class, (node, context, html) -> soft(node, html)),
				new NodeRenderingHandler<>(HardLineBreak.class, (node, context, html) -> html.rawPre(BREAK + LineEnds.after(node))));
	}

	private static void link(LinkRef node, NodeRendererContext context, HtmlWriter html) {
		Optional<Reference> definition = definition(node);
		if (definition.isPresent()) {
			link(node, definition.get(), context, html);
		} else {
			context.delegateRender();
		}
	}

	private static void link(Node node, LinkNodeBase target, NodeRendererContext context, HtmlWriter html) {
		Optional<String> address = address(target);
		address.ifPresent(href -> html.raw("<a href=\"" + href + '"' + title(target) + '>'));
		context.renderChildren(node);
		address.ifPresent(href -> html.raw("</a>"));
	}

	private static void image(ImageRef node, NodeRendererContext context, HtmlWriter html) {
		Optional<Reference> definition = definition(node);
		if (definition.isPresent()) {
			image(node, definition.get(), node.getText().isNull() || node.getText().isEmpty() ? node.getReference() : node.getText(), html);
		} else {
			context.delegateRender();
		}
	}

	private static void image(Node node, LinkNodeBase target, BasedSequence label, HtmlWriter html) {
		String alt = MarkedText.escaped(MarkedVersion.of(node.getDocument()) == MarkedVersion.MARKED_4 ? written(label) : said(node));
		html.raw(address(target).map(src -> "<img src=\"" + src + "\" alt=\"" + alt + '"' + title(target) + '>').orElse(alt));
	}

	private static String written(BasedSequence label) {
		return label.toString().replaceAll("\\\\([\\[\\]])", "$1");
	}

	/** The text of what stands in a label; marks within marks stay as written. */
	private static String said(Node label) {
		StringBuilder text = new StringBuilder();
		for (Node child : label.getChildren()) {
			text.append(switch (child) {
				case Text plain -> MarkedText.unescaped(plain.getChars());
				case Link link -> link.getText();
				case Image image -> image.getText();
				case DelimitedNode marked -> marked.getText();
				case SoftLineBreak line -> LineEnds.isBreak(line) ? "" : "\n";
				case HardLineBreak line -> "";
				default -> child.getChars();
			});
		}
		return text.toString();
	}

	private static Optional<Reference> definition(RefNode node) {
		return Optional.ofNullable(node.getReferenceNode(node.getDocument()));
	}

	private static Optional<String> address(LinkNodeBase target) {
		return MarkedText.address(MarkedText.unescaped(target.getUrl().toString().replace(Rewriting.BLANK_IN_ADDRESS, ' ')));
	}

	private static String title(LinkNodeBase target) {
		return target.getTitle().isNull() || target.getTitle().isEmpty() ? "" : " title=\"" + MarkedText.escaped(MarkedText.unescaped(target.getTitle())) + '"';
	}

	private static void bare(DelimitedLinkNode node, String scheme, HtmlWriter html) {
		String text = node.getText().toString();
		String address = scheme + (BareLinks.isWithoutScheme(text) && node.getOpeningMarker().isEmpty() ? "http://" : "") + text;
		String shown = MarkedText.escaped(text);
		html.raw(MarkedText.address(address).map(href -> "<a href=\"" + href + "\">" + shown + "</a>").orElse(shown));
	}

	private static void soft(SoftLineBreak end, HtmlWriter html) {
		String before = LineEnds.before(end);
		html.rawPre((LineEnds.isBreak(end) ? LineEnds.withoutBlanks(before) + BREAK : before + '\n') + LineEnds.after(end));
	}

	private static void code(Code node, HtmlWriter html) {
		String code = node.getText().normalizeEOL().replace('\n', ' ');
		boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.chars().allMatch(c -> c == ' ');
		html.raw("<code>" + CodeInfo.escaped(padded ? code.substring(1, code.length() - 1) : code) + "</code>");
	}
}
