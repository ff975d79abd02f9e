/** Problems of the text as it is, as annotations; a marker that says the same of the file as it was saved is not drawn beside them. */
package dev.lectern.ui.course.internal.language.problems;
