/**
 * Measuring slides from the command line, with the Chromium or Chrome of the system: {@code Chromium} finds it, {@code HeadlessBrowser} runs it and ends it
 * in all cases, {@code MeasuringBrowser} has it measure one deck after the other, {@link dev.lectern.cli.layout.LayoutMeasurement} goes through the decks, and passes
 * over one that cannot be measured. The browser gets a profile of its own that goes with it, a page of a server on loopback that knows one course folder, no way to any
 * other server, and nothing on its command line that would let others read from there.
 * Style sheets from other sites count where the window has fetched them ({@link dev.lectern.cli.layout.WindowStyles}); nothing is fetched here.
 */
package dev.lectern.cli.layout;
