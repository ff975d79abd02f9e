package dev.lectern.page.serve;

import java.util.Locale;
import java.util.Map;

/** What the browser is told a file is. It must not guess (nosniff), so what is not known here is only data. */
final class ContentType {

	private static final String DATA = "application/octet-stream";

	private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
			Map.entry("html", "text/html; charset=utf-8"),
			Map.entry("css", "text/css; charset=utf-8"),
			Map.entry("js", "text/javascript; charset=utf-8"),
			Map.entry("mjs", "text/javascript; charset=utf-8"),
			Map.entry("json", "application/json"),
			Map.entry("txt", "text/plain; charset=utf-8"),
			Map.entry("md", "text/plain; charset=utf-8"),
			Map.entry("svg", "image/svg+xml"),
			Map.entry("png", "image/png"),
			Map.entry("jpg", "image/jpeg"),
			Map.entry("jpeg", "image/jpeg"),
			Map.entry("gif", "image/gif"),
			Map.entry("webp", "image/webp"),
			Map.entry("avif", "image/avif"),
			Map.entry("bmp", "image/bmp"),
			Map.entry("ico", "image/x-icon"),
			Map.entry("woff", "font/woff"),
			Map.entry("woff2", "font/woff2"),
			Map.entry("ttf", "font/ttf"),
			Map.entry("otf", "font/otf"),
			Map.entry("mp4", "video/mp4"),
			Map.entry("webm", "video/webm"),
			Map.entry("ogv", "video/ogg"),
			Map.entry("mp3", "audio/mpeg"),
			Map.entry("m4a", "audio/mp4"),
			Map.entry("ogg", "audio/ogg"),
			Map.entry("wav", "audio/wav"),
			Map.entry("vtt", "text/vtt; charset=utf-8"),
			Map.entry("pdf", "application/pdf"));

	private ContentType() {
	}

	static String of(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return BY_EXTENSION.getOrDefault(extension, DATA);
	}
}
