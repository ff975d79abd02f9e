/**
 * Help while typing, small on purpose: Enter goes on with a list or a quotation ({@link dev.lectern.ui.deck.typing.ContinuedLine} is the rule,
 * {@link dev.lectern.ui.deck.typing.ListContinuation} the editor's hook), and brackets find their partners.
 */
package dev.lectern.ui.deck.typing;
