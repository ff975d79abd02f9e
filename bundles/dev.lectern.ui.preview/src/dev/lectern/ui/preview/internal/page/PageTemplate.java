package dev.lectern.ui.preview.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.Gson;

import dev.lectern.ui.preview.internal.serve.Assets;
import dev.lectern.ui.preview.internal.serve.PreviewServer;

/** Makes preview pages from preview.html. Reads files: not for the UI thread. */
public final class PageTemplate {

	private static final String TEMPLATE = "preview/preview.html"; //$NON-NLS-1$
	private static final String REVEAL = "vendor/reveal"; //$NON-NLS-1$
	private static final String DEFAULT_THEME = "black"; //$NON-NLS-1$
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)\\}\\}"); //$NON-NLS-1$
	private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//)"); //$NON-NLS-1$

	private final Assets assets;

	/** @param assets the web files of dev.lectern.reveal */
	public PageTemplate(Assets assets) {
		this.assets = assets;
	}

	/**
	 * @param number the number of the page's mount
	 * @return the HTML
	 * @throws IOException when Lectern's own files cannot be read
	 */
	public String html(PageSettings settings, int number) throws IOException {
		String version = new RevealVersions(assets.children(REVEAL)).nearest(settings.reveal());
		String reveal = REVEAL + '/' + version;
		String revealAddress = PreviewServer.assetFromPage(reveal);
		Map<String, String> values = Map.of( //
				"language", escape(settings.language()), //$NON-NLS-1$
				"title", escape(Messages.PageTemplate_title), //$NON-NLS-1$
				"assets", escape(PreviewServer.assetFromPage("").replaceFirst("/$", "")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"reveal", escape(revealAddress), //$NON-NLS-1$
				"theme", escape(theme(settings.theme(), reveal)), //$NON-NLS-1$
				"styleSheets", styleSheets(settings.styleSheets()), //$NON-NLS-1$
				"settings", json(settings, version, number)); //$NON-NLS-1$
		return PLACEHOLDER.matcher(template()).replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
	}

	private String template() throws IOException {
		try (InputStream content = assets.open(TEMPLATE).orElseThrow(() -> new IOException(TEMPLATE + " is missing"))) { //$NON-NLS-1$
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String theme(String wanted, String reveal) throws IOException {
		return assets.children(reveal + "/theme").contains(wanted + ".css") ? wanted : DEFAULT_THEME; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/* Those with a scheme are elsewhere. A slash in front means the site's root, which is the course's folder. */
	private static String styleSheets(List<String> addresses) {
		return addresses.stream()
				.filter(address -> !address.isBlank() && !SCHEME.matcher(address).find())
				.map(address -> "<link rel=\"stylesheet\" href=\"" + escape(address.replaceFirst("^/+", "")) + "\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.collect(Collectors.joining("\n\t")); //$NON-NLS-1$
	}

	/* Module addresses are relative to preview.js, the reports' address to the page. Gson escapes what would end the script element. */
	private static String json(PageSettings settings, String version, int number) {
		return new Gson().toJson(Map.of( //
				"reveal", "../" + REVEAL + '/' + version, //$NON-NLS-1$ //$NON-NLS-2$
				"reports", PreviewServer.reportsFromPage(number), //$NON-NLS-1$
				"width", settings.stage().width(), //$NON-NLS-1$
				"height", settings.stage().height(), //$NON-NLS-1$
				"margin", settings.stage().margin(), //$NON-NLS-1$
				"center", settings.centred(), //$NON-NLS-1$
				"texts", Map.of( //$NON-NLS-1$
						"hidden", Messages.PageTemplate_hidden, //$NON-NLS-1$
						"brokenTitle", Messages.PageTemplate_brokenTitle, //$NON-NLS-1$
						"brokenHelp", Messages.PageTemplate_brokenHelp))); //$NON-NLS-1$
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
