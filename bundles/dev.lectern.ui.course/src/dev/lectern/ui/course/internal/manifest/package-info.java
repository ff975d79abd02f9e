/**
 * Edits of course files that are made elsewhere than in their text. A {@code ManifestJob} finds the course file, takes the text that is open or on the disk,
 * has {@link dev.lectern.course.language.edit.ManifestEdits} work out the change, and makes it as one operation of the workbench, with the decks it needs: in the open
 * editor's document where there is one, which is left unsaved when it had unsaved text before. {@code ManifestEditing} is the UI thread's side of it: it
 * asks for a course file where there is none, tells why an edit was refused, and what it changed beside the order. New Chapter is here too.
 */
package dev.lectern.ui.course.internal.manifest;
