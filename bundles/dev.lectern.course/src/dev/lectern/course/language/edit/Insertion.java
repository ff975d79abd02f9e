package dev.lectern.course.language.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.lectern.course.language.edit.ManifestSource.Region;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.Part;
import dev.lectern.deck.TextEdit;

/** Puts chapters into a text as their neighbours are: on lines of their own with the same indentation, or on the line where the neighbours share one. */
final class Insertion {

	/** A chapter to be put somewhere. */
	record Chapter(UnaryOperator<String> lines, String line, boolean fitsInALine) {

		static Chapter of(Piece piece) {
			return new Chapter(piece::indented, piece.text(), piece.fitsInALine());
		}

		static Chapter of(String statement) {
			return new Chapter(indentation -> indentation + statement, statement, true);
		}
	}

	private static final String USUAL_STEP = "\t";

	private final ManifestSource source;
	private final List<Chapter> chapters;
	private final List<Piece> leaving;

	/** @param leaving what goes from its place by the same change */
	Insertion(ManifestSource source, List<Chapter> chapters, List<Piece> leaving) {
		this.source = source;
		this.chapters = chapters;
		this.leaving = leaving;
	}

	TextEdit after(Piece neighbour, String indentation) {
		String newLine = source.lineBreak(neighbour.end());
		if (neighbour.endsItsLine()) {
			return new TextEdit(source.lineEnd(neighbour.end()), 0, newLine + lines(indentation, newLine));
		}
		int next = neighbour.end();
		while (ManifestSource.isBlank(source.text().charAt(next))) {
			next++;
		}
		if (endsItsLine(neighbour.end())) {
			return new TextEdit(neighbour.end(), 0, newLine + lines(indentation, newLine));
		}
		if (fitInALine()) {
			boolean touches = next == neighbour.end() && source.text().charAt(next) != '}';
			return new TextEdit(neighbour.end(), 0, " " + line() + (touches ? " " : ""));
		}
		String rest = source.text().charAt(next) == '}' ? source.indentation(neighbour.words().start()) : indentation;
		return new TextEdit(neighbour.end(), next - neighbour.end(), newLine + lines(indentation, newLine) + newLine + rest);
	}

	TextEdit before(Piece neighbour, String indentation) {
		String newLine = source.lineBreak(neighbour.start());
		if (neighbour.beginsItsLine()) {
			return new TextEdit(source.lineStart(neighbour.start()), 0, lines(indentation, newLine) + newLine);
		}
		if (beginsItsLine(neighbour.start())) {
			return new TextEdit(neighbour.start(), 0, lines(indentation, newLine).substring(indentation.length()) + newLine + indentation);
		}
		if (fitInALine()) {
			return new TextEdit(neighbour.start(), 0, line() + " ");
		}
		int start = neighbour.start();
		while (ManifestSource.isBlank(source.text().charAt(start - 1))) {
			start--;
		}
		return new TextEdit(start, neighbour.start() - start, newLine + lines(indentation, newLine) + newLine + indentation);
	}

	/** Into a part without chapters, at its end: comments that are there stay before. */
	TextEdit into(Part part) {
		int brace = source.words(part).end() - 1;
		String outside = source.indentation(source.words(part).start());
		String newLine = source.lineBreak(brace);
		String lines = lines(outside + step(), newLine);
		if (source.isBlank(source.lineStart(brace), brace)) {
			return new TextEdit(source.lineStart(brace), 0, lines + newLine);
		}
		int start = brace;
		while (ManifestSource.isBlank(source.text().charAt(start - 1))) {
			start--;
		}
		return new TextEdit(start, brace - start, newLine + lines + newLine + outside);
	}

	/** After what a file without chapters begins with. */
	TextEdit afterHead(Piece last) {
		String newLine = source.lineBreak(last.end());
		return new TextEdit(last.end(), 0, newLine + newLine + lines("", newLine));
	}

	/** Whether nothing is left behind an offset on its line. */
	private boolean endsItsLine(int offset) {
		int end = leaving.stream().filter(piece -> piece.start() >= offset && source.isBlank(offset, piece.start()) && !source.hasBreak(offset, piece.start()))
				.mapToInt(Piece::end).findFirst().orElse(offset);
		return end > offset ? endsItsLine(end) : source.isBlank(offset, source.lineEnd(offset));
	}

	/** Whether nothing is left before an offset on its line. */
	private boolean beginsItsLine(int offset) {
		int start = leaving.stream().filter(piece -> piece.end() <= offset && source.isBlank(piece.end(), offset) && !source.hasBreak(piece.end(), offset))
				.mapToInt(Piece::start).findFirst().orElse(offset);
		return start < offset ? beginsItsLine(start) : source.isBlank(source.lineStart(offset), offset);
	}

	private boolean fitInALine() {
		return chapters.stream().allMatch(Chapter::fitsInALine);
	}

	private String lines(String indentation, String newLine) {
		return chapters.stream().map(chapter -> chapter.lines.apply(indentation)).collect(Collectors.joining(newLine));
	}

	private String line() {
		return chapters.stream().map(Chapter::line).collect(Collectors.joining(" "));
	}

	/** The indentation that chapters beside this one have. */
	String indentation(ChapterDeclaration chapter) {
		Region words = source.words(chapter);
		if (source.isBlank(source.lineStart(words.start()), words.start())) {
			return source.indentation(words.start());
		}
		return chapter.eContainer() instanceof Part part ? source.indentation(source.words(part).start()) + step() : source.indentation(words.start());
	}

	/** How much deeper than their parts this file writes chapters. */
	private String step() {
		for (var statement : source.manifest().getStatements()) {
			if (statement instanceof Part part && !part.getChapters().isEmpty()) {
				String outside = source.indentation(source.words(part).start());
				int chapter = source.words(part.getChapters().getFirst()).start();
				String inside = source.indentation(chapter);
				if (source.isBlank(source.lineStart(chapter), chapter) && inside.startsWith(outside) && inside.length() > outside.length()) {
					return inside.substring(outside.length());
				}
			}
		}
		return USUAL_STEP;
	}
}
