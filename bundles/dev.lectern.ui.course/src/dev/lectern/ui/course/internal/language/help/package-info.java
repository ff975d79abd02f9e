/**
 * What F1 in a course file is about. An editor's {@code IContextProvider} names the topic of the help page {@code course-language} that is about the
 * statement around the caret: the keyword that begins it is the last such span before the caret, so nothing is parsed. The topics are numbered in
 * the page's order, the same in every language.
 */
package dev.lectern.ui.course.internal.language.help;
