package dev.lectern.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

class CitationsTest {

	@Test
	void listsEveryLinkToAPaperInOrder() {
		assertEquals(List.of("2501.19393", "1706.03762v5", "2501.19393"), cited("""
				# Papers

				[s1](https://arxiv.org/abs/2501.19393), [Attention](https://arxiv.org/pdf/1706.03762v5.pdf "title")
				and [again](https://doi.org/10.48550/arXiv.2501.19393), [not a paper](https://example.org)
				"""));
	}

	@Test
	void knowsAutolinksReferencesAndHtml() {
		assertEquals(List.of("2501.19393", "1706.03762", "2203.15556"), cited("""
				<https://arxiv.org/abs/2501.19393>, [Attention][a], <a href="https://arxiv.org/abs/2203.15556">Chinchilla</a>

				[a]: https://arxiv.org/abs/1706.03762
				"""));
	}

	@Test
	void ignoresPicturesAndCode() {
		assertEquals(List.of(), cited("""
				![](https://arxiv.org/abs/2501.19393)

				`[s1](https://arxiv.org/abs/2501.19393)`

				    [s1](https://arxiv.org/abs/2501.19393)
				"""));
	}

	@Test
	void keepsTheLinkWithItsPlace() {
		String text = "# One\n\n---\n\n[s1](https://arxiv.org/abs/2501.19393)\n";
		Citation citation = Citations.in(Deck.of(text, Profile.DEFAULT).slides().get(1)).getFirst();
		assertEquals("s1", citation.link().label());
		assertEquals("[s1](https://arxiv.org/abs/2501.19393)", citation.link().range().in(text));
	}

	private static List<String> cited(String markdown) {
		return Citations.in(Deck.of(markdown, Profile.DEFAULT).slides().getFirst()).stream().map(citation -> citation.identifier().toString()).toList();
	}
}
