package dev.lectern.ui.course.internal.language.help;

import java.util.Map;

import dev.lectern.course.language.ide.ManifestSnapshot;
import dev.lectern.course.language.ide.Span.Meaning;

/** Which topic of the page about the course language is about a place in a course file. */
public final class StatementHelp {

	private static final String PAGE = "course-language#"; //$NON-NLS-1$
	private static final int INTRODUCTION = 1;

	private static final Map<String, Integer> TOPICS = Map.ofEntries(Map.entry("course", 2), Map.entry("language", 2), Map.entry("decks", 3), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("part", 4), Map.entry("chapter", 4), Map.entry("profile", 5), Map.entry("citations", 6), Map.entry("term", 7), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("introduce", 7), Map.entry("typography", 8), Map.entry("ending", 9), Map.entry("rule", 10), Map.entry("style", 11), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("import", 11)); //$NON-NLS-1$

	private StatementHelp() {
	}

	/** The address of the topic about the statement a caret is in; offsets past the text count as its end. */
	public static String topicAt(ManifestSnapshot snapshot, int caret) {
		int topic = INTRODUCTION;
		for (var span : snapshot.spans()) {
			if (span.offset() > caret) {
				break;
			}
			if (span.meaning() == Meaning.KEYWORD && span.end() <= snapshot.text().length()) {
				topic = TOPICS.getOrDefault(snapshot.text().substring(span.offset(), span.end()), topic);
			}
		}
		return PAGE + topic;
	}
}
