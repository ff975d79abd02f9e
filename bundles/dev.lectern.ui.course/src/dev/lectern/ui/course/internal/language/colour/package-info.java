/** Colours of course files, painted from snapshots. */
package dev.lectern.ui.course.internal.language.colour;
