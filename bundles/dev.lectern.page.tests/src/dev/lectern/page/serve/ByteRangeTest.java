package dev.lectern.page.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

	@ParameterizedTest
	@CsvSource({ "bytes=0-0,10,0,0", "bytes=0-,10,0,9", "bytes=3-5,10,3,5", "bytes=3-500,10,3,9", "bytes=-4,10,6,9", "bytes=-400,10,0,9", "bytes=9-9,10,9,9",
			"' bytes=1-2 ',10,1,2" })
	void aRangeIsCutToTheFile(String header, long size, long first, long last) {
		assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, size));
	}

	@ParameterizedTest
	@CsvSource({ "bytes=10-,10", "bytes=10-20,10", "bytes=-0,10", "bytes=0-,0", "bytes=-5,0" })
	void whatLiesBehindTheEndCannotBeHad(String header, long size) {
		assertTrue(ByteRange.of(header, size).filter(range -> !range.isSatisfiable() && range.in(size).equals("bytes */" + size)).isPresent());
	}

	@ParameterizedTest
	@CsvSource({ "''", "bytes", "bytes=", "bytes=-", "bytes=a-b", "'bytes=0-1,3-4'", "bytes=5-3", "items=0-1", "bytes=--1", "bytes=1-2-3", "bytes=99999999999999999999-",
			"bytes=0x1-2" })
	void whatIsNoSingleRangeMeansTheWholeFile(String header) {
		assertEquals(Optional.empty(), ByteRange.of(header, 10));
	}

	@Test
	void aSatisfiableRangeNeverLeavesTheFile() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String pieces = "0123456789-=,bytes ";
		for (int round = 0; round < 20_000; round++) {
			StringBuilder header = new StringBuilder("bytes=");
			for (int i = random.nextInt(8); i > 0; i--) {
				header.append(pieces.charAt(random.nextInt(pieces.length())));
			}
			long size = random.nextInt(40);
			ByteRange.of(header.toString(), size).filter(ByteRange::isSatisfiable).ifPresent(range -> assertTrue(
					range.first() >= 0 && range.last() < size && range.length() > 0, () -> "seed " + seed + ": " + header + " of " + size + " is " + range));
		}
	}
}
