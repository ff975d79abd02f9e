package dev.lectern.course.language.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dev.lectern.course.language.edit.ManifestSource.Region;

/**
 * A statement with the comments that belong to it: those on lines of their own directly above it, without a blank line between, and those that follow it on
 * its line. What stands behind another statement on its line belongs to that one.
 *
 * @param start    where the first of its comments begins, or the statement
 * @param words    the statement itself
 * @param end      where its last comment ends, or the statement
 * @param comments those above it
 */
record Piece(ManifestSource source, int start, Region words, int end, List<Region> comments) {

	static Piece of(ManifestSource source, EObject statement) {
		Region words = source.words(statement);
		List<Region> above = above(source, words.start());
		return new Piece(source, above.isEmpty() ? words.start() : above.getFirst().start(), words, behind(source, words.end()), above);
	}

	private static List<Region> above(ManifestSource source, int start) {
		int limit = source.wordBefore(start);
		List<Region> above = new ArrayList<>();
		int next = start;
		for (Region comment : source.comments().reversed()) {
			if (comment.end() > next || comment.start() < limit) {
				continue;
			}
			if (source.text().substring(comment.end(), next).chars().filter(c -> c == '\n').count() > 1) {
				break;
			}
			above.addFirst(comment);
			next = comment.start();
		}
		while (!above.isEmpty() && !source.isBlank(source.lineStart(above.getFirst().start()), above.getFirst().start())) {
			above.removeFirst();
		}
		return above;
	}

	private static int behind(ManifestSource source, int end) {
		int limit = source.wordAfter(end);
		int last = end;
		for (Region comment : source.comments()) {
			if (comment.start() >= last && comment.end() <= limit && !source.hasBreak(last, comment.start())) {
				last = comment.end();
			}
		}
		return last;
	}

	boolean beginsItsLine() {
		return source.isBlank(source.lineStart(start), start);
	}

	boolean endsItsLine() {
		return source.isBlank(end, source.lineEnd(end));
	}

	/** Whether it can stand between others on a line, with its comments still its own. */
	boolean fitsInALine() {
		return comments.isEmpty() && !source.hasBreak(start, end) && source.comments().stream().noneMatch(comment -> comment.start() >= start && comment.end() <= end
				&& source.text().startsWith("//", comment.start()));
	}

	String text() {
		return source.text().substring(start, end);
	}

	/** Its text for lines with another indentation, that of the first line included; what is in a comment keeps its layout within. */
	String indented(String indentation) {
		StringBuilder out = new StringBuilder(indentation);
		int line = start;
		while (line < end) {
			int next = Math.min(source.nextLine(line), end);
			out.append(line == start ? source.text().substring(line, next) : indented(line, next, indentation));
			line = next;
		}
		return out.toString();
	}

	private String indented(int line, int next, String indentation) {
		String text = source.text().substring(line, next);
		String stripped = text.substring((int) text.chars().takeWhile(c -> c == ' ' || c == '\t').count());
		if (stripped.isBlank()) {
			return text;
		}
		int first = next - stripped.length();
		if (first <= words.start()) {
			Region around = source.commentAround(first).orElse(null);
			return around == null ? indentation + stripped : under(source.indentation(around.start()), text, text, indentation);
		}
		return under(source.indentation(words.start()), text, source.commentAround(first).isPresent() ? text : indentation + stripped, indentation);
	}

	private static String under(String old, String text, String otherwise, String indentation) {
		return text.startsWith(old) ? indentation + text.substring(old.length()) : otherwise;
	}
}
