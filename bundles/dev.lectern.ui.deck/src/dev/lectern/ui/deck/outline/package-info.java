/**
 * The outline page and the quick outline.
 *
 * <p>What they show is pure data: an {@link dev.lectern.ui.deck.outline.OutlineTree} is computed from a deck in a job. Its entries are
 * {@link dev.lectern.ui.deck.outline.OutlineKey keys} that outlive edits; what a key's row says is looked up in the newest tree. The viewers
 * hold keys only, so expansion and selection survive by themselves, and a {@link dev.lectern.ui.deck.outline.OutlineDiff} tells which rows
 * came, went or read differently: a keystroke touches one row of a deck of thousands. Rows that are not visible need no hurry: those at
 * the top come and go in short steps between other work of the UI thread ({@link dev.lectern.ui.deck.outline.RootRows}), and the others are renumbered in small
 * portions ({@link dev.lectern.ui.deck.outline.RowUpdates}). A selection waits for its row. What the quick outline filters is the
 * tree, not the viewer.</p>
 *
 * <p>A stack is a row of its own with its slides below, as reveal.js shows them; headings are below their slide, except the one that is its
 * title. A slide with errors or warnings, and its stack, wears a mark ({@link dev.lectern.ui.deck.outline.SlideProblems}): it is read from the annotations
 * of the editor, so that the outline knows neither rules nor whoever else finds problems.</p>
 */
package dev.lectern.ui.deck.outline;
