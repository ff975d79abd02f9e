/**
 * The rules of a course's house, as its {@code *.course} file says them: what a rule's findings weigh and where they do not count, which words a
 * language uses, how it sets quotation marks, what a citation looks like, how a chapter ends.
 * <p>
 * Plain values. Who has no such file has {@link dev.lectern.course.style.HouseStyle#NONE}, which asks for nothing. Names are resolved: a chapter is one of
 * the course, a language one of its languages, or it would have been a problem of the file and would not be here.
 */
package dev.lectern.course.style;
