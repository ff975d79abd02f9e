/** The outline and the quick outline of course files. */
package dev.lectern.ui.course.internal.language.outline;
