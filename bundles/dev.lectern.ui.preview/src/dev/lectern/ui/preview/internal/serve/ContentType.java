package dev.lectern.ui.preview.internal.serve;

import java.util.Locale;
import java.util.Map;

/** What the browser is told a file is. It must not guess (nosniff), so what is not known here is only data. */
final class ContentType {

	private static final String DATA = "application/octet-stream"; //$NON-NLS-1$

	private static final Map<String, String> BY_EXTENSION = Map.ofEntries( //
			Map.entry("html", "text/html; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("css", "text/css; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("js", "text/javascript; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("mjs", "text/javascript; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("json", "application/json"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("txt", "text/plain; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("md", "text/plain; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("svg", "image/svg+xml"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("png", "image/png"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("jpg", "image/jpeg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("jpeg", "image/jpeg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("gif", "image/gif"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("webp", "image/webp"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("avif", "image/avif"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("bmp", "image/bmp"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ico", "image/x-icon"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("woff", "font/woff"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("woff2", "font/woff2"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ttf", "font/ttf"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("otf", "font/otf"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("mp4", "video/mp4"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("webm", "video/webm"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ogv", "video/ogg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("mp3", "audio/mpeg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("m4a", "audio/mp4"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("ogg", "audio/ogg"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("wav", "audio/wav"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("vtt", "text/vtt; charset=utf-8"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("pdf", "application/pdf")); //$NON-NLS-1$ //$NON-NLS-2$

	private ContentType() {
	}

	static String of(String fileName) {
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return BY_EXTENSION.getOrDefault(extension, DATA);
	}
}
