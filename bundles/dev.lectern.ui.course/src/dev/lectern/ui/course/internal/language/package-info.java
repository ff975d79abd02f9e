/**
 * The editor of the course language: adapters of the services in {@code dev.lectern.course.ide} to the generic editor, a package for each thing it does.
 * All of them read the same snapshot of the text ({@code model}), which a job makes after each edit; nothing here parses on the UI thread.
 */
package dev.lectern.ui.course.internal.language;
