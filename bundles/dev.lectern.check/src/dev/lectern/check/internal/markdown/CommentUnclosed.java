package dev.lectern.check.internal.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.OpenComment;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/** A comment without an end: what follows on its slide is hidden with it. One that a later slide ends is split by a separator, which is another rule. */
public final class CommentUnclosed implements Rule.OfDeck {

	private static final Pattern DIRECTIVE = Pattern.compile("<!--\\s*\\.(?:slide:|element)[^\\n\\r]*=\"[^\"\\n\\r]*\"\\s*?(?=[ \\t]*(?:[\\r\\n]|$|-+$))");

	@Override
	public String id() {
		return "markdown.comment-unclosed";
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		List<Slide> slides = deck.deck().slides();
		for (int i = 0; i < slides.size(); i++) {
			Slide slide = slides.get(i);
			int index = i;
			OpenComment.of(slide, deck.text()).filter(open -> open.next().isPresent() || OpenComment.closingSlide(deck.deck(), index).isEmpty())
					.ifPresent(open -> report(open, slide, deck, findings));
		}
	}

	private static void report(OpenComment open, Slide slide, CheckedDeck deck, Findings findings) {
		int end = deck.text().indexOf('\n', open.opener().offset());
		int limit = Math.min(open.next().orElse(slide.range().end()), end < 0 ? deck.text().length() : end);
		String line = deck.text().substring(open.opener().offset(), limit).stripTrailing();
		Matcher directive = DIRECTIVE.matcher(line);
		Fix fix = new Fix(Messages.get("markdown.comment-unclosed.fix"), directive.lookingAt() && directive.end() == line.length(),
				Fix.offered("", new SourceRange(open.opener().offset() + line.length(), 0), " -->").edits());
		findings.report(open.opener(), Messages.get("markdown.comment-unclosed" + (open.next().isPresent() ? ".next" : "")), fix);
	}
}
