package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;

/**
 * flexmark's headings, asked only for lines that can be one or make one. For any line flexmark puts the paragraph before it together, so that a paragraph or a
 * table would cost by the square of its lines.
 */
final class Headings extends HeadingParser.Factory {

	private static final String MARKS = "#=-";

	@Override
	public BlockParserFactory apply(DataHolder options) {
		return new Marked(super.apply(options));
	}

	private record Marked(BlockParserFactory headings) implements BlockParserFactory {

		@Override
		public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
			int first = state.getNextNonSpaceIndex();
			boolean canBe = first < state.getLine().length() && MARKS.indexOf(state.getLine().charAt(first)) >= 0;
			return canBe ? headings.tryStart(state, matched) : BlockStart.none();
		}
	}
}
