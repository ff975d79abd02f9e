package dev.lectern.citation.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class CacheFolderTest {

	private static final Path HOME = Path.of("/home/ada");

	@Test
	void eachSystemHasItsPlace() {
		assertEquals(HOME.resolve(".cache/lectern"), CacheFolder.of(Map.of(), "Linux", HOME));
		assertEquals(HOME.resolve("Library/Caches/lectern"), CacheFolder.of(Map.of(), "Mac OS X", HOME));
		assertEquals(Path.of("/local/lectern"), CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME));
	}

	@Test
	void theUserDecidesWhereThePathIsWhole() {
		assertEquals(Path.of("/cache/lectern"), CacheFolder.of(Map.of("XDG_CACHE_HOME", "/cache"), "Linux", HOME));
		assertEquals(HOME.resolve(".cache/lectern"), CacheFolder.of(Map.of("XDG_CACHE_HOME", "cache"), "Linux", HOME));
		assertEquals(HOME.resolve(".cache/lectern"), CacheFolder.of(Map.of("XDG_CACHE_HOME", ""), "Linux", HOME));
	}
}
