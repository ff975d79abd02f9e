/**
 * The paper store: metadata of papers for completion and hovers, up to all of arXiv, in a folder of the user's cache.
 * <p>
 * It is a Lucene index (decision 0007). {@link dev.lectern.citation.store.PaperStore} finds a paper by its identifier and completes titles;
 * {@link dev.lectern.citation.store.BulkImport} fills it from arXiv's bulk metadata. The whole paper is one stored field, so that nothing but what is
 * searched has a field of its own: the identifier, the words of the title, and the first one to four letters of each word, because a short beginning
 * fits too many words to look them all up while somebody types.
 * <p>
 * One process writes at a time, for as long as one writing takes; the others read what was committed last, and look for news once a second. A commit
 * carries, with the papers, how far an import has come: after a kill both are there or neither. The store is a cache. Whatever is wrong with it shows
 * as a store that knows nothing, and as one sentence ({@link dev.lectern.citation.store.PaperStore#trouble()}), never as an exception from a look-up.
 */
package dev.lectern.citation.store;
