package dev.lectern.page.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.deck.Slide;
import dev.lectern.page.HtmlTag;
import dev.lectern.page.styles.CssReferences;

/**
 * The files of the course that a browser loads to show a slide, style sheets and frames excepted: with another one under the same name the slide may have another size. What is on other sites is
 * nothing to measuring pages, which may not load it.
 *
 * @param files relative to the course folder, with {@code /}; they need not be there
 * @param sure  whether there are no others. What only a browser can tell is not looked for: style elements that name files, and addresses that are written in an odd way
 */
public record SlideFiles(Set<String> files, boolean sure) {

	private static final SlideFiles NONE = new SlideFiles(Set.of(), true);

	/** Most slides have nothing of the kind, and need not be read tag by tag. */
	private static final Pattern SUSPECT = Pattern.compile("<(?:img|source|video|input|image|fe[iI]mage|use|style)\\b");
	private static final String STYLED = " style=\"";

	/** As the measuring page takes them; see pictures.js. */
	private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*+(\\S*[^\\s,])[^,]*");
	private static final Pattern BACKGROUND_FILE = Pattern.compile("(?i)\\.(?:svg|png|jpe?g|gif|bmp|webp|avif)(?:[?#]|$)");
	private static final Pattern URL = Pattern.compile("(?i)url\\(");
	private static final Pattern ODD_STYLE = Pattern.compile("(?i)\\\\|(?:image-set|image|src|cross-fade|element)\\(");
	private static final Pattern ODD_SHEET = Pattern.compile("(?i)<|url\\(|" + ODD_STYLE.pattern());
	private static final Pattern ODD_ADDRESS = Pattern.compile("[\\\\\\p{Cntrl}]");

	private static final Set<String> SOURCES = Set.of("img", "source", "video", "input");
	private static final Set<String> REFERRING = Set.of("image", "feimage", "use");
	private static final List<String> NAMING = List.of("src", "data-src", "poster");
	private static final List<String> LISTING = List.of("srcset", "data-srcset");

	public SlideFiles {
		files = Set.copyOf(files);
	}

	/** Those of what is in the slide's section. Renders the slide when nobody asked before: not for the UI thread. */
	public static SlideFiles inside(Slide slide) {
		String html = slide.html();
		if (!html.contains(STYLED) && !SUSPECT.matcher(html).find()) {
			return NONE;
		}
		Finder finder = new Finder();
		HtmlTag.in(html).forEach(finder::look);
		return finder.found();
	}

	/** Those of the section itself. Renders the slide when it has directives and nobody asked before: not for the UI thread. */
	public static SlideFiles around(Slide slide) {
		Map<String, String> attributes = slide.attributes();
		if (attributes.isEmpty()) {
			return NONE;
		}
		Finder finder = new Finder();
		finder.style(attributes.getOrDefault("style", ""));
		String usual = attributes.getOrDefault("data-background", "");
		finder.background(attributes.getOrDefault("data-background-image", BACKGROUND_FILE.matcher(usual).find() ? usual : ""));
		return finder.found();
	}

	/** These and those. */
	public SlideFiles and(SlideFiles others) {
		if (others.equals(NONE)) {
			return this;
		}
		Set<String> all = new HashSet<>(files);
		all.addAll(others.files);
		return new SlideFiles(all, sure && others.sure);
	}

	private static final class Finder {

		private final Set<String> files = new HashSet<>();
		private boolean sure = true;

		void look(HtmlTag tag) {
			Map<String, String> attributes = tag.attributes();
			style(attributes.getOrDefault("style", ""));
			if (SOURCES.contains(tag.name())) {
				NAMING.forEach(name -> address(attributes.getOrDefault(name, "")));
				LISTING.forEach(name -> candidates(attributes.getOrDefault(name, "")));
			} else if (REFERRING.contains(tag.name())) {
				address(attributes.getOrDefault("href", ""));
				address(attributes.getOrDefault("xlink:href", ""));
			} else if (tag.name().equals("style") && ODD_SHEET.matcher(tag.raw()).find()) {
				sure = false;
			}
		}

		void style(String css) {
			if (css.isEmpty()) {
				return;
			}
			List<String> addresses = CssReferences.in(css);
			addresses.forEach(this::address);
			if (ODD_STYLE.matcher(css).find() || URL.matcher(css).results().count() != addresses.size()) {
				sure = false;
			}
		}

		void background(String list) {
			if (!list.contains("data:") && !list.contains("gradient(")) {
				List.of(list.split(",")).forEach(this::address);
			}
		}

		SlideFiles found() {
			return files.isEmpty() && sure ? NONE : new SlideFiles(files, sure);
		}

		private void candidates(String srcset) {
			if (srcset.contains("data:")) {
				sure = false;
				return;
			}
			Matcher candidate = CANDIDATE.matcher(srcset);
			while (candidate.find()) {
				address(candidate.group(1));
			}
		}

		private void address(String written) {
			String address = written.strip();
			if (address.startsWith("data:")) {
				return;
			}
			if (ODD_ADDRESS.matcher(address).find()) {
				sure = false;
			}
			new PictureAddress(address).file().ifPresent(files::add);
		}
	}
}
