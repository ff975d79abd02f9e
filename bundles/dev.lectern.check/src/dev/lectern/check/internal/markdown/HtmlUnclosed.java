package dev.lectern.check.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;

/** An HTML element that does not end on its slide, and takes in what follows. */
public final class HtmlUnclosed implements Rule.OfSlide {

	/** Elements that need an end tag; those whose end the browser finds itself (p, li, td, ...) are not among them. */
	private static final Set<String> ELEMENTS = Set.of("a", "abbr", "address", "article", "aside", "audio", "b", "big", "blockquote", "button", "canvas", "caption",
			"center", "cite", "code", "del", "details", "dfn", "dialog", "div", "dl", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3",
			"h4", "h5", "h6", "header", "i", "ins", "kbd", "label", "main", "map", "mark", "math", "menu", "nav", "object", "ol", "picture", "pre", "q", "ruby", "s", "samp",
			"section", "select", "small", "span", "strike", "strong", "sub", "summary", "sup", "svg", "table", "time", "tt", "u", "ul", "var", "video");

	@Override
	public String id() {
		return "markdown.html-unclosed";
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
		Deque<Tag> open = new ArrayDeque<>();
		for (Tag tag : Tag.of(slide, deck.text())) {
			if (tag.foreign() || !ELEMENTS.contains(tag.name())) {
				continue;
			}
			if (!tag.end()) {
				open.push(tag);
			} else if (open.stream().anyMatch(other -> other.name().equals(tag.name()))) {
				while (!open.peek().name().equals(tag.name())) {
					report(open.pop(), deck, findings);
				}
				open.pop();
			}
		}
		open.reversed().forEach(tag -> report(tag, deck, findings));
	}

	private static void report(Tag tag, CheckedDeck deck, Findings findings) {
		if (tag.selfClosed()) {
			String written = tag.range().in(deck.text());
			String closed = written.substring(0, written.length() - 2).stripTrailing() + "></" + tag.name() + '>';
			findings.report(tag.range(), Messages.get("markdown.html-unclosed.self", tag.name()), Fix.sure(Messages.get("markdown.html-unclosed.fix"), tag.range(), closed));
		} else {
			findings.report(tag.range(), Messages.get("markdown.html-unclosed", tag.name()));
		}
	}
}
