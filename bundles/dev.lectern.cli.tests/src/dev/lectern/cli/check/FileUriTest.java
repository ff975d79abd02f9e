package dev.lectern.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {

	@ParameterizedTest
	@CsvSource({ "src/en/a.md, src/en/a.md", "a b.md, a%20b.md", "图.png, %E5%9B%BE.png", "c:d.md, c%3Ad.md", "50%.md, 50%25.md", "a+b#c?d.md, a+b%23c%3Fd.md", "'', .",
			"cafe\u0301.md, cafe%CC%81.md" })
	void goesThereAndBack(String file, String uri) {
		assertEquals(uri, FileUri.of(file));
		assertEquals(file, FileUri.file(uri));
	}
}
