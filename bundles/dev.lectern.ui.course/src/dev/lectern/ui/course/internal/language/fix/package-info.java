/** Quick fixes of course files, in the editor. */
package dev.lectern.ui.course.internal.language.fix;
