/**
 * Which deck the preview shows: that of the deck editor that was active last, as long as it is open, and in it the slide the caret is in.
 * {@link dev.lectern.ui.preview.internal.follow.DeckFollower} watches the parts of one workbench page,
 * {@link dev.lectern.ui.preview.internal.follow.FollowedDeck} one editor; {@link dev.lectern.ui.preview.internal.follow.CourseNews} hears what
 * happens to its course. Everything is undone when another editor is followed.
 *
 * <p>The way back, from the page to the caret, is {@link dev.lectern.ui.preview.internal.follow.WayBack}. Two things keep the ways
 * from feeding each other: a caret that was put somewhere for the page's sake is not told to the page, and a move in the page counts only while
 * page and editor hold the same snapshot of the present text and nothing is on its way to the page. Whoever is typing is therefore ahead of
 * every move, and the page comes back to him.
 */
package dev.lectern.ui.preview.internal.follow;
