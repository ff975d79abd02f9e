package dev.lectern.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.Gson;

import dev.lectern.page.serve.Assets;
import dev.lectern.page.serve.PreviewServer;

/** Makes preview pages from preview.html, or others from a template with the same places to fill. Reads files: not for the UI thread. */
public final class PageTemplate {

	private static final String TEMPLATE = "preview/preview.html";
	private static final String REVEAL = "vendor/reveal";
	private static final String DEFAULT_THEME = "black";
	private static final String HIGHLIGHT = "/plugin/highlight";
	private static final String DEFAULT_HIGHLIGHT = "monokai.css";
	private static final List<String> TEXTS = List.of("hidden", "lastGood", "unfinished", "notes", "noNotes", "brokenTitle", "brokenHelp");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)\\}\\}");
	private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//)");

	private final Assets assets;
	private final String path;

	/** @param assets the web files of dev.lectern.reveal */
	public PageTemplate(Assets assets) {
		this(assets, TEMPLATE);
	}

	/** @param path the template's place among the assets */
	public PageTemplate(Assets assets, String path) {
		this.assets = assets;
		this.path = path;
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
		Map<String, String> values = Map.of(
				"language", escape(settings.language()),
				"title", escape(Messages.get("title")),
				"assets", escape(PreviewServer.assetFromPage("").replaceFirst("/$", "")),
				"reveal", escape(revealAddress),
				"theme", escape(theme(settings.theme(), reveal)),
				"highlight", highlight(settings, reveal),
				"styleSheets", styleSheets(settings.styleSheets()),
				"settings", json(settings, version, number));
		return PLACEHOLDER.matcher(template()).replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
	}

	/**
	 * The themes a page can be shown in: those of the version of reveal.js that stands for the site's.
	 *
	 * @return names for {@code lectern.theme}, in alphabetical order
	 * @throws IOException when Lectern's own files cannot be read
	 */
	public List<String> themes(PageSettings settings) throws IOException {
		String version = new RevealVersions(assets.children(REVEAL)).nearest(settings.reveal());
		return assets.children(REVEAL + '/' + version + "/theme").stream()
				.filter(name -> name.endsWith(".css"))
				.map(name -> name.substring(0, name.length() - ".css".length()))
				.sorted()
				.toList();
	}

	private String template() throws IOException {
		try (InputStream content = assets.open(path).orElseThrow(() -> new IOException(path + " is missing"))) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private String theme(String wanted, String reveal) throws IOException {
		return assets.children(reveal + "/theme").contains(wanted + ".css") ? wanted : DEFAULT_THEME;
	}

	/* A theme that comes with reveal.js is the one that comes with Lectern's, and one that cannot be had leaves the usual one. */
	private String highlight(PageSettings settings, String reveal) throws IOException {
		Optional<String> address = settings.colouring().stream().mapToObj(settings.styleSheets()::get).findFirst();
		Optional<String> name = address.map(sheet -> sheet.replaceFirst("[?#].*", "")).map(sheet -> sheet.substring(sheet.lastIndexOf('/') + 1));
		boolean comesAlong = address.isPresent() && assets.children(reveal + HIGHLIGHT).contains(name.get());
		if (!comesAlong && address.filter(sheet -> !SCHEME.matcher(sheet).find()).isPresent()) {
			return "";
		}
		return link(PreviewServer.assetFromPage(reveal + HIGHLIGHT + '/' + (comesAlong ? name.get() : DEFAULT_HIGHLIGHT)));
	}

	/* Those with a scheme are elsewhere. A slash in front means the site's root, which is the course's folder. */
	private static String styleSheets(List<String> addresses) {
		return addresses.stream()
				.filter(address -> !address.isBlank() && !SCHEME.matcher(address).find())
				.map(address -> link(address.replaceFirst("^/+", "")))
				.collect(Collectors.joining("\n\t"));
	}

	private static String link(String address) {
		return "<link rel=\"stylesheet\" href=\"" + escape(address) + "\">";
	}

	/* Module addresses are relative to preview.js, the reports' address to the page. Gson escapes what would end the script element. */
	private static String json(PageSettings settings, String version, int number) {
		return new Gson().toJson(Map.ofEntries(
				Map.entry("reveal", "../" + REVEAL + '/' + version),
				Map.entry("reports", PreviewServer.reportsFromPage(number)),
				Map.entry("width", settings.stage().width()),
				Map.entry("height", settings.stage().height()),
				Map.entry("margin", settings.stage().margin()),
				Map.entry("center", settings.centred()),
				Map.entry("plugins", settings.plugins()),
				Map.entry("presentation", settings.presentation()),
				Map.entry("content", settings.content()),
				Map.entry("stack", settings.stack()),
				Map.entry("arranged", settings.arranged()),
				Map.entry("stamps", settings.stamps()),
				Map.entry("texts", texts())));
	}

	private static Map<String, String> texts() {
		return TEXTS.stream().collect(Collectors.toMap(key -> key, Messages::get));
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}
}
