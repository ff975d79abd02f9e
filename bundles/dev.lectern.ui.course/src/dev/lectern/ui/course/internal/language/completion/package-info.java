/** What can be written at the caret. */
package dev.lectern.ui.course.internal.language.completion;
