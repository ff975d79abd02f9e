/**
 * The page that shows decks, whatever browser draws it: its HTML, made from the template in dev.lectern.reveal and a course's
 * {@link dev.lectern.page.PageSettings}, and the changes of a deck as {@link dev.lectern.page.PageUpdate}s; and what it says back, {@link
 * dev.lectern.page.Report}s. The preview view shows it, and whoever measures slides without a window loads the same.
 *
 * <p>This package and the page's preview.js are the two ends of one protocol, described in preview.js. Java says which slides have new
 * content and in which order all of them stand; the page keeps the elements of all others as they are. Slides are known by their ids, never by
 * their place, so that a page which holds only some of the slides could be told the same.
 */
package dev.lectern.page;
