/** The editor input of a deck and how it outlives a session. */
package dev.lectern.ui.course.internal.input;
