/**
 * {@code lectern check}: what is wrong with a course.
 *
 * <p>{@link dev.lectern.cli.check.CheckCommand} reads the course, asks each {@code ProblemSource} (the rules; whoever else finds problems is one more), leaves
 * out what was not asked for ({@code Selection}) and what was known before ({@code Baseline}), and has the {@code CheckReport} written in one of four forms.
 * {@code --fix} comes before that: {@code Fixer} works out new texts and touches no file, {@code DeckWriter} writes them, {@code UnifiedDiff} shows them.
 */
package dev.lectern.cli.check;
