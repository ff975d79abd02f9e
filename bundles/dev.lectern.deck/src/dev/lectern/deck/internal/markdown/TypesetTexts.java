package dev.lectern.deck.internal.markdown;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;

/**
 * The texts of a document whose punctuation is typeset ({@code smartypants}). marked reads texts, entities and ends of lines that follow one another as a row; the
 * first node of each writes it, the others nothing. One is made for each rendering.
 *
 * <p>Cells have lines of their own, as in marked: {@link SmartyPants} looks at what stands between tags.
 */
final class TypesetTexts implements PhasedNodeRenderer {

	private static final Pattern RAW_BLOCK = Pattern.compile("<(/?)(?:pre|code|kbd|script)[\\s>]", Pattern.CASE_INSENSITIVE);

	private final boolean wanted;
	private final Typesetter typesetter;
	private final Map<Node, String> written = new IdentityHashMap<>();
	private boolean inRawBlock;

	/** @param options those of the document */
	TypesetTexts(DataHolder options) {
		MarkedSetup setup = MarkedSetup.KEY.get(options);
		wanted = setup.options().smartypants();
		typesetter = Typesetter.of(setup);
	}

	@Override
	public Set<RenderingPhase> getRenderingPhases() {
		return wanted ? Set.of(RenderingPhase.BODY_TOP) : Set.of();
	}

	@Override
	public void renderDocument(NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
		read(document);
	}

	@Override
	public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
		return !wanted ? Set.of() : Set.of(new NodeRenderingHandler<>(Text.class, this::write), new NodeRenderingHandler<>(HtmlEntity.class, this::write),
				new NodeRenderingHandler<>(SoftLineBreak.class, this::write), new NodeRenderingHandler<>(TableCell.class, (cell, context, html) -> {
					html.line();
					context.delegateRender();
					html.line();
				}));
	}

	private void write(Node node, NodeRendererContext context, HtmlWriter html) {
		String text = written.get(node);
		if (text == null) {
			context.delegateRender();
		} else if (text.indexOf('\n') < 0) {
			html.raw(text);
		} else {
			html.rawPre(text);
		}
	}

	private void read(Node parent) {
		String scope = scope(parent);
		Node first = null;
		int start = 0;
		int at = 0;
		for (Node child : parent.getChildren()) {
			if (!isOfRow(child)) {
				if (first != null) {
					written.put(first, row(scope, start, at));
					first = null;
				}
				others(child);
			} else if (first == null) {
				first = child;
				start = at;
			} else {
				written.put(child, "");
			}
			at += scope.isEmpty() ? 0 : source(child).length();
		}
		if (first != null) {
			written.put(first, row(scope, start, at));
		}
	}

	private void others(Node child) {
		switch (child) {
			case HtmlInline tag -> {
				Matcher raw = RAW_BLOCK.matcher(tag.getChars());
				inRawBlock = raw.lookingAt() ? raw.group(1).isEmpty() : inRawBlock;
			}
			case Image image -> {
				// its alternative text is not typeset
			}
			case ImageRef image -> {
				// as before
			}
			default -> read(child);
		}
	}

	private static boolean isOfRow(Node node) {
		return node instanceof Text || node instanceof HtmlEntity || node instanceof SoftLineBreak end && !LineEnds.isBreak(end);
	}

	/** What marked reads a node's texts in; empty when it has none. */
	private static String scope(Node parent) {
		boolean hasTexts = false;
		for (Node child : parent.getChildren()) {
			hasTexts |= isOfRow(child);
		}
		StringBuilder scope = new StringBuilder();
		if (hasTexts) {
			parent.getChildren().forEach(child -> scope.append(source(child)));
		}
		return scope.toString();
	}

	private static String source(Node node) {
		return node instanceof SoftLineBreak end ? LineEnds.before(end) + '\n' + LineEnds.after(end) : node.getChars().toString();
	}

	/** Escapes end a row for marked, and begin another. */
	private String row(String scope, int start, int end) {
		StringBuilder html = new StringBuilder();
		int from = start;
		int at = start;
		while (at < end) {
			if (scope.charAt(at) == '\\' && at + 1 < end && Characters.isAsciiPunctuation(scope.charAt(at + 1))) {
				html.append(typesetter.row(scope, from, at, inRawBlock)).append(MarkedText.escaped(scope.substring(at + 1, at + 2)));
				at += 2;
				from = at;
			} else {
				at++;
			}
		}
		return html.append(typesetter.row(scope, from, end, inRawBlock)).toString();
	}
}
