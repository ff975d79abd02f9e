package dev.lectern.check.internal.asset;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.CourseFiles;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * A file of the course that a slide names.
 *
 * @param path   the file relative to the course folder, as a browser would ask for it: without query and fragment, decoded; as written when it leads out of the course
 * @param range  what names it, without query and fragment
 * @param isPage whether it is something to go to, not something to show
 */
record FileReference(String path, SourceRange range, boolean isPage) {

	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
	private static final Pattern BACKGROUND_FILE = Pattern.compile("(?i).*\\.(?:svg|png|jpe?g|gif|bmp|webp|avif)(?:[?#].*)?");
	private static final Pattern PART = Pattern.compile("[^,]+");
	private static final Set<String> SHOWN = Set.of("data-background-image", "data-background-video", "data-src", "poster", "src");
	private static final Set<String> GONE_TO = Set.of("data-background-iframe", "data-preview-image", "data-preview-video", "href");
	private static final Set<String> LISTS = Set.of("data-background-image", "data-background-video");
	private static final List<String> IN_TAGS = List.of("data-background-image", "data-background-video", "data-src", "poster");
	private static final String PATH_CHARACTERS = "-._~!$&*+;=:@/";

	/** All files a slide names, each place once. */
	static Collection<FileReference> of(Slide slide, String text) {
		Map<SourceRange, FileReference> found = new LinkedHashMap<>();
		for (Link link : slide.links()) {
			boolean source = link.kind() == Link.Kind.IMAGE || link.kind() == Link.Kind.HTML && !isHref(link, text);
			if (link.kind() != Link.Kind.AUTOLINK) {
				add(link.target(), link.targetRange(), !source, text, found);
			}
		}
		for (Tag tag : Tag.of(slide, text)) {
			IN_TAGS.forEach(name -> tag.attribute(name, text).ifPresent(range -> add(range.in(text), range, false, text, found)));
		}
		for (DirectiveText directive : DirectiveText.of(slide, text)) {
			directive.attributes().forEach(attribute -> attribute(attribute, text, found));
		}
		return List.copyOf(found.values());
	}

	/** What a deck names and the course has no file of, with exactly that spelling. */
	static Stream<FileReference> absent(CheckedDeck deck) {
		return deck.deck().slides().stream().flatMap(slide -> of(slide, deck.text()).stream()).filter(reference -> !reference.isIn(deck.files()));
	}

	private static boolean isHref(Link link, String text) {
		return text.substring(link.range().offset(), link.targetRange().offset()).toLowerCase(Locale.ROOT).stripTrailing().matches("(?s).*\\shref\\s*=\\s*[\"']?");
	}

	private static void attribute(DirectiveText.Attribute attribute, String text, Map<SourceRange, FileReference> found) {
		boolean file = attribute.name().equals("data-background") && BACKGROUND_FILE.matcher(attribute.value()).matches();
		if (LISTS.contains(attribute.name())) {
			Matcher part = PART.matcher(attribute.value());
			while (part.find()) {
				add(part.group(), SourceRange.between(part.start(), part.end()).shiftedBy(attribute.valueRange().offset()), false, text, found);
			}
		} else if (file || SHOWN.contains(attribute.name()) || GONE_TO.contains(attribute.name())) {
			add(attribute.value(), attribute.valueRange(), GONE_TO.contains(attribute.name()), text, found);
		}
	}

	private static void add(String target, SourceRange written, boolean page, String text, Map<SourceRange, FileReference> found) {
		String trimmed = target.strip();
		if (trimmed.isEmpty() || trimmed.startsWith("/") || trimmed.startsWith("#") || trimmed.startsWith("?") || SCHEME.matcher(trimmed).matches()) {
			return;
		}
		String path = decoded(withoutSuffix(trimmed));
		SourceRange range = exact(written, text);
		if (range.length() > 0 && !path.isEmpty()) {
			found.putIfAbsent(range, new FileReference(normalised(path).orElse(path), range, page));
		}
	}

	private static SourceRange exact(SourceRange written, String text) {
		String source = written.in(text);
		int from = source.length() - source.stripLeading().length();
		String kept = withoutSuffix(source.strip());
		return new SourceRange(written.offset() + from, kept.length());
	}

	private static String withoutSuffix(String target) {
		return target.split("[?#]", 2)[0];
	}

	private static String decoded(String path) {
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException noEncoding) {
			return path;
		}
	}

	/** A path without {@code .} and {@code ..}; empty when it leads out of the course, or nowhere in it. */
	static Optional<String> normalised(String path) {
		Deque<String> segments = new ArrayDeque<>();
		for (String segment : path.split("/")) {
			if (segment.equals("..")) {
				if (segments.pollLast() == null) {
					return Optional.empty();
				}
			} else if (!segment.isEmpty() && !segment.equals(".")) {
				segments.addLast(segment);
			}
		}
		return segments.isEmpty() ? Optional.empty() : Optional.of(String.join("/", segments) + (path.endsWith("/") ? "/" : ""));
	}

	/** Whether it is outside of the course folder, where nothing is known of files. */
	boolean isOutside() {
		return normalised(path).isEmpty();
	}

	/** Whether there is such a file, or a folder that a server has a page for. */
	boolean isIn(CourseFiles files) {
		String folder = path.endsWith("/") ? path : path + '/';
		return files.exists(path) || isPage && files.all().stream().anyMatch(file -> file.startsWith(folder));
	}

	/** How to write another path in this one's place. */
	String written(String other) {
		return encoded(other);
	}

	/** A path with everything encoded that has a meaning of its own in Markdown, HTML or addresses. */
	static String encoded(String path) {
		StringBuilder encoded = new StringBuilder();
		path.codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || PATH_CHARACTERS.indexOf(c) >= 0) {
				encoded.appendCodePoint(c);
			} else {
				for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
					encoded.append(String.format("%%%02X", octet & 0xFF));
				}
			}
		});
		return encoded.toString();
	}
}
