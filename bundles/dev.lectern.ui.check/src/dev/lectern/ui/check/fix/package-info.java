/**
 * Quick fixes. A fix is a list of edits that holds for one version of the text; {@link dev.lectern.ui.check.fix.DeckFixes} is the only place that applies
 * any, in one undoable change, and only when the annotation model says that its problems are those of the text as it is. Ctrl+1 in the editor
 * ({@link dev.lectern.ui.check.fix.ProblemQuickAssist}) and Quick Fix in Problems ({@link dev.lectern.ui.check.fix.ProblemResolutions}) both end there.
 */
package dev.lectern.ui.check.fix;
