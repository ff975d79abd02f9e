/**
 * What a name of a course file stands for. A name is one word, dots and all; those of the file itself hide those of imported files, and of two
 * imported files the later one counts. Imported files are read with the resource set of the importing one, so an editor can put its open texts there.
 */
package dev.lectern.course.language.scoping;
