package dev.lectern.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperAddressTest {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			https://arxiv.org/abs/2501.19393 2501.19393
			http://arxiv.org/abs/2501.19393 2501.19393
			//arxiv.org/abs/2501.19393 2501.19393
			HTTPS://ArXiv.org/abs/2501.19393 2501.19393
			https://arxiv.org:443/abs/2501.19393 2501.19393
			https://arxiv.org/abs/2501.19393v3 2501.19393v3
			https://arxiv.org/abs/2501.19393/ 2501.19393
			https://arxiv.org/abs/arXiv:2501.19393 2501.19393
			https://arxiv.org/pdf/2501.19393 2501.19393
			https://arxiv.org/pdf/2501.19393.pdf 2501.19393
			https://arxiv.org/pdf/2501.19393v2.pdf 2501.19393v2
			https://arxiv.org/html/2501.19393v1 2501.19393v1
			https://arxiv.org/html/2501.19393v1#S3.SS2 2501.19393v1
			https://arxiv.org/ps/2501.19393 2501.19393
			https://arxiv.org/format/2501.19393 2501.19393
			https://arxiv.org/src/2501.19393 2501.19393
			https://arxiv.org/e-print/2501.19393 2501.19393
			https://arxiv.org/bibtex/2501.19393 2501.19393
			https://arxiv.org/tb/2501.19393 2501.19393
			https://www.arxiv.org/abs/2501.19393 2501.19393
			https://export.arxiv.org/pdf/2501.19393 2501.19393
			http://xxx.lanl.gov/abs/hep-th/9901001 hep-th/9901001
			https://arxiv.org/abs/hep-th/9901001 hep-th/9901001
			https://arxiv.org/abs/math.GT/0309136 math/0309136
			https://arxiv.org/pdf/cs.CL/0701001v2.pdf cs/0701001v2
			https://arxiv.org/abs/hep-th%2F9901001 hep-th/9901001
			https://arxiv.org/abs/2501.19393?utm_source=chatgpt.com 2501.19393
			https://arxiv.org/abs/2501.19393?context=cs.LG#top 2501.19393
			https://arxiv.org/html/2501.19393#bib.bib5 2501.19393
			https://arxiv.org/abs/2501.19393. 2501.19393
			https://arxiv.org/pdf/2501.19393.pdf. 2501.19393
			https://arxiv.org/abs/2501.19393), 2501.19393
			https://arxiv.org/abs/2501.19393。 2501.19393
			https://doi.org/10.48550/arXiv.2501.19393 2501.19393
			https://doi.org/10.48550/ARXIV.2501.19393 2501.19393
			http://dx.doi.org/10.48550/arxiv.2501.19393 2501.19393
			https://www.doi.org/10.48550/arXiv.2501.19393 2501.19393
			https://doi.org/10.48550/arXiv.hep-th/9901001 hep-th/9901001
			https://doi.org/10.48550/ARXIV.HEP-TH/9901001 hep-th/9901001
			https://doi.org/10.48550%2FarXiv.2501.19393 2501.19393
			doi:10.48550/arXiv.2501.19393 2501.19393
			https://huggingface.co/papers/2501.19393 2501.19393
			https://hf.co/papers/2501.19393 2501.19393
			https://huggingface.co/papers/2501.19393#community 2501.19393
			https://www.alphaxiv.org/abs/2501.19393 2501.19393
			https://alphaxiv.org/overview/2501.19393v1 2501.19393v1
			https://www.alphaxiv.org/zh/overview/2501.19393 2501.19393
			https://ar5iv.labs.arxiv.org/html/2501.19393 2501.19393
			https://ar5iv.org/abs/2501.19393 2501.19393
			http://cn.arxiv.org/pdf/1301.3781v3.pdf 1301.3781v3
			https://papers.cool/arxiv/2003.10555 2003.10555
			https://www.arxiv-vanity.com/papers/1706.03762/ 1706.03762
			""")
	void findsThePaperOfAnAddress(String url, String identifier) {
		assertEquals(Optional.of(identifier), ArxivIdentifier.inUrl(url).map(ArxivIdentifier::toString));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#", "#2501.19393", "2501.19393", "arxiv.org/abs/2501.19393", "images/2501.19393.svg", "https://arxiv.org", "https://arxiv.org/abs/",
			"https://arxiv.org/abs/2501.1939", "https://arxiv.org/abs/2501.193931", "https://arxiv.org/abs/2513.19393", "https://arxiv.org/list/cs.CL/2501",
			"https://arxiv.org/list/cs.CL/2501.19393", "https://arxiv.org/search/?query=2501.19393", "https://arxiv.org/a/knuth_d_1",
			"https://arxiv.org/html/2501.19393v1/x1.png", "https://arxiv.org/abs/?id=2501.19393", "https://arxiv.org.example.org/abs/2501.19393",
			"https://notarxiv.org/abs/2501.19393", "https://example.org/abs/2501.19393", "https://example.org/?u=https://arxiv.org/abs/2501.19393",
			"https://user@arxiv.org/abs/2501.19393", "ftp://arxiv.org/abs/2501.19393", "https://arxiv.org:8080/abs/2501.19393",
			"https://doi.org/10.1145/2501.19393", "https://doi.org/10.48550/2501.19393", "https://doi.org/10.48550/arXiv.", "doi:10.1000/182",
			"https://huggingface.co/2501.19393", "https://huggingface.co/papers", "https://huggingface.co/papers/trending", "https://github.com/abs/2501.19393",
			"mailto:2501.19393@arxiv.org", "https://arxiv.org/abs/%", "https://arxiv.org/abs/%zz", "https://arxiv.org/ABS/2501.19393",
			"https://blog.arxiv.org/2501.19393", "https://arxiv.org/abs", "https://doi.org/10.48550/arXiv", "https://papers.cool/arxiv/cs.AI", "https://papers.cool/venue/2501.19393", "javascript:'//arxiv.org/abs/2501.19393'" })
	void findsNoneWhereThereIsNone(String url) {
		assertEquals(Optional.empty(), ArxivIdentifier.inUrl(url));
	}

	@Test
	void takesAnyText() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String valid = "https://arxiv.org/pdf/2501.19393v2.pdf?x=%20#y";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder url = new StringBuilder(valid);
			for (int k = random.nextInt(6); k >= 0; k--) {
				int at = random.nextInt(url.length());
				url.replace(at, Math.min(url.length(), at + random.nextInt(4)), String.valueOf((char) random.nextInt(0x250)));
			}
			assertNotNull(ArxivIdentifier.inUrl(url.toString()), () -> "seed " + seed);
		}
	}

	@Test
	void isNotHeldUpByLongAddresses() {
		for (String filler : new String[] { ".", "/", "%41", "v1" }) {
			assertEquals(Optional.empty(), ArxivIdentifier.inUrl("https://arxiv.org/abs/" + filler.repeat(200_000) + "x"));
			assertEquals(Optional.empty(), ArxivIdentifier.parse(filler.repeat(200_000)));
		}
	}
}
