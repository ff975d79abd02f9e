/**
 * The application: what makes one product of the bundles. {@code internal.application} starts it, {@code
 * internal.handover} lets a second start use the first one's window, {@code internal.workbench} shapes the window,
 * {@code internal.course} opens and closes courses, {@code internal.sample} copies the sample course, {@code internal.theme} switches light and
 * dark, {@code internal.screenshot} takes the pictures of the README.
 */
package dev.lectern.app;
