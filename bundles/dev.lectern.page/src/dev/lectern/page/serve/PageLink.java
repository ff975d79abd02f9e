package dev.lectern.page.serve;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where a link in a page leads, seen from the course. Addresses of the server, which entitle to read, stay out of it. */
public sealed interface PageLink {

	/** A page of another site. */
	record Site(String address) implements PageLink {

		public Site {
			Objects.requireNonNull(address);
		}
	}

	/** Somebody to write to. */
	record Mail(String address) implements PageLink {

		public Mail {
			Objects.requireNonNull(address);
		}
	}

	/**
	 * A file of the course.
	 *
	 * @param file     its real path
	 * @param fragment what follows the {@code #}, as it is written; may be empty
	 */
	record CourseFile(Path file, String fragment) implements PageLink {

		public CourseFile {
			Objects.requireNonNull(file);
			Objects.requireNonNull(fragment);
		}
	}

	/** A file that the course does not have, or does not give out. @param path relative to the course folder */
	record Missing(String path) implements PageLink {

		public Missing {
			Objects.requireNonNull(path);
		}
	}

	/** What nobody opens: an address of another scheme, or one of Lectern's own. */
	record Nowhere() implements PageLink {
	}

	/**
	 * Blocks on the file system. As on the published site, the folder of the course is the site's root, and a folder stands for the page in it.
	 *
	 * @param mount   the page's
	 * @param address where the link leads, with its scheme, as the browser tells it
	 */
	static PageLink of(Mount mount, String address) {
		String site = mount.address().resolve("/").toString();
		if (address.startsWith(site)) {
			return ofCourse(mount, address, site);
		}
		return switch (scheme(address)) {
		case "http", "https" -> new Site(address);
		case "mailto" -> new Mail(address);
		default -> new Nowhere();
		};
	}

	private static PageLink ofCourse(Mount mount, String address, String site) {
		String course = mount.address().toString();
		boolean inCourse = address.startsWith(course);
		if (!inCourse && address.startsWith(mount.address().resolve("../../").toString())) {
			return new Nowhere();
		}
		String[] parts = address.substring((inCourse ? course : site).length()).split("#", 2);
		String written = parts[0].split("\\?", 2)[0];
		Optional<String> path = RequestPath.parse('/' + (written.isEmpty() || written.endsWith("/") ? written + "index.html" : written)).map(found -> found.from(0));
		Optional<Path> file = path.flatMap(mount.folder()::file);
		return file.isPresent() ? new CourseFile(file.get(), parts.length == 1 ? "" : parts[1]) : new Missing(path.orElse(written));
	}

	private static String scheme(String address) {
		int end = address.indexOf(':');
		return end < 0 ? "" : address.substring(0, end).toLowerCase(Locale.ROOT);
	}
}
