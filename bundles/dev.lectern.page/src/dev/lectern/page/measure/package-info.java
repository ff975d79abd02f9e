/**
 * Measuring slides: which do not fit the stage, and which pictures are not there. It takes a browser to know, so this package is one end of a
 * protocol whose other end is the page in {@code web/measure} of dev.lectern.reveal (its measure.js describes it). Who has a browser loads a {@link
 * dev.lectern.page.measure.MeasurePage}, gives it {@link dev.lectern.page.measure.MeasureRequest}s, one after the other by a {@link
 * dev.lectern.page.serve.MessageFeed} that the page asks over the web server, and takes {@link dev.lectern.page.measure.MeasureReport}s; {@link
 * dev.lectern.page.measure.LayoutFinding}s are what they mean to an author. The window does so with a browser that nobody sees, the command line with the system's Chromium.
 *
 * <p>The page is the preview's in everything that gives slides their size (theme, style sheets, fonts, version of reveal.js), except that reveal.js does not
 * run in it: it would lay slides out one by one, while here a deck costs one layout. What its scripts do to a slide's size is done in the page's layout.js;
 * formulas and diagrams are drawn by the preview's own scripts, where the published page draws them.
 */
package dev.lectern.page.measure;
