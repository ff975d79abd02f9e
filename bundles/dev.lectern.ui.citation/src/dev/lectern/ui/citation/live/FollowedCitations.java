package dev.lectern.ui.citation.live;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.lectern.workspace.DeckDocuments;

/** Counts who follows which document. */
@Component(service = LiveCitations.class)
public final class FollowedCitations implements LiveCitations {

	private final DeckDocuments decks;
	private final Map<IDocument, FollowedDocument> documents = new ConcurrentHashMap<>();

	@Activate
	public FollowedCitations(@Reference DeckDocuments decks) {
		this.decks = decks;
	}

	@Override
	public void follow(IDocument document) {
		documents.computeIfAbsent(document, one -> new FollowedDocument(decks, one, Display.getCurrent())).users++;
	}

	@Override
	public void release(IDocument document) {
		FollowedDocument followed = documents.get(document);
		if (followed != null && --followed.users == 0) {
			documents.remove(document);
			followed.stop();
		}
	}

	@Override
	public Optional<DeckCitations> find(IDocument document) {
		return Optional.ofNullable(documents.get(document)).flatMap(FollowedDocument::found);
	}

	@Override
	public void whenCurrent(IDocument document, Consumer<DeckCitations> then) {
		Optional.ofNullable(documents.get(document)).ifPresent(followed -> followed.whenCurrent(then));
	}
}
