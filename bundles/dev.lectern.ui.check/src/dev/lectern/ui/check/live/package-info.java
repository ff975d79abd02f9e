/**
 * Annotations of a deck's text as it is now. {@link dev.lectern.ui.check.live.DeckAnnotationModel} is the annotation model the platform gives every
 * editor of a deck's file; while a viewer shows it, a {@link dev.lectern.ui.check.live.LiveCheck} runs the rules over each snapshot in a job, and the
 * difference to what is shown ({@link dev.lectern.ui.check.live.AnnotationChange}) becomes one change of the model. Between two checks the positions
 * move with the text. Whoever wants to do something about a problem asks {@link dev.lectern.ui.check.live.DeckAnnotationModel#whenCurrent}: offsets in a
 * problem hold for one version of the text only.
 */
package dev.lectern.ui.check.live;
