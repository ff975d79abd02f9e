/**
 * The page that shows decks, whatever browser draws it: its HTML, made from the template in dev.lectern.reveal and a course's
 * {@link dev.lectern.page.PageSettings}, and the changes of a deck as {@link dev.lectern.page.PageUpdate}s; and what it says back, {@link
 * dev.lectern.page.Report}s. The preview view shows it, and whoever measures slides without a window loads a page from a template of its own.
 *
 * <p>This package and the page's preview.js are the two ends of one protocol, described in preview.js. Slides are known by their ids, never by
 * their place. The page knows the order of all slides, and has the content only of those it wants, which are those around the one in view:
 * {@link dev.lectern.page.PageContent} keeps account of them on this side, and a change of any other slide is nothing to the page. So neither
 * opening a deck nor typing in it costs more when it is long. Slides with style sheets in them are the exception: these hold for the whole deck, so the page is sent such
 * slides wherever they are, and keeps their sheets ({@link dev.lectern.page.SlideStyles}). Pages that present a deck speak the same protocol, and have the content of all {@link
 * dev.lectern.page.PageSlides} the site shows.
 */
package dev.lectern.page;
