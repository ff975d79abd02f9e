/** What tests in a real window share: waiting while the window goes on, courses that are opened and closed, and a log that is watched. */
package dev.lectern.window;
