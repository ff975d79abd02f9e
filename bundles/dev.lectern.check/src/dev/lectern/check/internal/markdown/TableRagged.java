package dev.lectern.check.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.check.internal.text.Regions;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.Token;

/**
 * Cells of a table that are not shown because its head has fewer, and tables that are none because their second row has another number of cells than the
 * first.
 */
public final class TableRagged implements Rule.OfSlide {

	private static final Pattern CODE = Pattern.compile("(`+)(?!`)(.+?)(?<!`)\\1(?!`)");

	@Override
	public String id() {
		return "markdown.table-ragged";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		if (slide.content().text().indexOf('|') < 0) {
			return;
		}
		slide.tokens().stream().filter(token -> token.kind() == Token.Kind.TABLE).forEach(table -> rows(Line.of(deck.text(), table.range()), findings));
		Regions others = Regions.of(slide, Set.of(Token.Kind.TABLE, Token.Kind.CODE_BLOCK, Token.Kind.COMMENT, Token.Kind.DIRECTIVE, Token.Kind.HTML));
		List<Line> lines = Line.of(deck.text(), slide.range());
		Proofs proofs = new Proofs(slide);
		for (int i = 1; i < lines.size(); i++) {
			if (TableRow.isDelimiters(lines.get(i).text()) && lines.get(i - 1).text().indexOf('|') >= 0 && !others.touches(lines.get(i).stripped())) {
				delimiters(TableRow.of(lines.get(i - 1)), TableRow.of(lines.get(i)), slide, deck, proofs, findings);
			}
		}
	}

	private static void rows(List<Line> lines, Findings findings) {
		int columns = TableRow.of(lines.getFirst()).cells().size();
		for (Line line : lines.subList(Math.min(2, lines.size()), lines.size())) {
			TableRow row = TableRow.of(line);
			List<SourceRange> extra = row.cells().subList(Math.min(columns, row.cells().size()), row.cells().size()).stream()
					.filter(cell -> !line.text().substring(cell.offset() - line.start(), cell.end() - line.start()).isBlank()).toList();
			if (!extra.isEmpty()) {
				SourceRange range = stripped(line, SourceRange.between(extra.getFirst().offset(), extra.getLast().end()));
				findings.report(range, Messages.get("markdown.table-ragged", row.cells().size(), columns), escaped(line, columns).toArray(Fix[]::new));
			}
		}
	}

	/** Backslashes before the bars in code, when that is what makes the row too long. */
	private static List<Fix> escaped(Line line, int columns) {
		List<TextEdit> edits = new ArrayList<>();
		Matcher code = CODE.matcher(line.text());
		while (code.find()) {
			for (int i = code.start(2); i < code.end(2); i++) {
				if (line.text().charAt(i) == '|' && line.text().charAt(i - 1) != '\\') {
					edits.add(new TextEdit(i, 0, "\\"));
				}
			}
		}
		String edited = new Fix("", false, edits).appliedTo(line.text());
		if (edits.isEmpty() || TableRow.of(new Line(edited, 0, edited.length())).cells().size() != columns) {
			return List.of();
		}
		return List.of(new Fix(Messages.get("markdown.table-ragged.fix.bars"), true,
				edits.stream().map(edit -> new TextEdit(edit.offset() + line.start(), 0, edit.replacement())).toList()));
	}

	private static void delimiters(TableRow head, TableRow delimiters, Slide slide, CheckedDeck deck, Proofs proofs, Findings findings) {
		int columns = head.cells().size();
		int dashes = delimiters.cells().size();
		if (columns == dashes || columns < 2) {
			return;
		}
		List<String> kept = new ArrayList<>();
		delimiters.cells().stream().limit(columns).forEach(cell -> kept.add(cell.in(deck.text()).strip()));
		while (kept.size() < columns) {
			kept.add("---");
		}
		SourceRange range = delimiters.line().stripped();
		Fix fix = Fix.offered(Messages.get("markdown.table-ragged.fix.dashes"), range, "| " + String.join(" | ", kept) + " |");
		boolean helps = proofs.edited(deck.profile(), fix.edits()).filter(edited -> tables(edited) > tables(slide)).isPresent();
		if (helps) {
			findings.report(range, Messages.get("markdown.table-ragged.dashes", dashes, columns), fix);
		}
	}

	private static long tables(Slide slide) {
		return slide.tokens().stream().filter(token -> token.kind() == Token.Kind.TABLE).count();
	}

	private static SourceRange stripped(Line line, SourceRange range) {
		return new Line(line.text().substring(range.offset() - line.start(), range.end() - line.start()), range.offset(), range.end()).stripped();
	}
}
