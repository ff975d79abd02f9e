package dev.lectern.check.internal.asset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
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
import dev.lectern.check.internal.text.Address;
import dev.lectern.check.internal.text.BareHost;
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

	private static final Pattern BACKGROUND_FILE = Pattern.compile("(?i).*\\.(?:svg|png|jpe?g|gif|bmp|webp|avif)(?:[?#].*)?");
	private static final Pattern PART = Pattern.compile("[^,]+");
	/** The addresses of a list of images, each with its width or density (HTML standard, "parse a srcset attribute"). */
	private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+([^\\s,](?:\\S*[^\\s,])?)(?:\\s[^,]*|,+|$)");
	private static final Set<String> SHOWN = Set.of("data-background-image", "data-background-video", "data-src", "poster", "src");
	private static final Set<String> GONE_TO = Set.of("data-background-iframe", "data-preview-image", "data-preview-video", "href");
	private static final Set<String> LISTS = Set.of("data-background-image", "data-background-video");
	private static final List<String> IN_TAGS = List.of("data-background-image", "data-background-video", "data-src", "poster");
	private static final List<String> CANDIDATES = List.of("srcset", "data-srcset");
	/** Elements that show what their {@code href} names (SVG 2); SVG 1.1 calls it {@code xlink:href}. */
	private static final Set<String> SHOWING = Set.of("image", "feimage", "use", "link");
	private static final String PAGE = "index.html";
	private static final String PATH_CHARACTERS = "-._~!$&*+;=:@/";

	/** All files a slide names, each place once. */
	static Collection<FileReference> of(Slide slide, String text) {
		Map<SourceRange, FileReference> found = new LinkedHashMap<>();
		for (Link link : slide.links()) {
			boolean source = link.kind() == Link.Kind.IMAGE || link.kind() == Link.Kind.HTML && !leadsThere(link, text);
			if (link.kind() != Link.Kind.AUTOLINK) {
				add(link.target(), link.targetRange(), !source, text, found);
			}
		}
		Tag.of(slide, text).stream().filter(tag -> !tag.end()).forEach(tag -> tag(tag, text, found));
		for (DirectiveText directive : DirectiveText.of(slide, text)) {
			directive.attributes().forEach(attribute -> attribute(attribute, text, found));
		}
		return List.copyOf(found.values());
	}

	/** What a deck names and the course has no file of, with exactly that spelling. */
	static Stream<FileReference> absent(CheckedDeck deck) {
		return deck.deck().slides().stream().flatMap(slide -> of(slide, deck.text()).stream()).filter(reference -> !reference.isIn(deck.files()));
	}

	private static boolean leadsThere(Link link, String text) {
		String before = text.substring(link.range().offset(), link.targetRange().offset()).toLowerCase(Locale.ROOT).stripTrailing();
		return before.matches("(?s).*\\shref\\s*=\\s*[\"']?") && !SHOWING.contains(before.split("[\\s<]+", 3)[1]);
	}

	private static void tag(Tag tag, String text, Map<SourceRange, FileReference> found) {
		IN_TAGS.forEach(name -> tag.attribute(name, text).ifPresent(range -> add(range.in(text), range, false, text, found)));
		CANDIDATES.forEach(name -> tag.attribute(name, text).ifPresent(range -> parts(CANDIDATE, 1, range, text, found)));
		tag.attribute("xlink:href", text).ifPresent(range -> add(range.in(text), range, !SHOWING.contains(tag.name()), text, found));
		if (tag.name().equals("object")) {
			tag.attribute("data", text).ifPresent(range -> add(range.in(text), range, false, text, found));
		}
	}

	private static void attribute(DirectiveText.Attribute attribute, String text, Map<SourceRange, FileReference> found) {
		boolean file = attribute.name().equals("data-background") && BACKGROUND_FILE.matcher(attribute.value()).matches();
		if (LISTS.contains(attribute.name())) {
			parts(PART, 0, attribute.valueRange(), text, found);
		} else if (CANDIDATES.contains(attribute.name())) {
			parts(CANDIDATE, 1, attribute.valueRange(), text, found);
		} else if (file || SHOWN.contains(attribute.name()) || GONE_TO.contains(attribute.name())) {
			add(attribute.value(), attribute.valueRange(), GONE_TO.contains(attribute.name()), text, found);
		}
	}

	/** The files of a list; one that holds data has commas that divide nothing. */
	private static void parts(Pattern pattern, int group, SourceRange list, String text, Map<SourceRange, FileReference> found) {
		String written = list.in(text);
		Matcher part = pattern.matcher(written);
		while (!written.contains("data:") && part.find()) {
			add(part.group(group), SourceRange.between(part.start(group), part.end(group)).shiftedBy(list.offset()), false, text, found);
		}
	}

	private static void add(String target, SourceRange written, boolean page, String text, Map<SourceRange, FileReference> found) {
		Address.of(target).filter(address -> !address.path().isEmpty()).ifPresent(address -> {
			SourceRange range = exact(written, text);
			if (range.length() > 0) {
				found.putIfAbsent(range, new FileReference(address.file(), range, page));
			}
		});
	}

	private static SourceRange exact(SourceRange written, String text) {
		String source = written.in(text);
		int from = source.length() - source.stripLeading().length();
		return new SourceRange(written.offset() + from, source.strip().split("[?#]", 2)[0].length());
	}

	/** Whether it is outside of the course folder, where nothing is known of files. */
	boolean isOutside() {
		return Address.normalised(path).isEmpty();
	}

	/** Whether there is such a file, or a folder that a server has a page for. */
	boolean isIn(CourseFiles files) {
		return files.exists(path) || isPage && hasFolder(path, files);
	}

	/** Whether it is a site, or a mailbox, whose scheme was forgotten. */
	boolean isBareHost(CheckedDeck deck) {
		return BareHost.of(range.in(deck.text()), deck.files()).isPresent();
	}

	/**
	 * Whether a server could have a page of this name though there is no file of it: it is the page of the course, which others may make; or it has no extension, and does not stand in a folder of
	 * the course. What is in one with another extension is the page of it.
	 */
	boolean mayBeServed(CourseFiles files) {
		if (path.equals(PAGE)) {
			return true;
		}
		if (path.matches(".*\\.[A-Za-z0-9]{1,5}")) {
			return false;
		}
		String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
		int slash = whole.lastIndexOf('/');
		return slash < 0 || !hasFolder(whole.substring(0, slash), files) || files.all().stream().anyMatch(file -> file.startsWith(whole + '.'));
	}

	private static boolean hasFolder(String path, CourseFiles files) {
		String folder = path.endsWith("/") ? path : path + '/';
		return files.all().stream().anyMatch(file -> file.startsWith(folder));
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
