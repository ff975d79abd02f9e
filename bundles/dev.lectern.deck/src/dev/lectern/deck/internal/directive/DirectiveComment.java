package dev.lectern.deck.internal.directive;

import static dev.lectern.deck.regex.JavaScriptRegex.Flag.MULTILINE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Directive;
import dev.lectern.deck.regex.JavaScriptRegex;

/**
 * A comment that is a directive.
 *
 * @param kind       what it is about; {@code .element} wins over {@code .slide:}
 * @param attributes what it sets: double-quoted values that are not empty, and {@code data-} names without a value when a blank follows
 * @param rest       what the plugin leaves of the comment
 */
public record DirectiveComment(Directive.Kind kind, Map<String, String> attributes, String rest) {

	private static final Pattern ELEMENT = JavaScriptRegex.compile("\\.element\\s*?(.+?)$", MULTILINE);
	private static final Pattern SLIDE = JavaScriptRegex.compile("\\.slide:\\s*?(\\S.+?)$", MULTILINE);
	private static final Pattern ATTRIBUTE = JavaScriptRegex.compile("([^\"= ]+?)=\"([^\"]+?)\"|(data-[^\"= ]+?)(?=[\" ])");

	/** Reads what stands between {@code <!--} and {@code -->}. */
	public static Optional<DirectiveComment> read(String comment) {
		return read(Directive.Kind.ELEMENT, ELEMENT.matcher(comment), comment)
				.or(() -> read(Directive.Kind.SLIDE, SLIDE.matcher(comment), comment));
	}

	private static Optional<DirectiveComment> read(Directive.Kind kind, Matcher matcher, String comment) {
		if (!matcher.find()) {
			return Optional.empty();
		}
		Map<String, String> attributes = new LinkedHashMap<>();
		Matcher attribute = ATTRIBUTE.matcher(matcher.group(1));
		while (attribute.find()) {
			if (attribute.group(2) != null) {
				attributes.put(attribute.group(1), attribute.group(2));
			} else {
				attributes.put(attribute.group(3), "");
			}
		}
		return Optional.of(new DirectiveComment(kind, attributes, comment.substring(0, matcher.start()) + comment.substring(matcher.end())));
	}
}
