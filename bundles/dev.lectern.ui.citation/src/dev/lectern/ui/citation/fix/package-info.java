/**
 * What can be done about a citation, whether or not a rule found something. {@link dev.lectern.ui.citation.fix.CitationAssist} offers it after Ctrl+1,
 * {@link dev.lectern.ui.citation.fix.CitationResolutions} to a problem in Problems; both ask {@code CourseChoices}, which answers from memory. One place is
 * edited in its document; what concerns every occurrence in all languages is a refactoring ({@link dev.lectern.ui.citation.fix.EveryOccurrence}), which shows
 * what it will change and is undone as one; a name that is accepted is a change of the lock file ({@code NicknameChange}), whose undo brings the file back as it
 * was. What a rule's own fix does is not offered twice.
 */
package dev.lectern.ui.citation.fix;
