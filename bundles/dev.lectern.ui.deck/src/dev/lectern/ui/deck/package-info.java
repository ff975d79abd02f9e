/**
 * The deck editor: what makes the platform's generic editor an editor for course decks. Nothing here subclasses the editor; everything is a
 * contribution for the content type {@code dev.lectern.deck} or for editors that show it.
 *
 * <p>The flow of a keystroke: the document changes; a job of {@code dev.lectern.workspace} derives the next deck snapshot; its listeners here
 * (each a {@link dev.lectern.ui.deck.live.DeckFeed}) compute what they show of it in a job of their own, as pure data; one hop brings that to
 * the UI thread, where colours and folds are applied only if the document still has the snapshot's text. If it has moved on, the next
 * snapshot is on its way and this one is dropped. So the UI thread never parses, and typing never waits.</p>
 *
 * <ul>
 * <li>{@link dev.lectern.ui.deck.content}: the content type and the encodings of decks</li>
 * <li>{@link dev.lectern.ui.deck.live}: from deck snapshots to the UI thread; which editors edit decks</li>
 * <li>{@link dev.lectern.ui.deck.colour}: colours of the text</li>
 * <li>{@link dev.lectern.ui.deck.folding}: folding of slides and long code blocks</li>
 * <li>{@link dev.lectern.ui.deck.typing}: what Enter adds, and which brackets belong together</li>
 * <li>{@link dev.lectern.ui.deck.outline}: the outline page and the quick outline</li>
 * <li>{@link dev.lectern.ui.deck.command}: commands on slides</li>
 * </ul>
 */
package dev.lectern.ui.deck;
