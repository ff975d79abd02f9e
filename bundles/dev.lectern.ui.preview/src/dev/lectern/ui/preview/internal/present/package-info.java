/**
 * Decks outside the preview: full screen with a speaker view, and in the system's browser.
 *
 * <p>Both show the preview's own page, as published, with what {@code web/present} in dev.lectern.reveal adds: nobody can call a script in a
 * browser that is not ours, so the page asks for news itself. {@link dev.lectern.ui.preview.internal.present.DeckSite} is a deck on a server of its
 * own; {@link dev.lectern.ui.preview.internal.present.Broadcast} has its newest state and answers whoever asks what is newer than what he has,
 * so that any number of pages follow, each at its pace, unsaved text and files of the course that change on the disk included. Where a presentation is (slide and fragment) is part of that state:
 * every page of it tells where somebody went, and goes where another one went.
 * {@link dev.lectern.ui.preview.internal.present.PresentationWindows} are the windows.
 */
package dev.lectern.ui.preview.internal.present;
