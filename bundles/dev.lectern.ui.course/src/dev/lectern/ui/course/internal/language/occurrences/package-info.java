/** Marks wherever the name at the caret stands. */
package dev.lectern.ui.course.internal.language.occurrences;
