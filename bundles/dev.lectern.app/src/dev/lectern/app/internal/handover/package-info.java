/**
 * A second start with the same workspace hands its course to the window that is open, and ends. The two processes share nothing but the
 * workspace folder, which only one may lock: the second leaves a request as a file in it, the first watches for such files.
 */
package dev.lectern.app.internal.handover;
