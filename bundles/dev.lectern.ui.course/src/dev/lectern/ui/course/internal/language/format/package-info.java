/** Laying out a course file. */
package dev.lectern.ui.course.internal.language.format;
