package dev.lectern.course.language.ide;

/** A block that can be closed, from its first line to its last. */
public record Fold(int offset, int length) {
}
