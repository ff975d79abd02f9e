/**
 * Whether scripts of a course run in its preview. Decks are other people's files: nothing of theirs runs until the author has said that he trusts
 * the course, which he is asked once and can take back. {@link dev.lectern.ui.preview.internal.trust.ActiveContent} tells whether there is
 * anything to ask about; what trust means is in the content-security policy of {@code dev.lectern.page.serve}: scripts inline and from the
 * course's folder, frames with files of the course or from https sites. Evaluating strings as scripts and reaching other sites stay forbidden.
 */
package dev.lectern.ui.preview.internal.trust;
