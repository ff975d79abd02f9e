package dev.lectern.ui.help.internal;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a page that stands for itself.
 *
 * @param address the page's name, {@code #} and the topic's number or, for a rule, its id
 * @param html    the whole topic, its heading included
 * @param text    the words a search looks through
 */
public record HelpTopic(String address, String title, String html, String text) {

	/** Whether every word is in the topic, in any case and anywhere in a word. */
	public boolean contains(String words) {
		String all = (title + ' ' + text).toLowerCase(Locale.ROOT);
		return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains); //$NON-NLS-1$
	}
}
