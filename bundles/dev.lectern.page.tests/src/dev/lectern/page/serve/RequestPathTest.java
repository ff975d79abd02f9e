package dev.lectern.page.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {

	@Test
	void decodesSegments() {
		assertEquals(Optional.of(new RequestPath(List.of("a b", "图.svg"), false)), RequestPath.parse("/a%20b/%E5%9B%BE.svg"));
	}

	@Test
	void tellsAFolderFromAFile() {
		assertEquals(Optional.of(new RequestPath(List.of("a"), true)), RequestPath.parse("/a/"));
		assertEquals(Optional.of(new RequestPath(List.of("a"), false)), RequestPath.parse("/a"));
	}

	@Test
	void decodesOnlyOnce() {
		assertEquals("%2e%2e", RequestPath.parse("/%252e%252e").orElseThrow().from(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "/", "//", "/a//b", "/..", "/../a", "/a/..", "/a/./b", "/%2e%2e/a", "/%2E./a", "/.%2e/a", "/a%2f..%2fb", "/a%5cb",
			"/a\\..\\b", "/%00", "/a%00.svg", "/a%0d%0ab", "/.git/config", "/a/.env", "/%2egit/config", "/%", "/%4", "/%zz", "/%-1", "/%+1", "/%c0%ae%c0%ae/a",
			"/%ff", "/...", "/a%7f" })
	void refusesWhatCouldLeadElsewhere(String raw) {
		assertEquals(Optional.empty(), RequestPath.parse(raw));
	}

	@Test
	void nothingItAcceptsCanLeaveAFolder() {
		long seed = System.nanoTime();
		System.out.println("RequestPathTest seed " + seed);
		Random random = new Random(seed);
		String[] parts = { "/", ".", "..", "%2e", "%2E", "%2f", "%5c", "\\", "%00", "a", "%61", "%c0%ae", "%25", "é", "%E5%9B%BE", "%" };
		int accepted = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder raw = new StringBuilder("/");
			for (int n = random.nextInt(8); n >= 0; n--) {
				raw.append(parts[random.nextInt(parts.length)]);
			}
			Optional<RequestPath> path = RequestPath.parse(raw.toString());
			for (String segment : path.map(RequestPath::segments).orElse(List.of())) {
				accepted++;
				assertFalse(segment.isEmpty() || segment.startsWith(".") || segment.contains("/") || segment.contains("\\") || segment.contains("\0"),
						() -> raw + " gave " + path);
			}
		}
		assertTrue(accepted > 0);
	}
}
