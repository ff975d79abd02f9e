/**
 * What Ctrl+1 offers at a citation, whether or not a rule found something. {@link dev.lectern.ui.citation.fix.CitationAssist} makes the proposals. One place is
 * edited in its document; what concerns every occurrence in all languages is a refactoring ({@link dev.lectern.ui.citation.fix.EveryOccurrence}), which shows
 * what it will change and is undone as one; a name that is accepted is a change of the lock file ({@link dev.lectern.ui.citation.fix.NicknameChange}), which
 * is undone by Undo as well.
 */
package dev.lectern.ui.citation.fix;
