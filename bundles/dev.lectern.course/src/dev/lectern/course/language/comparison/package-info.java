/**
 * What a course file says, held against what the course's page says: every real disagreement is one {@link dev.lectern.course.language.comparison.Difference}, at a
 * place of the course file, with fixes for one or both.
 * <p>
 * What either leaves unsaid is no disagreement, unless it has a meaning all the same: a page that calls {@code Reveal.initialize} without a width has reveal.js's.
 * What cannot be read off the page (computed values, another site's script) is left alone. {@link dev.lectern.course.language.comparison.PageReading} reads
 * the page into {@link dev.lectern.course.language.comparison.PageWord}s and {@link dev.lectern.course.language.comparison.PageList}s, which know the edits
 * that would change them; {@link dev.lectern.course.language.comparison.CourseWords} and {@link dev.lectern.course.language.comparison.StatementList} are the
 * same for the course file. {@link dev.lectern.course.language.comparison.PageComparison} goes through both. Edits are small, so that comments and layout stay.
 * Nothing here reads a file.
 */
package dev.lectern.course.language.comparison;
