package dev.lectern.check.internal.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/** Curly quotes around the value of a tag's attribute, of which they become a part. Those in directives are {@code deck.directive-ignored}. */
public final class TagQuotes implements Rule.OfSlide {

	private static final Pattern VALUE = Pattern.compile("=\\s*(([“”„＂])([^“”„＂\"'<>]*)([“”„＂]))");

	@Override
	public String id() {
		return "text.quotes-in-markup";
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
		for (Tag tag : Tag.of(slide, deck.text())) {
			Matcher value = VALUE.matcher(tag.range().in(deck.text()));
			while (value.find()) {
				int offset = tag.range().offset();
				List<TextEdit> edits = List.of(new TextEdit(offset + value.start(2), 1, "\""), new TextEdit(offset + value.start(4), 1, "\""));
				findings.report(SourceRange.between(offset + value.start(1), offset + value.end(1)), Messages.get("text.quotes-in-markup"),
						new Fix(Messages.get("text.quotes-in-markup.fix"), true, edits));
			}
		}
	}
}
