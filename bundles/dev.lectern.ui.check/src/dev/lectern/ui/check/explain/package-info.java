/**
 * Rules explained to authors. {@link dev.lectern.ui.check.explain.RuleView} stands beside Problems and shows the rule of what is selected there, or the one
 * it is asked for; {@link dev.lectern.ui.check.explain.RuleText} is how an explanation reads.
 */
package dev.lectern.ui.check.explain;
