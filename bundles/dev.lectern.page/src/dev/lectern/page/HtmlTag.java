package dev.lectern.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The begin of an element in HTML as a serializer writes it: what is text has no raw angle bracket.
 *
 * @param name       in lower case
 * @param attributes by their names in lower case; an attribute without a value has an empty one
 * @param raw        what a {@code script} or {@code style} element holds, which is no HTML; empty for all others
 */
public record HtmlTag(String name, Map<String, String> attributes, String raw) {

	private static final Pattern TAG = Pattern.compile("<!--(?s:.*?)-->|<([a-zA-Z][^\\s/>]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*+)>");
	private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=/\"']+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");
	private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|nbsp);");
	private static final Set<String> RAW = Set.of("script", "style");

	public HtmlTag {
		Objects.requireNonNull(name);
		attributes = Collections.unmodifiableMap(attributes);
		Objects.requireNonNull(raw);
	}

	/** All of them in reading order; those in comments are none. */
	public static List<HtmlTag> in(String html) {
		List<HtmlTag> tags = new ArrayList<>();
		Matcher tag = TAG.matcher(html);
		for (int at = 0; tag.find(at);) {
			at = tag.end();
			if (tag.group(1) == null) {
				continue;
			}
			String name = tag.group(1).toLowerCase(Locale.ROOT);
			int end = RAW.contains(name) ? html.indexOf("</" + tag.group(1), at) : at;
			String raw = html.substring(at, end < 0 ? html.length() : end);
			at += raw.length();
			tags.add(new HtmlTag(name, attributes(tag.group(2)), raw));
		}
		return tags;
	}

	private static Map<String, String> attributes(String written) {
		Map<String, String> attributes = new LinkedHashMap<>();
		Matcher attribute = ATTRIBUTE.matcher(written);
		while (attribute.find()) {
			String value = attribute.group(2) != null ? attribute.group(2) : attribute.group(3) != null ? attribute.group(3) : attribute.group(4);
			attributes.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), value == null ? "" : decoded(value));
		}
		return attributes;
	}

	private static String decoded(String value) {
		return value.indexOf('&') < 0 ? value : REFERENCE.matcher(value).replaceAll(reference -> switch (reference.group(1)) {
			case "amp" -> "&";
			case "lt" -> "<";
			case "gt" -> ">";
			case "quot" -> "\"";
			default -> "\u00a0";
		});
	}
}
