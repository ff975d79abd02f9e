package dev.lectern.citation.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperDateTest {

	@ParameterizedTest
	@CsvSource({ "2017, 2017-01-01", "2017-06, 2017-06-01", "2017-06-12, 2017-06-12", "0999, 0999-01-01" })
	void isWrittenAsExactlyAsItWasRead(String text, LocalDate earliest) {
		PaperDate date = PaperDate.parse(text).orElseThrow();
		assertEquals(text, date.toString());
		assertEquals(earliest, date.earliest());
		assertEquals(earliest.getYear(), date.getYear());
		assertEquals(text.length() == 10 ? Optional.of(earliest) : Optional.empty(), date.day());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "17", "2017-", "2017-6", "2017-13", "2017-02-30", "2017-06-12T17:57:34Z", " 2017", "２０１７" })
	void readsNothingElse(String text) {
		assertEquals(Optional.empty(), PaperDate.parse(text));
	}

	@Test
	void datesAreEqualWhenTheyAreAsExact() {
		assertEquals(PaperDate.ofYear(2017), PaperDate.parse("2017").orElseThrow());
		assertEquals(PaperDate.of(LocalDate.of(2017, 1, 1)), PaperDate.parse("2017-01-01").orElseThrow());
		assertEquals(false, PaperDate.ofYear(2017).equals(PaperDate.of(LocalDate.of(2017, 1, 1))));
		assertThrows(DateTimeException.class, () -> PaperDate.ofYear(17));
	}
}
