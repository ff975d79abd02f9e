package dev.lectern.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.citation.ArxivIdentifier.Scheme;

class ArxivIdentifierTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2501.19393,             2501.19393,        , NEW, 2025-01
			2501.19393v2,           2501.19393,       2, NEW, 2025-01
			2501.19393V12,          2501.19393,      12, NEW, 2025-01
			arXiv:1706.03762,       1706.03762,        , NEW, 2017-06
			ARXIV: 1706.03762v7,    1706.03762,       7, NEW, 2017-06
			0704.0001,              0704.0001,         , NEW, 2007-04
			1412.9999,              1412.9999,         , NEW, 2014-12
			1501.00001,             1501.00001,        , NEW, 2015-01
			9912.12345,             9912.12345,        , NEW, 2099-12
			0603.00001,             0603.00001,        , NEW, 2106-03
			hep-th/9901001,         hep-th/9901001,    , OLD, 1999-01
			hep-th/9108028v1,       hep-th/9108028,   1, OLD, 1991-08
			math.GT/0309136,        math/0309136,      , OLD, 2003-09
			arXiv:cs.CL/0703001v3,  cs/0703001,       3, OLD, 2007-03
			cmp-lg/9404001,         cmp-lg/9404001,    , OLD, 1994-04
			""")
	void readsBothSchemes(String text, String canonical, Integer version, Scheme scheme, YearMonth month) {
		ArxivIdentifier read = ArxivIdentifier.parse(text).orElseThrow();
		assertEquals(canonical, read.canonical());
		assertEquals(version == null ? OptionalInt.empty() : OptionalInt.of(version), read.version());
		assertEquals(scheme, read.scheme());
		assertEquals(month, read.month());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "2501", "2501.", "2501.1939", "2501.193933", "1412.00001", "2500.12345", "2513.12345", "2501.00000", "1401.0000",
			"0703.1234", "2501.19393v0", "2501.19393v", "2501.19393v01", "2501-19393", "2501.1939x", "x2501.19393", "2501.19393 and more", "hep-th/9913001",
			"hep-th/9106001", "hep-th/0704001", "hep-th/990100", "hep-th/9901000", "hep-th/99010011", "econ/0301001", "stat/0601001", "test/0101001",
			"nonsense/9901001", "math.G/0309136", "math.GTX/0309136", "/0309136", "２５０１.19393", "arXiv:", "arXiv:arXiv:2501.19393",
			"2501.19393v99999999999" })
	void refusesWhatIsNoIdentifier(String text) {
		assertEquals(Optional.empty(), ArxivIdentifier.parse(text));
	}

	@Test
	void aDroppedDigitIsNoIdentifierThoughTheSiteLeadsToAnotherPaper() {
		assertTrue(ArxivIdentifier.parse("2501.01939").isPresent());
		assertTrue(ArxivIdentifier.parse("2501.1939").isEmpty());
	}

	@Test
	void writesItselfAsArxivDoes() {
		assertEquals("2501.19393v2", ArxivIdentifier.parse("arXiv:2501.19393V2").orElseThrow().toString());
		assertEquals("math/0309136", ArxivIdentifier.parse("math.GT/0309136").orElseThrow().toString());
	}

	@Test
	void cannotBeMadeOfAnythingElse() {
		assertThrows(IllegalArgumentException.class, () -> new ArxivIdentifier("2501.1939", OptionalInt.empty()));
		assertThrows(IllegalArgumentException.class, () -> new ArxivIdentifier("math.GT/0309136", OptionalInt.empty()));
		assertThrows(IllegalArgumentException.class, () -> new ArxivIdentifier("2501.19393v2", OptionalInt.empty()));
		assertThrows(IllegalArgumentException.class, () -> new ArxivIdentifier("HEP-TH/9901001", OptionalInt.empty()));
		assertThrows(IllegalArgumentException.class, () -> new ArxivIdentifier("2501.19393", OptionalInt.of(0)));
	}

	@Test
	void whatWasReadReadsTheSameAgainAndNothingThrows() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String letters = "0123456789012345.v/-ahepthmc:Xr ";
		for (int i = 0; i < 50_000; i++) {
			StringBuilder text = new StringBuilder(i % 2 == 0 ? "%02d%02d.".formatted(random.nextInt(100), random.nextInt(14)) : "");
			for (int k = random.nextInt(12); k > 0; k--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			ArxivIdentifier.parse(text.toString()).ifPresent(
					read -> assertEquals(Optional.of(read), ArxivIdentifier.parse(read.toString()), () -> "seed " + seed + ": " + text));
		}
	}
}
