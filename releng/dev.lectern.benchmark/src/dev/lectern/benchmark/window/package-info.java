/** The real window, measured from inside: a bundle that the platform starts with it, opens decks, types in them and then closes the window. */
package dev.lectern.benchmark.window;
