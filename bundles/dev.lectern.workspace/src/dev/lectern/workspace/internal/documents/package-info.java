/**
 * Live decks of documents. {@code LiveDeck} notes edits in {@code PendingEdits} on the document's thread and derives in a job; only that job
 * writes the state, so states follow one another in order.
 */
package dev.lectern.workspace.internal.documents;
