package dev.lectern.deck;

/**
 * Where reveal.js shows a slide: its indices {@code h} and {@code v}.
 *
 * @param horizontal the column, from 0
 * @param vertical   the place in the column's stack, from 0; 0 outside stacks
 * @param inStack    whether the column is a stack, which may have a single slide
 */
public record Position(int horizontal, int vertical, boolean inStack) {
}
