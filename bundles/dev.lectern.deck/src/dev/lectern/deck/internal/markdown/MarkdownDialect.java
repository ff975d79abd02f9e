package dev.lectern.deck.internal.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The parser for a generation of marked and the renderer for all setups, made once; both are thread-safe.
 */
final class MarkdownDialect {

	/** The elements whose tags begin a block in both generations; flexmark has {@code math}, too. */
	private static final List<String> HTML_BLOCKS = List.of("address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
			"col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
			"frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
			"menuitem", "meta", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "section", "source", "summary", "table", "tbody", "td",
			"tfoot", "th", "thead", "title", "tr", "track", "ul");

	private static final DataHolder OPTIONS = new MutableDataSet()
			.set(Parser.EXTENSIONS,
					List.of(new TableRendering(), StrikethroughSubscriptExtension.create(), TaskListExtension.create()))
			.set(Parser.BLANK_LINES_IN_AST, true)
			.set(Parser.HEADING_PARSER, false)
			.set(Parser.HTML_BLOCK_TAGS, HTML_BLOCKS)
			.set(StrikethroughSubscriptExtension.SUBSCRIPT_STYLE_HTML_OPEN, "<del>")
			.set(StrikethroughSubscriptExtension.SUBSCRIPT_STYLE_HTML_CLOSE, "</del>")
			.set(TaskListExtension.ITEM_DONE_MARKER, "<input checked=\"\" disabled=\"\" type=\"checkbox\"> ")
			.set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<input disabled=\"\" type=\"checkbox\"> ")
			.set(TaskListExtension.TIGHT_ITEM_CLASS, "")
			.set(TaskListExtension.LOOSE_ITEM_CLASS, "")
			.set(TaskListExtension.PARAGRAPH_CLASS, "")
			.set(HtmlRenderer.GENERATE_HEADER_ID, false)
			.set(HtmlRenderer.RENDER_HEADER_ID, false)
			.set(HtmlRenderer.HARD_BREAK, "<br>")
			.toImmutable();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> new PluginBlocks())
			.nodeRendererFactory(options -> new PluginInlines()).nodeRendererFactory(TypesetTexts::new).attributeProviderFactory(new AnimatedItems.Factory()).build();
	private static final Map<MarkedVersion, MarkdownDialect> DIALECTS = Arrays.stream(MarkedVersion.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(), MarkdownDialect::new));

	private final Parser parser;

	private MarkdownDialect(MarkedVersion version) {
		parser = Parser.builder(OPTIONS).customBlockParserFactory(new Headings()).paragraphPreProcessorFactory(MarkedTables.factory(version))
				.customInlineParserExtensionFactory(MarkedDelimiters.factory(version)).build();
	}

	static MarkdownDialect of(MarkedVersion version) {
		return DIALECTS.get(version);
	}

	Document parse(String markdown) {
		return parser.parse(markdown);
	}

	/** A document of one paragraph, without any mark. */
	Document literal(String text) {
		BasedSequence chars = BasedSequence.of(text);
		Document document = new Document(parser.getOptions(), chars);
		Paragraph paragraph = new Paragraph(chars);
		paragraph.appendChild(new Text(chars));
		document.appendChild(paragraph);
		return document;
	}

	/** Writes a document the way it is set up. */
	static String html(Node document) {
		return RENDERER.render(document);
	}
}
