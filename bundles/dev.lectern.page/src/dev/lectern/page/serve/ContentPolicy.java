package dev.lectern.page.serve;

import java.net.URI;

/**
 * The content-security policies of a server. 'unsafe-inline' styles: decks carry style attributes, and so does reveal.js. Scripts of a trusted
 * course may be inline or lie in its folder; frames may be files of the course or https, as videos on other sites are; nothing else leaves
 * loopback.
 */
final class ContentPolicy {

	private static final String PAGE = "default-src 'none'; script-src %s; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
			+ "font-src 'self' data:; media-src 'self'; connect-src %s; frame-src %s; base-uri 'none'; form-action 'none'; frame-ancestors %s";
	private static final String FILE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";
	private static final String TRUSTED_FILE = "default-src %1$s data: blob: 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'self'; sandbox allow-scripts allow-same-origin"; // an ancestor counts by its origin alone
	private static final String NOBODY = "'none'";

	private final URI root;

	ContentPolicy(URI root) {
		this.root = root;
	}

	/** Of a page. */
	String page(Mount mount) {
		Grants grants = mount.grants();
		String assets = root.resolve("assets/").toString();
		String course = mount.address().toString();
		String scripts = grants.scripts() ? assets + " 'unsafe-inline' " + course : assets;
		String connections = root.resolve("report/") + (grants.feed().isPresent() ? " " + root.resolve("feed/") : "") + (grants.scripts() ? " " + course : "");
		String frames = grants.frames().map(number -> root.resolve("course/" + number + '/').toString()).orElse(grants.scripts() ? course + " https:" : NOBODY);
		return String.format(PAGE, scripts, connections, frames, grants.framed() ? "'self'" : NOBODY);
	}

	/** Of a file of a course, when somebody opens it as a page. */
	String file(Mount mount) {
		return mount.grants().scripts() ? String.format(TRUSTED_FILE, mount.address()) : FILE;
	}

	/** Of all other answers. */
	static String other() {
		return FILE;
	}
}
