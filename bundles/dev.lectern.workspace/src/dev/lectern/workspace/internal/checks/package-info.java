/**
 * The rules over open courses. After each reading of a course, and when files of its folder come or go, a {@link dev.lectern.workspace.internal.checks.CheckCourseJob}
 * runs them over it; a newer one takes its place. {@link dev.lectern.workspace.internal.checks.RepeatedCheck} looks only at
 * slides that are new. {@link dev.lectern.workspace.internal.checks.ProblemMarkers} brings the markers in line by their
 * difference: those that stay are left alone, those that moved are changed, so that a selection in Problems survives. What a marker cannot hold (the
 * fixes) is found by its id in {@link dev.lectern.workspace.internal.checks.CourseFound}.
 */
package dev.lectern.workspace.internal.checks;
