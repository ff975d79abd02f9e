/**
 * Where Lectern keeps, for one user of one machine, what it can fetch again.
 * <p>
 * The course folder is the author's, so nothing of this lies there. {@link dev.lectern.citation.cache.CacheFolder} says where it does, by each
 * system's own custom; the command line and the window look at the same place, which is how they share the paper store and the turns at arXiv.
 */
package dev.lectern.citation.cache;
