package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** flexmark's tables without the parser of theirs; {@link MarkedTables} is in its place. */
final class TableRendering implements HtmlRenderer.HtmlRendererExtension {

	private final TablesExtension tables = TablesExtension.create();

	@Override
	public void rendererOptions(MutableDataHolder options) {
		tables.rendererOptions(options);
	}

	@Override
	public void extend(HtmlRenderer.Builder builder, String kind) {
		tables.extend(builder, kind);
	}
}
