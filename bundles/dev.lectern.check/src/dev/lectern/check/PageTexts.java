package dev.lectern.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The texts of a folder's pages, style sheets and scripts, as far as they are of a size that people write. */
final class PageTexts {

	private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:html?|css|m?js)");
	private static final long LARGEST = 1 << 20;
	/** A course that brings a folder of libraries has thousands of pages that are not its own. */
	private static final long ALL = 16 << 20;

	private PageTexts() {
	}

	/** @param files relative to the folder, sorted; bytes that are not UTF-8 become replacement characters */
	static Map<String, String> of(Path folder, Collection<String> files, BooleanSupplier cancelled) {
		Map<String, String> texts = new HashMap<>();
		long left = ALL;
		for (String file : files) {
			if (NAME.matcher(file).matches()) {
				if (cancelled.getAsBoolean()) {
					throw new CancellationException();
				}
				left -= read(folder.resolve(file), file, Math.min(left, LARGEST), texts);
			}
		}
		return texts;
	}

	private static long read(Path path, String file, long limit, Map<String, String> texts) {
		try {
			long size = Files.size(path);
			if (size > limit) {
				return 0;
			}
			texts.put(file, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
			return size;
		} catch (IOException goneOrForbidden) {
			return 0;
		}
	}
}
