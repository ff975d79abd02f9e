package dev.lectern.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonParseException;

/** Files of a course as relative URIs, which the folder is the base of, and back. */
final class FileUri {

	/** The folder itself. */
	private static final String FOLDER = ".";
	private static final String PLAIN = "-._~/!$&'()*+,;=@";

	private FileUri() {
	}

	/** @param file relative to the course folder, with {@code /}; empty for the folder itself */
	static String of(String file) {
		if (file.isEmpty()) {
			return FOLDER;
		}
		StringBuilder uri = new StringBuilder();
		for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
				uri.append(c);
			} else {
				uri.append(String.format("%%%02X", (int) c));
			}
		}
		return uri.toString();
	}

	/** @throws JsonParseException when it is no such URI */
	static String file(String uri) {
		try {
			String path = new URI(uri).getPath();
			if (path == null) {
				throw new JsonParseException(uri);
			}
			return path.equals(FOLDER) ? "" : path;
		} catch (URISyntaxException e) {
			throw new JsonParseException(uri, e);
		}
	}
}
