package dev.lectern.citation.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = { "Bal\\'azs|Balázs", "H{\\\"a}user|Häuser", "H\\\"{a}user|Häuser", "{\\L}ukasz Kaiser|Łukasz Kaiser",
			"\\L{}ukasz|Łukasz", "Erd\\H{o}s|Erdős", "\\v{S}koda|Škoda", "Fran\\c{c}ois|François", "\\O rsted|Ørsted", "Stra\\ss e|Straße", "Mart\\'{\\i}n|Martín",
			"plain|plain", "$\\mathcal{O}(n)$ for {BERT}|$\\mathcal{O}(n)$ for BERT", "\\emph{x}|\\emph{x}", "a $x$ \\'e $y$|a $x$ é $y$" })
	void lettersAreReadable(String tex, String readable) {
		assertEquals(readable, TexText.readable(tex));
	}

	@Test
	void authorsStandBetweenCommasAndAnds() {
		assertEquals(List.of("C. Balázs", "E. L. Berger", "C.-P. Yuan"), AuthorList.parse("C. Bal\\'azs (1), E. L. Berger (ANL, Chicago)\n and C.-P. Yuan"));
		assertEquals(List.of("Ada One", "Alan Two Jr."), AuthorList.parse("Ada One, Alan Two, Jr."));
		assertEquals("Ludwig van Beethoven", AuthorList.name(List.of("van Beethoven", "Ludwig", "", "Vienna")));
	}
}
