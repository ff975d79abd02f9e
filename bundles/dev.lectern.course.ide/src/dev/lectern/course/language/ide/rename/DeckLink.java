package dev.lectern.course.language.ide.rename;

import java.util.Optional;

import dev.lectern.deck.TextEdit;

/**
 * A link in a deck to a file of the course.
 *
 * @param target  the file, relative to the course's folder
 * @param written the link's path as it stands in the deck, without query and fragment
 * @param offset  where that is
 * @param beside  whether it leads there from the deck's own folder; else it does from the course's, as on the page
 */
public record DeckLink(String target, String written, int offset, boolean beside) {

	/**
	 * What has to be written instead when files move.
	 *
	 * @param newTarget where the target will be
	 * @param from      the deck's path now
	 * @param newFrom   the deck's path then
	 */
	public Optional<TextEdit> moved(String newTarget, String from, String newFrom) {
		boolean stays = !beside || Addresses.folder(from).equals(Addresses.folder(newFrom));
		if (stays && newTarget.equals(target)) {
			return Optional.empty();
		}
		String address = stays && Addresses.folder(target).equals(Addresses.folder(newTarget))
				? Addresses.folder(written) + Addresses.encoded(newTarget.substring(Addresses.folder(newTarget).length()))
				: Addresses.encoded(beside ? Addresses.between(Addresses.folder(newFrom), newTarget) : newTarget);
		return address.equals(written) ? Optional.empty() : Optional.of(new TextEdit(offset, written.length(), address));
	}
}
