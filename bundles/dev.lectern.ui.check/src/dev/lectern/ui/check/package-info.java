/**
 * Problems where authors see them: in the editor while they type, in the Problems view, and explained.
 *
 * <p>The text in an open editor knows better than the file: a deck's annotation model ({@link dev.lectern.ui.check.live}) is checked again with each
 * snapshot, and leaves out the markers that tell the same of the file as it was saved. Markers are made by {@code dev.lectern.workspace}; what no deck's
 * text alone gives (a course's problems, what a browser measured) is drawn from them as everywhere in the platform.</p>
 *
 * <ul>
 * <li>{@link dev.lectern.ui.check.live}: annotations of the text as it is</li>
 * <li>{@link dev.lectern.ui.check.fix}: quick fixes, in the editor and in the Problems view</li>
 * <li>{@link dev.lectern.ui.check.explain}: the view that explains a rule, and the ways to it</li>
 * </ul>
 */
package dev.lectern.ui.check;
