package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;

import dev.lectern.deck.Profile;

/**
 * A generation of marked as the plugin of reveal.js sets it up.
 *
 * @param version which
 * @param options what it is told
 */
public record MarkedSetup(MarkedVersion version, Profile.Markdown options) {

	/** For what a document was parsed. */
	static final DataKey<MarkedSetup> KEY = new DataKey<>("MARKED_SETUP", new MarkedSetup(MarkedVersion.MARKED_17, Profile.Markdown.DEFAULT));

	/** What reads the decks of a profile. */
	public static MarkedSetup of(Profile profile) {
		return new MarkedSetup(MarkedVersion.of(profile.reveal()), profile.content().markdown());
	}

	static MarkedSetup of(Document document) {
		return KEY.get(document);
	}
}
