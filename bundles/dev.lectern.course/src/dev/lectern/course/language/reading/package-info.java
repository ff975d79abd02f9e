/**
 * From a course file to plain values: which decks there should be, and the conventions of the house.
 * <p>
 * {@link dev.lectern.course.language.reading.Shape} is what validation and reading both need: languages, chapters and paths, of the file and of
 * what it imports. {@link dev.lectern.course.language.reading.CourseFileReader} is the way in for who knows nothing of Xtext; it gives a
 * {@link dev.lectern.course.language.reading.CourseDescription} for any text whatever, with problems beside it.
 */
package dev.lectern.course.language.reading;
