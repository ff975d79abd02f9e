/** Tests of the one-at-a-time feeding of a page. */
package dev.lectern.page.feed;
