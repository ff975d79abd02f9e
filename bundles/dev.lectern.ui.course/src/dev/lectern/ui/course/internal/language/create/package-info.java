/** Files that are written for the author, as operations of the workbench that can be undone: course files of what a page or folders tell. */
package dev.lectern.ui.course.internal.language.create;
