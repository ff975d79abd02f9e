/**
 * How the states of a deck get into the page: one at a time. While an update is on its way the newest state waits, and older ones that were
 * waiting are forgotten, so that a page that is slower than the author's typing falls behind by one step and never by a queue. Plain Java, no
 * SWT: {@link dev.lectern.page.feed.PageFeed} is a state machine over a page it sees only as something that takes updates and reports.
 */
package dev.lectern.page.feed;
