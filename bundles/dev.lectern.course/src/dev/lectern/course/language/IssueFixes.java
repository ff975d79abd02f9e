package dev.lectern.course.language;

import java.util.ArrayList;
import java.util.List;

import dev.lectern.course.CourseFix;
import dev.lectern.deck.TextEdit;

/** Fixes as the data of an issue, which are texts. A fix of the validated text itself names no file and holds no text: both are known to whoever validates. */
public final class IssueFixes {

	private IssueFixes() {
	}

	/** @param own the file that is validated */
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
	 * The fixes again.
	 *
	 * @param data of an issue of {@link CourseIssues#PAGE_DIFFERS}
	 * @param own  the file that was validated
	 * @param text its text
	 */
	public static List<CourseFix> of(List<String> data, String own, String text) {
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
}
