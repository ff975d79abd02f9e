package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.util.data.DataKey;

import dev.lectern.deck.Profile;

/**
 * A generation of marked as the plugin of reveal.js sets it up.
 *
 * @param version       which
 * @param animatedLists whether list items are fragments ({@code animateLists})
 */
public record MarkedSetup(MarkedVersion version, boolean animatedLists) {

	/** Whether list items of a document are fragments. */
	static final DataKey<Boolean> ANIMATED_LISTS = new DataKey<>("ANIMATED_LISTS", false);

	/** What reads the decks of a profile. */
	public static MarkedSetup of(Profile profile) {
		return new MarkedSetup(MarkedVersion.of(profile.reveal()), profile.content().animatedLists());
	}
}
