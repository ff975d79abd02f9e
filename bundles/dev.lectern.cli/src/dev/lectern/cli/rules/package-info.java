/** {@code lectern rules}: everything that {@code lectern check} can report, explained, for people or for programs. */
package dev.lectern.cli.rules;
