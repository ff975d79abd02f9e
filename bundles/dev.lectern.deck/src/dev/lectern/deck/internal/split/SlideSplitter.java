package dev.lectern.deck.internal.split;

import static dev.lectern.deck.regex.JavaScriptRegex.Flag.MULTILINE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.TextEdit;
import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * Splits decks at one pair of separators. Immutable, thread-safe.
 */
public final class SlideSplitter {

	private final Pattern separator;
	private final Pattern horizontal;
	private final boolean looksBehind;

	/**
	 * @param slide    the separator between slides
	 * @param vertical the separator between the slides of a stack, or an empty string
	 * @throws dev.lectern.deck.regex.RegexSyntaxException when one of them is no regular expression
	 */
	public SlideSplitter(String slide, String vertical) {
		horizontal = JavaScriptRegex.compile(slide);
		JavaScriptRegex.compile(vertical, MULTILINE);
		String either = vertical.isEmpty() ? slide : slide + '|' + vertical;
		separator = JavaScriptRegex.compile(either, MULTILINE);
		looksBehind = either.contains("(?<");
	}

	/** Splits a text. A separator that matches the empty text splits nothing there; a browser would never return. */
	public Split split(String text) {
		return split(text, Split.EMPTY, new TextEdit(0, 0, text));
	}

	/**
	 * Splits a text, as {@link #split(String)} does, searching only where an edit can have changed what is found.
	 *
	 * @param text   the text after the edit; read by this call only
	 * @param before what this splitter made of the text before the edit
	 */
	public Split split(CharSequence text, Split before, TextEdit edit) {
		int shift = edit.replacement().length() - edit.length();
		int unchanged = before.cutsFoundBefore(edit.offset());
		List<Cut> cuts = new ArrayList<>(before.cuts().size() + 16);
		cuts.addAll(before.cuts().subList(0, unchanged));
		Search search = new Search(text, before.start(unchanged));
		// a look-behind that does not fit between the text's begin and where it starts reads nothing, so it leaves no trace
		int known = looksBehind ? before.cuts().size() : before.firstCutBeyond(edit.offset() + edit.length());
		for (Cut cut = search.next(); cut != null; cut = search.next()) {
			cuts.add(cut);
			while (known < before.cuts().size() && before.cuts().get(known).end() + shift < cut.end()) {
				known++;
			}
			if (known < before.cuts().size() && before.cuts().get(known).end() + shift == cut.end()) {
				List<Cut> rest = before.cuts().subList(known + 1, before.cuts().size());
				rest.forEach(later -> cuts.add(later.shiftedBy(shift)));
				return new Split(Collections.unmodifiableList(cuts), before.restLowest() + shift, text.length(), unchanged, rest.size() + 1);
			}
		}
		return new Split(Collections.unmodifiableList(cuts), search.lowest(), text.length(), unchanged, 0);
	}

	/** Finds the cuts of a text one after the other. */
	private final class Search {

		private final WatchedText text;
		private final Matcher matcher;
		private int from;

		Search(CharSequence text, int from) {
			this.text = new WatchedText(text);
			this.from = from;
			matcher = separator.matcher(this.text);
		}

		/** The next cut, or null. */
		Cut next() {
			text.watchFrom(from);
			boolean found = matcher.find(from);
			boolean endMatters = matcher.hitEnd();
			while (found && matcher.end() == matcher.start()) {
				found = matcher.find();
				endMatters |= matcher.hitEnd();
			}
			if (!found) {
				return null;
			}
			int highest = endMatters ? text.length() : text.highest();
			Cut cut = new Cut(matcher.start(), matcher.end(), horizontal.matcher(matcher.group()).find(), text.lowest(), highest);
			from = cut.end();
			return cut;
		}

		/** The first offset that the last search looked at. */
		int lowest() {
			return text.lowest();
		}
	}
}
