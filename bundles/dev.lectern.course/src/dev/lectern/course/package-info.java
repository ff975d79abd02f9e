/**
 * A course: chapters in several languages, one Markdown deck each.
 * <p>
 * {@link dev.lectern.course.CourseReader} finds out what a folder holds from the page it is published with, or from its folders when there is
 * no page, and gives a {@link dev.lectern.course.Course}: a plain value that says which decks there should be, how reveal.js is set up, and
 * what was odd on the way. What a page or a course file says of one chapter is its {@link dev.lectern.course.ChapterProfile}. No deck is read for
 * that. {@link dev.lectern.course.LoadedCourse} reads and parses the decks; {@link dev.lectern.course.DeckSource} is how the bytes of one become text
 * without losing any.
 * <p>
 * Nothing here writes a file, evaluates a script or asks the network. A folder that is no course is a
 * {@link dev.lectern.course.CourseException}; whatever else is wrong is a {@link dev.lectern.course.CourseProblem} beside what could be read.
 * The page's own grammar (HTML positions, script literals) is in {@code dev.lectern.course.page}, exported to the services of the course language only, which
 * change names on a page; bytes and positions are in {@code dev.lectern.course.text}, which is not exported.
 */
package dev.lectern.course;
