package dev.lectern.deck.internal.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/**
 * The parser and renderer for a generation of marked, set up once; both are thread-safe.
 */
final class MarkdownDialect {

	private static final DataHolder OPTIONS = new MutableDataSet()
			.set(Parser.EXTENSIONS,
					List.of(TablesExtension.create(), StrikethroughSubscriptExtension.create(), TaskListExtension.create(), AutolinkExtension.create()))
			.set(Parser.BLANK_LINES_IN_AST, true)
			.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
			.set(TablesExtension.MIN_HEADER_ROWS, 1)
			.set(TablesExtension.MAX_HEADER_ROWS, 1)
			.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
			.set(TablesExtension.APPEND_MISSING_COLUMNS, true)
			.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
			.set(TablesExtension.COLUMN_SPANS, false)
			.set(TablesExtension.WITH_CAPTION, false)
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

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> new PluginBlocks()).build();
	private static final Map<MarkedVersion, MarkdownDialect> DIALECTS = Arrays.stream(MarkedVersion.values())
			.collect(Collectors.toUnmodifiableMap(Function.identity(), MarkdownDialect::new));

	private final Parser parser;

	private MarkdownDialect(MarkedVersion version) {
		parser = Parser.builder(OPTIONS).customInlineParserExtensionFactory(MarkedDelimiters.factory(version)).build();
	}

	static MarkdownDialect of(MarkedVersion version) {
		return DIALECTS.get(version);
	}

	Document parse(String markdown) {
		return parser.parse(markdown);
	}

	static String html(Node document) {
		return RENDERER.render(document);
	}
}
