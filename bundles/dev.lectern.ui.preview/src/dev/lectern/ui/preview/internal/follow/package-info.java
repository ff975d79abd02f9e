/**
 * Which deck the preview shows: that of the deck editor that was active last, as long as it is open, and in it the slide the caret is in.
 * {@link dev.lectern.ui.preview.internal.follow.DeckFollower} watches the parts of one workbench page,
 * {@link dev.lectern.ui.preview.internal.follow.FollowedDeck} one editor. Everything is undone when another editor is followed.
 */
package dev.lectern.ui.preview.internal.follow;
