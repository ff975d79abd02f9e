/**
 * What is wrong with a course file that follows the grammar: values that cannot be, terms in conflict, files that are not where the course says.
 * <p>
 * One class per subject, composed by {@link dev.lectern.course.language.validation.CourseLanguageValidator}. The disk is asked through
 * {@link dev.lectern.course.language.validation.CourseDisk} only; so validation blocks, and is nothing for the UI thread.
 */
package dev.lectern.course.language.validation;
