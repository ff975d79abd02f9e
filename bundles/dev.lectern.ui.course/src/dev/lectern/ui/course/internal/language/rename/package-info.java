/**
 * Renaming a chapter, a language, a part or a term: course files, decks, the page and links in one change that can be looked at before and undone after.
 * What changes is worked out by {@code dev.lectern.course.language.ide.rename}; here it becomes a refactoring. Texts are changed where they are open, and
 * before files move, so that an editor takes its text along; undoing does the same the other way round, and refuses where a text was changed since.
 */
package dev.lectern.ui.course.internal.language.rename;
