package dev.lectern.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;

/** In a source, brackets mark what is expected to be found; in the text that is seen a bar marks the click. */
class ClickedSourceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '→', value = {
			"# ⟦Title⟧/n/ntext Title → ¦Title text Title",
			"# Title/n/ntext ⟦Title⟧ → Title text Tit¦le",
			"- a <!-- .element: class=\"a\" -->/n- ⟦a⟧ → a ¦a",
			"- one/n- [one](one.html)/n- ⟦one⟧ → one one on¦e",
			"see [⟦here⟧](https://here.example/here) → see h¦ere",
			"see <https://here.example/⟦there⟧> → see https://here.example/t¦here",
			"![alt](alt.png) ⟦alt⟧ → al¦t",
			"| a | b |/n|---|---|/n| a | ⟦b⟧ | → a b a ¦b",
			"```js [1|2]/nlet js = 1;/nlet ⟦js⟧ = 2;/n``` → let js = 1; let j¦s = 2;",
			"```/nlet ⟦x⟧ = { /n}/n``` → let x = ¦{ }",
			"大模型的⟦大⟧脑 → 大模型的¦大脑",
			"𠮷a𠮷⟦𠮷⟧ → 𠮷a𠮷¦𠮷",
			"**bold** <b class=\"bold\">⟦bold⟧</b> → bold bo¦ld",
			"text/n/nNote: the ⟦text⟧ → text the te¦xt",
			"&copy; ⟦text⟧ → © te¦xt",
	})
	void theWordThatWasClickedAtIsFoundAlsoWhenItIsThereTwice(String source, String seen) {
		String marked = source.replace("/n", "\n");
		SourceRange expected = SourceRange.between(marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
		Deck deck = deck(marked.replaceAll("[⟦⟧]", ""));
		int click = seen.indexOf('¦');
		SourceRange found = find(deck, seen.replace("¦", ""), click == seen.length() - 1 ? click - 1 : click, false);
		SourceRange shifted = expected.shiftedBy(deck.slides().get(1).range().offset() + 1);
		assertEquals(shifted.in(deck.text()), found.in(deck.text()));
		assertEquals(shifted, found);
	}

	@Test
	void aClickInTheNotesFindsTheNotes() {
		Deck deck = deck("some phrase\n\nNote: some phrase");
		assertEquals(deck.text().lastIndexOf("phrase"), find(deck, "some phrase", 6, true).offset());
		assertEquals(deck.text().indexOf("phrase"), find(deck, "some phrase some phrase", 6, false).offset());
	}

	@Test
	void picturesAreFoundByTheirAddressAndNumber() {
		Deck deck = deck("![a](img/图%201.png)\n\n<img src=\"img/b.png\"> ![c](img/图%201.png) [x](img/图%201.png)");
		assertEquals(deck.text().indexOf("![a]"), picture(deck, "img/%E5%9B%BE%201.png", 0));
		assertEquals(deck.text().indexOf("![c]"), picture(deck, "img/%E5%9B%BE%201.png", 1));
		assertEquals(deck.text().indexOf("<img"), picture(deck, "img/b.png", 0));
		assertTrue(deck.slides().get(1).range().contains(picture(deck, "made-by-script.png", 0)));
	}

	@Test
	void whereNoWordIsAPlaceNearByIsFound() {
		Deck deck = deck("");
		assertEquals(new SourceRange(deck.slides().get(1).body().offset(), 0), find(deck, "", 0, false));
		Deck other = deck("one\n\n---- two");
		SourceRange found = find(other, "one made up two", 5, false);
		assertEquals(new SourceRange(other.text().indexOf("one"), 0), found);
		assertEquals(Optional.empty(), ClickedSource.find(other, new Report.Clicked(new SlideId(99), "one", 0, false, Optional.empty(), 0)));
	}

	private static Deck deck(String slide) {
		return Deck.of("first words\n\n---\n\n" + slide, Profile.DEFAULT);
	}

	private static SourceRange find(Deck deck, String seen, int offset, boolean inNotes) {
		Slide slide = deck.slides().get(1);
		return ClickedSource.find(deck, new Report.Clicked(slide.id(), seen, offset, inNotes, Optional.empty(), 0)).orElseThrow();
	}

	private static int picture(Deck deck, String address, int nth) {
		Slide slide = deck.slides().get(1);
		return ClickedSource.find(deck, new Report.Clicked(slide.id(), "", 0, false, Optional.of(address), nth)).orElseThrow().offset();
	}
}
