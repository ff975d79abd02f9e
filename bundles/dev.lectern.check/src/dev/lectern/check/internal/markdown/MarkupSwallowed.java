package dev.lectern.check.internal.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Fence;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.course.Severity;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * Text that a browser takes for markup and does not show: a comment's opening before a script's, which hides the slides after it; an element whose
 * content is plain text and which does not end; words in angle brackets.
 */
public final class MarkupSwallowed implements Rule.OfSlide {

	private static final String OPENER = "<!--";
	private static final String CLOSER = "-->";
	private static final Pattern SCRIPT = Pattern.compile("(?i)<script[\\s/>]");
	private static final Pattern TEMPLATE_END = Pattern.compile("(?!</script>)</(?i:script)(?=[\\s/>])[^>]*>?");
	private static final Set<String> RAW_TEXT = Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");
	/** The elements of HTML, obsolete ones included; no browser shows what stands in the brackets of others, either. */
	private static final Set<String> ELEMENTS = Set.of("a", "abbr", "acronym", "address", "applet", "area", "article", "aside", "audio", "b", "base", "bdi", "bdo", "big",
			"blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn",
			"dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4",
			"h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark",
			"marquee", "math", "menu", "meta", "meter", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param",
			"picture", "plaintext", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span",
			"strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
			"track", "tt", "u", "ul", "var", "video", "wbr", "xmp");

	@Override
	public String id() {
		return "markdown.markup-swallowed";
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
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		String raw = slide.content().text();
		if (raw.indexOf('<') < 0) {
			return;
		}
		int end = slide.notes().map(SourceRange::offset).orElse(slide.range().end()) - slide.range().offset();
		int comment = openBeforeScript(raw.substring(0, end));
		if (comment >= 0) {
			SourceRange range = new SourceRange(slide.range().offset() + comment, OPENER.length());
			findings.report(range, Messages.get("markdown.markup-swallowed.script"), closed(range, slide, deck).stream().toArray(Fix[]::new));
		}
		Matcher template = TEMPLATE_END.matcher(raw).region(0, end);
		while (template.find()) {
			SourceRange range = SourceRange.between(template.start(), template.end()).shiftedBy(slide.range().offset());
			findings.report(range, Messages.get("markdown.markup-swallowed.end"), Fix.offered(Messages.get("markdown.markup-swallowed.fix.end"), range, "</script>"));
		}
		List<Tag> tags = Tag.of(slide, deck.text());
		Set<String> ended = tags.stream().filter(Tag::end).map(Tag::name).collect(Collectors.toSet());
		Map<String, Integer> lastEnds = new HashMap<>();
		int behind = slide.range().offset() + raw.stripTrailing().length();
		for (Tag tag : tags) {
			if (tag.end() || tag.foreign()) {
				continue;
			}
			if (RAW_TEXT.contains(tag.name())) {
				int last = lastEnds.computeIfAbsent(tag.name(), name -> slide.range().offset() + lastEnd(name, raw));
				if (last < tag.range().end() && tag.range().end() < behind) {
					unended(tag, deck.text(), findings);
				}
			} else if (!ELEMENTS.contains(tag.name()) && tag.name().indexOf('-') < 0 && tag.name().indexOf(':') < 0 && !ended.contains(tag.name())) {
				findings.report(tag.range(), Messages.get("markdown.markup-swallowed.unknown", tag.range().in(deck.text())),
						Fix.sure(Messages.get("markdown.markup-swallowed.fix.escape"), new SourceRange(tag.range().offset(), 1), "&lt;"));
			}
		}
	}

	/** The comment nothing closes in which a script begins; negative when there is none. In a page's scripts, where decks are, only {@code -->} ends that. */
	private static int openBeforeScript(String text) {
		int open = text.indexOf(OPENER);
		while (open >= 0) {
			int close = text.indexOf(CLOSER, open + 2);
			if (close < 0) {
				return SCRIPT.matcher(text).region(open, text.length()).find() ? open : -1;
			}
			open = text.indexOf(OPENER, close);
		}
		return -1;
	}

	/** A comment behind the code, which shows nothing and ends what the browser is in. */
	private static Optional<Fix> closed(SourceRange comment, Slide slide, CheckedDeck deck) {
		return Fence.of(slide, deck.text()).stream().filter(fence -> fence.closed() && fence.range().contains(comment) && isAtLineStart(fence.range().offset(), deck.text()))
				.map(fence -> Fix.sure(Messages.get("markdown.markup-swallowed.fix.script"), new SourceRange(fence.range().end(), 0), "\n\n<!-- -->")).findFirst();
	}

	private static boolean isAtLineStart(int offset, String text) {
		return offset == 0 || text.charAt(offset - 1) == '\n';
	}

	/** Where an element's last end tag begins, -1 without one. */
	private static int lastEnd(String name, String text) {
		int last = -1;
		Matcher end = Pattern.compile("</" + name, Pattern.CASE_INSENSITIVE).matcher(text);
		while (end.find()) {
			last = end.start();
		}
		return last;
	}

	private static void unended(Tag tag, String text, Findings findings) {
		String written = tag.range().in(text);
		Fix[] fixes = tag.selfClosed() ? new Fix[] { Fix.sure(Messages.get("markdown.markup-swallowed.fix.close"), tag.range(),
				written.substring(0, written.length() - 2).stripTrailing() + "></" + tag.name() + '>') } : new Fix[0];
		findings.report(tag.range(), Messages.get("markdown.markup-swallowed.element", tag.name()), fixes);
	}
}
