package dev.lectern.check.internal.markdown;

import java.util.Optional;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Reading;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * Blank lines at a slide's start that reveal.js takes for indentation: it takes out as many blanks wherever that many follow one another. Told where
 * that changes what shows.
 */
public final class IndentationStripped implements Rule.OfSlide {

	@Override
	public String id() {
		return "markdown.indentation-stripped";
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
		String raw = slide.content().text();
		int start = raw.startsWith("\r\n") ? 2 : raw.startsWith("\n") ? 1 : 0;
		int content = start;
		while (content < raw.length() && (raw.charAt(content) == '\n' || raw.charAt(content) == '\r')) {
			content++;
		}
		if (content - start < 2 || content == raw.length() || Character.isWhitespace(raw.charAt(content)) || !raw.contains("  ")) {
			return;
		}
		SourceRange extra = SourceRange.between(start, content).shiftedBy(slide.range().offset());
		Fix fix = Fix.sure(Messages.get("markdown.indentation-stripped.fix"), extra, "");
		Optional<Slide> edited = Reading.edited(slide, deck.profile(), fix.edits());
		if (edited.isPresent() && !edited.get().html().strip().equals(slide.html().strip())) {
			findings.report(extra, Messages.get("markdown.indentation-stripped"), fix);
		}
	}
}
