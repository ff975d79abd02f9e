package dev.lectern.course.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.course.CourseFix;
import dev.lectern.course.CourseProblem;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.course.language.text.Names;
import dev.lectern.deck.TextEdit;

/** What issues of a course file know beside their messages: ways to put them right, and the decks they are about. All of it comes from their data, which are texts. */
public final class IssueFixes {

	/** What people write, or have put in by a word processor, for a quotation mark. */
	private static final String QUOTES = "“”„«»＂‘’'";

	private IssueFixes() {
	}

	/**
	 * Fixes as the data of an issue of {@link CourseIssues#PAGE_DIFFERS}. A fix of the validated text itself names no file and holds no text: both are known to whoever
	 * validates.
	 *
	 * @param own the file that is validated
	 */
	public static String[] data(List<CourseFix> fixes, String own) {
		List<String> data = new ArrayList<>();
		for (CourseFix fix : fixes) {
			boolean isOwn = fix.file().equals(own);
			data.addAll(List.of(fix.title(), isOwn ? "" : fix.file(), isOwn ? "" : fix.text(), String.valueOf(fix.edits().size())));
			for (TextEdit edit : fix.edits()) {
				data.addAll(List.of(String.valueOf(edit.offset()), String.valueOf(edit.length()), edit.replacement()));
			}
		}
		return data.toArray(String[]::new);
	}

	/**
	 * What can be done in texts about an issue, best first: what may have been meant is written, a second listing removed, file and page made to agree.
	 *
	 * @param code   of the issue, one of {@link CourseIssues}
	 * @param data   of the issue
	 * @param own    the file that was validated
	 * @param text   its text
	 * @param offset of the issue
	 */
	public static List<CourseFix> of(String code, List<String> data, String own, String text, int offset, int length) {
		return switch (code == null ? "" : code) {
			case CourseIssues.PAGE_DIFFERS -> settled(data, own, text);
			case CourseIssues.UNKNOWN_NAME, CourseIssues.UNKNOWN_RULE, CourseIssues.VALUE ->
				data.stream().map(meant -> new CourseFix(LanguageMessages.get("fix.change", meant), own, text, List.of(new TextEdit(offset, length, Names.written(meant))))).toList();
			case CourseIssues.SYNTAX -> data.stream().limit(1)
					.map(sign -> new CourseFix(LanguageMessages.get("fix.change", sign), own, text, sign.equals("\"") ? straightened(text, offset) : List.of(new TextEdit(offset, length, sign)))).toList();
			case CourseIssues.CHAPTER_TWICE -> unlisted(text, offset, length).map(edit -> new CourseFix(LanguageMessages.get("fix.listing"), own, text, List.of(edit))).stream().toList();
			default -> List.of();
		};
	}

	/** The deck an issue is about; empty when it is about none, or about one it stands in. */
	public static Optional<CourseProblem.Subject> subject(String code, List<String> data) {
		return switch (code == null ? "" : code) {
			case CourseIssues.DECK_MISSING, CourseIssues.DECK_UNLISTED -> data.size() < 2 ? Optional.empty()
					: Optional.of(new CourseProblem.Subject(data.get(0), Optional.of(data.get(1))));
			case CourseIssues.CHAPTER_TWICE -> data.stream().findFirst().map(chapter -> new CourseProblem.Subject(chapter, Optional.empty()));
			default -> Optional.empty();
		};
	}

	private static List<CourseFix> settled(List<String> data, String own, String text) {
		List<CourseFix> fixes = new ArrayList<>();
		for (int at = 0; at < data.size();) {
			String title = data.get(at++);
			String file = data.get(at++);
			String of = data.get(at++);
			int count = Integer.parseInt(data.get(at++));
			List<TextEdit> edits = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				edits.add(new TextEdit(Integer.parseInt(data.get(at++)), Integer.parseInt(data.get(at++)), data.get(at++)));
			}
			fixes.add(new CourseFix(title, file.isEmpty() ? own : file, file.isEmpty() ? text : of, edits));
		}
		return fixes;
	}

	/** The mark, and its partner on the same line where it has one: one of both alone would leave a text open. */
	private static List<TextEdit> straightened(String text, int offset) {
		List<TextEdit> edits = new ArrayList<>(List.of(new TextEdit(offset, 1, "\"")));
		for (int at = offset + 1; at < text.length() && "\n\r".indexOf(text.charAt(at)) < 0; at++) {
			if (QUOTES.indexOf(text.charAt(at)) >= 0) {
				edits.add(new TextEdit(at, 1, "\""));
				break;
			}
		}
		return edits;
	}

	/** Removes a chapter that has its line for itself. */
	private static Optional<TextEdit> unlisted(String text, int offset, int length) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int stop = text.indexOf('\n', offset) + 1;
		int end = stop == 0 ? text.length() : stop;
		boolean alone = text.substring(start, offset).strip().equals("chapter") && text.substring(offset + length, end).isBlank();
		return alone ? Optional.of(new TextEdit(start, end - start, "")) : Optional.empty();
	}
}
