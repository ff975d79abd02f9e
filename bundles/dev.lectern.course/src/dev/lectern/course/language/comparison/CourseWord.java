package dev.lectern.course.language.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.lectern.deck.TextEdit;

/**
 * What a course file says of one setting, itself or by what it imports.
 *
 * @param value  as {@link Words} has values
 * @param offset where it says so, or imports the file that does
 * @param change the edits of the course file that make it say another value
 */
record CourseWord(String value, int offset, int length, Optional<Function<String, List<TextEdit>>> change) {
}
