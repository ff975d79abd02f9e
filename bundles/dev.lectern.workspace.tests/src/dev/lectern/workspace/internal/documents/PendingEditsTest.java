package dev.lectern.workspace.internal.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;
import dev.lectern.workspace.DeckState;

class PendingEditsTest {

	private static final String[] TYPED = { "x", "", "\n", "\n\n---\n\n", "\n\n----\n\n", "# Title\n", "```\n", "**", "\u4e2d\u6587", "<!-- .slide: class=\"a\" -->" };

	private static final DeckState NOTHING = new DeckState(Deck.of("", Profile.SLIDES_INIT), IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP);

	@Test
	void theFirstStateIsTheTextThatWasThere() {
		PendingEdits edits = new PendingEdits("# One\n", 7);

		DeckState state = edits.applyTo(NOTHING);

		assertEquals("# One\n", state.deck().text());
		assertEquals(7, state.modificationStamp());
	}

	@Test
	void withoutAnEditTheStateIsTheVerySame() {
		PendingEdits edits = new PendingEdits("# One\n", 7);
		DeckState first = edits.applyTo(NOTHING);

		assertSame(first, edits.applyTo(first));
	}

	@Test
	void anEditBeforeTheFirstStateIsNotLost() {
		PendingEdits edits = new PendingEdits("# One\n", 7);
		edits.add(new TextEdit(2, 3, "Two"), 8);

		DeckState state = edits.applyTo(NOTHING);

		assertEquals("# Two\n", state.deck().text());
		assertEquals(8, state.modificationStamp());
	}

	@Test
	void manyEditsLeaveTheSlidesTheyDoNotTouch() {
		PendingEdits edits = new PendingEdits("# One\n\n---\n\n# Two\n\n---\n\n# Three\n", 1);
		DeckState before = edits.applyTo(NOTHING);
		int two = before.deck().text().indexOf("Two");
		edits.add(new TextEdit(two, 0, "a"), 2);
		edits.add(new TextEdit(two + 1, 0, "b"), 3);

		DeckState after = edits.applyTo(before);

		assertEquals("abTwo", after.deck().slides().get(1).title());
		assertSame(before.deck().slides().get(0).content(), after.deck().slides().get(0).content());
		assertSame(before.deck().slides().get(2).content(), after.deck().slides().get(2).content());
	}

	/** However edits fall into takes, the deck is that of the document's text and says so by the stamp. */
	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5, 20261123 })
	void theDeckIsThatOfTheDocument(long seed) throws BadLocationException {
		Random random = new Random(seed);
		Document document = new Document("# Start\n\n---\n\nText\n");
		PendingEdits edits = new PendingEdits(document.get(), document.getModificationStamp());
		document.addDocumentListener(new IDocumentListener() {

			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// the text after the change is what counts
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				edits.add(new TextEdit(event.getOffset(), event.getLength(), event.getText()), event.getModificationStamp());
			}
		});
		DeckState state = NOTHING;
		for (int step = 0; step < 400; step++) {
			int offset = random.nextInt(document.getLength() + 1);
			document.replace(offset, random.nextInt(Math.min(6, document.getLength() - offset + 1)), TYPED[random.nextInt(TYPED.length)]);
			if (random.nextInt(3) == 0) {
				state = edits.applyTo(state);
				assertEquals(document.get(), state.deck().text(), "seed " + seed + ", step " + step);
				assertEquals(document.getModificationStamp(), state.modificationStamp());
				assertEquals(Deck.of(document.get(), Profile.SLIDES_INIT).slides().stream().map(Slide::range).toList(),
						state.deck().slides().stream().map(Slide::range).toList(), "seed " + seed + ", step " + step);
			}
		}
	}
}
