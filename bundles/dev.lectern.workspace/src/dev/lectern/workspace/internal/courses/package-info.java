/**
 * Courses as workspace projects. {@code WorkspaceCourses} holds one {@code ReadCourseJob} a project; {@code CourseChanges} tells which to run
 * when files changed; a reading replaces the course's state as a whole, then the course is checked (see {@code internal.checks}).
 */
package dev.lectern.workspace.internal.courses;
