package dev.lectern.course.language.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.lectern.deck.TextEdit;

/**
 * What a page says, or means, of one setting.
 *
 * @param value  as {@link Words} has values
 * @param said   whether it is written there; else it follows from what is
 * @param offset where it is written in the page, or what it follows from
 * @param change the edits of the page that make it say another value; empty when the page cannot say it
 */
record PageWord(String value, boolean said, int offset, Optional<Function<String, List<TextEdit>>> change) {
}
