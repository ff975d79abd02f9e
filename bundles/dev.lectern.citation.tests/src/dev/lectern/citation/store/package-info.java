/** The paper store with small files; the large one is a benchmark. */
package dev.lectern.citation.store;
