/** File > Open Course..., Recent Courses, Close Course. {@code CourseOpening} is what all ways of opening one share. */
package dev.lectern.app.internal.course;
