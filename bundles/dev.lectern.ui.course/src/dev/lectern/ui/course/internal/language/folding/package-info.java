/** Folds of course files. */
package dev.lectern.ui.course.internal.language.folding;
