/**
 * The paper store at the size of all of arXiv: made-up bulk metadata, its import, and looking up and completing while nothing else runs. Each step is
 * a process of its own. The import ({@link dev.lectern.benchmark.papers.ImportBenchmark}) is two, with the memory it has to do with: one is killed in the middle,
 * the other one goes on.
 */
package dev.lectern.benchmark.papers;
