/** {@code lectern outline}: chapters, decks and slides of a course, for people or for programs. */
package dev.lectern.cli.outline;
