/**
 * Commands about decks, for bundles that stand beside this one: they execute a command by its id and need not know how decks are opened.
 */
package dev.lectern.ui.course.internal.command;
