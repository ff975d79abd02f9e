/** Course files in open documents. {@code LiveManifest} notes edits on the document's thread and applies them in a job; only that job writes the state. */
package dev.lectern.ui.course.internal.language.model;
