/**
 * The live preview: the deck under the caret, drawn by reveal.js as the course's site draws it.
 *
 * <p>From the keyboard to the pixels: the workspace derives a snapshot of the document
 * ({@link dev.lectern.workspace.DeckDocument}); {@code internal.follow} hears of it and adds the slide the caret is in; {@code internal.live}
 * and {@code dev.lectern.page.feed} turn the newest snapshot into one change of the page, on a thread of their own, never two at a time;
 * {@code internal.view} runs it in the browser. The page answers to {@code dev.lectern.page.serve}, the web server it came from. The UI thread only
 * hands scripts over.
 *
 * <p>Around the page: {@code internal.note} asks what an author must decide about a course ({@code internal.trust}: whether its scripts run;
 * {@code internal.remote}: whether its style sheets are fetched from other sites), {@code internal.present} shows the deck full screen and in
 * the system's browser, and {@code internal.link} opens what links lead to.
 */
package dev.lectern.ui.preview;
