/**
 * The paper store at the size of all of arXiv: made-up bulk metadata, its import, and looking up and completing while nothing else runs. Each step is
 * a process of its own, the import with the memory it has to do with.
 */
package dev.lectern.benchmark.papers;
