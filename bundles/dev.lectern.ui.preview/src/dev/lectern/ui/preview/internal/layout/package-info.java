/**
 * Which slides do not fit, for all decks of all open courses, without anybody opening one.
 *
 * <p>{@link dev.lectern.ui.preview.internal.layout.LayoutWatch} hears of courses that were read and of decks being edited, and asks {@link
 * dev.lectern.ui.preview.internal.layout.MeasureJob} for them; that takes one deck after the other, has {@link
 * dev.lectern.ui.preview.internal.layout.SlideMeasurer} measure the slides that are new to it, by {@link
 * dev.lectern.ui.preview.internal.layout.MeasuringPage} in a browser that nobody sees ({@link dev.lectern.ui.preview.internal.layout.HiddenBrowser}), and brings the markers of the file in line ({@link
 * dev.lectern.ui.preview.internal.layout.LayoutMarkers}). What is measured, and how, is {@link dev.lectern.page.measure}'s.
 *
 * <p>What is measured anew: slides that are new or another text; with another style sheet, or picture of one, also one from elsewhere that was fetched, all slides of the course; and
 * slides one of whose pictures came, went or changed, by what {@link dev.lectern.page.measure.SlideFiles} knows of them. Where that cannot tell, slides are measured whenever files of the course
 * change. A deck that cannot be measured keeps the markers it has, and the next one has its turn.
 *
 * <p>The UI thread makes the browser and tells it where the page is, no more: the page asks the web server for slides and answers it, so nobody waits for it
 * there. The browser is made before the workbench has a window ({@link dev.lectern.ui.preview.internal.layout.BrowserBeforeWindow}).
 * WebKit lays pages out in a window that was never opened, which is why there is none to be seen; its size is that of the stage.
 */
package dev.lectern.ui.preview.internal.layout;
