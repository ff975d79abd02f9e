package dev.lectern.deck.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;

/**
 * Finds tables where marked does. (flexmark's own begin a paragraph only, want a bar in every row, and let code hide bars.)
 *
 * <p>A table begins at any line of a paragraph that a delimiter row with as many columns follows, and takes the rest of the paragraph.
 */
final class MarkedTables implements ParagraphPreProcessor {

	private static final Pattern DELIMITER = Pattern.compile(" *+:?-++:? *+");
	private static final int CODE_INDENT = 4;

	private final MarkedVersion version;

	private MarkedTables(MarkedVersion version) {
		this.version = version;
	}

	static ParagraphPreProcessorFactory factory(MarkedVersion version) {
		return new ParagraphPreProcessorFactory() {

			@Override
			public ParagraphPreProcessor apply(ParserState state) {
				return new MarkedTables(version);
			}

			@Override
			public Set<Class<?>> getAfterDependents() {
				return Set.of(ReferencePreProcessorFactory.class);
			}

			@Override
			public Set<Class<?>> getBeforeDependents() {
				return null;
			}

			@Override
			public boolean affectsGlobalScope() {
				return false;
			}
		};
	}

	@Override
	public int preProcessBlock(Paragraph paragraph, ParserState state) {
		List<BasedSequence> lines = paragraph.getContentLines();
		for (int header = 0; header + 1 < lines.size(); header++) {
			Optional<List<TableCell.Alignment>> columns = columns(lines.get(header), lines.get(header + 1));
			if (columns.isPresent()) {
				TableBlock table = table(lines.subList(header, lines.size()), columns.get(), state);
				paragraph.insertAfter(table);
				state.blockAdded(table);
				if (header == 0) {
					return paragraph.getChars().length();
				}
				paragraph.setContent(paragraph, 0, header);
				return 0;
			}
		}
		return 0;
	}

	/** The columns' alignments, each null for none, when the second line makes the first a table's header. */
	private Optional<List<TableCell.Alignment>> columns(BasedSequence header, BasedSequence delimiters) {
		String row = delimiters.trimEOL().toString();
		String bars = row.strip();
		boolean canBeTable = switch (version) {
			case MARKED_4 -> header.trimStart().indexOf('|', 1) >= 0;
			case MARKED_17 -> bars.indexOf('|') >= 0 || bars.indexOf(':') >= 0;
		};
		if (!canBeTable || row.startsWith(" ".repeat(CODE_INDENT))) {
			return Optional.empty();
		}
		List<TableCell.Alignment> columns = new ArrayList<>();
		for (String column : bars.replaceAll("^\\||\\|$", "").split("\\|", -1)) {
			if (!DELIMITER.matcher(column).matches()) {
				return Optional.empty();
			}
			columns.add(alignment(column.strip()));
		}
		return cells(header).size() == columns.size() ? Optional.of(columns) : Optional.empty();
	}

	private static TableCell.Alignment alignment(String delimiter) {
		boolean left = delimiter.startsWith(":");
		boolean right = delimiter.endsWith(":");
		return left && right ? TableCell.Alignment.CENTER : left ? TableCell.Alignment.LEFT : right ? TableCell.Alignment.RIGHT : null;
	}

	private static TableBlock table(List<BasedSequence> lines, List<TableCell.Alignment> columns, ParserState state) {
		TableBlock table = new TableBlock(lines);
		TableHead head = new TableHead();
		head.appendChild(row(lines.getFirst(), columns, true, 1, state));
		head.setCharsFromContent();
		table.appendChild(head);
		TableSeparator separator = new TableSeparator();
		separator.appendChild(new TableRow(lines.get(1).trimEOL()));
		separator.setCharsFromContent();
		table.appendChild(separator);
		if (lines.size() > 2) {
			TableBody body = new TableBody();
			for (int i = 2; i < lines.size(); i++) {
				body.appendChild(row(lines.get(i), columns, false, i - 1, state));
			}
			body.setCharsFromContent();
			table.appendChild(body);
		}
		table.setCharsFromContent();
		return table;
	}

	private static TableRow row(BasedSequence line, List<TableCell.Alignment> columns, boolean header, int number, ParserState state) {
		TableRow row = new TableRow(line.trimEOL());
		row.setRowNumber(number);
		List<BasedSequence> texts = cells(line);
		for (int i = 0; i < columns.size(); i++) {
			TableCell cell = new TableCell();
			cell.setHeader(header);
			cell.setAlignment(columns.get(i));
			row.appendChild(cell);
			if (i < texts.size()) {
				cell.setText(texts.get(i));
				cell.setChars(texts.get(i));
				state.getInlineParser().parse(withoutEscapes(texts.get(i)), cell);
			}
		}
		return row;
	}

	/** The texts between the bars that no backslash escapes, the empty ones at both ends left out. */
	private static List<BasedSequence> cells(BasedSequence line) {
		BasedSequence row = line.trimEOL();
		List<BasedSequence> cells = new ArrayList<>();
		int start = 0;
		boolean escaped = false;
		for (int i = 0; i < row.length(); i++) {
			char c = row.charAt(i);
			if (c == '|' && !escaped) {
				cells.add(trimmed(row.subSequence(start, i)));
				start = i + 1;
			}
			escaped = c == '\\' && !escaped;
		}
		cells.add(trimmed(row.subSequence(start)));
		if (cells.getFirst().isEmpty()) {
			cells.removeFirst();
		}
		if (!cells.isEmpty() && cells.getLast().isEmpty()) {
			cells.removeLast();
		}
		return cells;
	}

	private static BasedSequence trimmed(BasedSequence cell) {
		int start = 0;
		while (start < cell.length() && Characters.isSpace(cell.charAt(start))) {
			start++;
		}
		int end = cell.length();
		while (end > start && Characters.isSpace(cell.charAt(end - 1))) {
			end--;
		}
		return cell.subSequence(start, end);
	}

	/** A cell's text with its escaped bars as bars; code in it then has them without the backslash, too. */
	private static BasedSequence withoutEscapes(BasedSequence cell) {
		List<BasedSequence> parts = new ArrayList<>();
		int start = 0;
		for (int bar = cell.indexOf("\\|"); bar >= 0; bar = cell.indexOf("\\|", bar + 2)) {
			parts.add(cell.subSequence(start, bar));
			start = bar + 1;
		}
		if (parts.isEmpty()) {
			return cell;
		}
		parts.add(cell.subSequence(start));
		return SegmentedSequence.create(cell, parts);
	}
}
