/**
 * Measuring slides from the command line, with the Chromium or Chrome of the system: {@code Chromium} finds it, {@code HeadlessBrowser} runs it and ends it
 * in all cases, {@link dev.lectern.cli.layout.LayoutMeasurement} serves it the measuring pages and takes what they report. The browser gets a profile of its own
 * that goes with it, a page of a server on loopback that knows one course folder, and nothing on its command line that would let others read from there.
 */
package dev.lectern.cli.layout;
