package dev.lectern.check.internal.text;

import static dev.lectern.deck.regex.JavaScriptRegex.Flag.MULTILINE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Directive;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * A directive's comment as written, with the places of what reveal.js reads of it: the three expressions of its markdown plugin (5.1.0 and 6.0.2), as {@link
 * Directive} has their result.
 *
 * @param kind       what it is about
 * @param range      the comment
 * @param keyword    {@code .slide:} or {@code .element}
 * @param read       what the plugin looks for attributes in: the rest of one line
 * @param attributes what it finds there
 */
public record DirectiveText(Directive.Kind kind, SourceRange range, SourceRange keyword, SourceRange read, List<Attribute> attributes) {

	private static final Pattern ELEMENT = JavaScriptRegex.compile("(\\.element)\\s*?(.+?)$", MULTILINE);
	private static final Pattern SLIDE = JavaScriptRegex.compile("(\\.slide:)\\s*?(\\S.+?)$", MULTILINE);
	private static final Pattern ATTRIBUTE = JavaScriptRegex.compile("([^\"= ]+?)=\"([^\"]+?)\"|(data-[^\"= ]+?)(?=[\" ])");
	private static final int OPENER = 4;
	private static final int CLOSER = 3;

	/**
	 * An attribute that is set.
	 *
	 * @param name  its name
	 * @param value its value, empty without one
	 * @param range all of it
	 * @param nameRange the name
	 * @param valueRange the value without quotes
	 */
	public record Attribute(String name, String value, SourceRange range, SourceRange nameRange, SourceRange valueRange) {
	}

	/** The directives of a slide, in reading order. */
	public static List<DirectiveText> of(Slide slide, String text) {
		if (!slide.content().text().contains("<!--")) {
			return List.of();
		}
		return slide.directives().stream().flatMap(directive -> read(directive.range(), text).stream()).toList();
	}

	/** What stands between the marks of a comment. */
	public static SourceRange inner(SourceRange comment, String text) {
		String written = comment.in(text);
		int start = Math.min(OPENER, written.length());
		int end = written.endsWith("-->") ? Math.max(start, written.length() - CLOSER) : written.length();
		return SourceRange.between(comment.offset() + start, comment.offset() + end);
	}

	private static Optional<DirectiveText> read(SourceRange comment, String text) {
		SourceRange inner = inner(comment, text);
		return read(Directive.Kind.ELEMENT, ELEMENT, comment, inner, text).or(() -> read(Directive.Kind.SLIDE, SLIDE, comment, inner, text));
	}

	private static Optional<DirectiveText> read(Directive.Kind kind, Pattern pattern, SourceRange comment, SourceRange inner, String text) {
		Matcher matcher = pattern.matcher(inner.in(text));
		if (!matcher.find()) {
			return Optional.empty();
		}
		SourceRange read = range(matcher, 2).shiftedBy(inner.offset());
		List<Attribute> attributes = new ArrayList<>();
		Matcher attribute = ATTRIBUTE.matcher(read.in(text));
		while (attribute.find()) {
			boolean valued = attribute.group(2) != null;
			SourceRange name = range(attribute, valued ? 1 : 3).shiftedBy(read.offset());
			SourceRange value = valued ? range(attribute, 2).shiftedBy(read.offset()) : new SourceRange(name.end(), 0);
			attributes.add(new Attribute(name.in(text), value.in(text), range(attribute, 0).shiftedBy(read.offset()), name, value));
		}
		return Optional.of(new DirectiveText(kind, comment, range(matcher, 1).shiftedBy(inner.offset()), read, List.copyOf(attributes)));
	}

	private static SourceRange range(Matcher matcher, int group) {
		return SourceRange.between(matcher.start(group), matcher.end(group));
	}
}
