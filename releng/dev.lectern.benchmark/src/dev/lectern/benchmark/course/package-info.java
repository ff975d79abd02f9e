/** Course files: how long it takes to parse and validate one, decks on the disk included. */
package dev.lectern.benchmark.course;
