/**
 * Citations in the window: what a paper is when the mouse rests on it, all papers of a course in a view, writing a citation by a few words of its title.
 *
 * <ul>
 * <li>{@link dev.lectern.ui.citation.papers}: what the open courses cite and what is known of it, in memory</li>
 * <li>{@link dev.lectern.ui.citation.live}: the citations of the text in an open editor</li>
 * <li>{@link dev.lectern.ui.citation.text}: how a citation is written and how a paper reads</li>
 * <li>{@link dev.lectern.ui.citation.hover}: hover and hyperlink</li>
 * <li>{@link dev.lectern.ui.citation.complete}: completion, and what becomes of a pasted address</li>
 * <li>{@link dev.lectern.ui.citation.fix}: what Ctrl+1 and Problems offer about a citation</li>
 * <li>{@link dev.lectern.ui.citation.view}: the Citations view</li>
 * <li>{@link dev.lectern.ui.citation.refresh}: asking for metadata again</li>
 * <li>{@link dev.lectern.ui.citation.store}: papers that no course need cite</li>
 * <li>{@link dev.lectern.ui.citation.preferences}: the preference page</li>
 * <li>{@link dev.lectern.ui.citation.desktop}: the system's browser and clipboard</li>
 * </ul>
 *
 * No two packages know each other: hover and fix know the view, the view knows the refresh, and none of them is known back.
 *
 * Problems with citations are rules of {@code dev.lectern.check} and come to the window through {@code dev.lectern.ui.check}.
 */
package dev.lectern.ui.citation;
