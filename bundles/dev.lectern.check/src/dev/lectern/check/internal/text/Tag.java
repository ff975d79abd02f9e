package dev.lectern.check.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/**
 * A tag an author wrote.
 *
 * @param name       in lower case
 * @param end        whether it is an end tag
 * @param selfClosed whether it ends with {@code />}
 * @param foreign    whether it stands in SVG or MathML, which have rules of their own
 * @param range      all of it
 */
public record Tag(String name, boolean end, boolean selfClosed, boolean foreign, SourceRange range) {

	private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][^\\s/>]*)");
	private static final Pattern FOREIGN = Pattern.compile("svg|math");

	/** The tags of a slide, in reading order. */
	public static List<Tag> of(Slide slide, String text) {
		if (slide.content().text().indexOf('<') < 0) {
			return List.of();
		}
		List<Tag> tags = new ArrayList<>();
		int depth = 0;
		for (Token token : slide.tokens()) {
			String written = token.range().in(text);
			Matcher matcher = TAG.matcher(written);
			if (token.kind() == Token.Kind.HTML && matcher.lookingAt()) {
				String name = matcher.group(2).toLowerCase(Locale.ROOT);
				boolean end = !matcher.group(1).isEmpty();
				boolean selfClosed = written.endsWith("/>");
				boolean root = FOREIGN.matcher(name).matches();
				depth -= root && end ? Math.min(depth, 1) : 0;
				tags.add(new Tag(name, end, selfClosed, depth > 0, token.range()));
				depth += root && !end && !selfClosed ? 1 : 0;
			}
		}
		return tags;
	}

	/** The value of an attribute, without its quotes. */
	public Optional<SourceRange> attribute(String attribute, String text) {
		Matcher matcher = Pattern.compile("(?i)\\s" + Pattern.quote(attribute) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))").matcher(range.in(text));
		if (!matcher.find()) {
			return Optional.empty();
		}
		int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
		return Optional.of(SourceRange.between(matcher.start(group), matcher.end(group)).shiftedBy(range.offset()));
	}
}
