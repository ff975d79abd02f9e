package dev.lectern.course.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What reveal.js's markdown plugin hands on of a section's attributes ({@code getForwardedAttributes} in plugin/markdown of 5.1.0 and 6.0.2). */
final class ForwardedAttributes {

	/** Anywhere in a name, as the plugin looks for it. */
	private static final Pattern OF_THE_PLUGIN = Pattern.compile("(?i)data-(markdown|separator|vertical|notes)");
	private static final Pattern NAME = Pattern.compile("[\\p{L}_:][\\p{L}\\p{N}\\p{M}_:.\\u00B7-]*");

	private ForwardedAttributes() {
	}

	/**
	 * By name, in their order. The plugin writes values between quotation marks as they are, so that one that holds such a mark ends there; where that
	 * leaves a mark open there is no slide, and nothing to hand on.
	 */
	static Map<String, String> of(Element section) {
		String written = section.attributes().asList().stream().filter(attribute -> !OF_THE_PLUGIN.matcher(attribute.getKey()).find())
				.map(attribute -> attribute.getValue().isEmpty() ? attribute.getKey() : attribute.getKey() + "=\"" + attribute.getValue() + '"').collect(Collectors.joining(" "));
		Map<String, String> forwarded = new LinkedHashMap<>();
		Element slide = Jsoup.parseBodyFragment("<section " + written + " data-markdown>").body().firstElementChild();
		if (slide != null) {
			for (Attribute attribute : slide.attributes()) {
				if (!attribute.getKey().equals("data-markdown") && NAME.matcher(attribute.getKey()).matches()) {
					forwarded.put(attribute.getKey(), attribute.getValue());
				}
			}
		}
		return forwarded;
	}
}
