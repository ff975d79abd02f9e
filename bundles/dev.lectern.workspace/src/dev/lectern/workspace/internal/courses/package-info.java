/**
 * Courses as workspace projects. {@code WorkspaceCourses} holds one {@code ReadCourseJob} a project; {@code CourseChanges} tells which to run
 * when files changed; a reading replaces the course's state as a whole, then its markers are brought in line.
 */
package dev.lectern.workspace.internal.courses;
