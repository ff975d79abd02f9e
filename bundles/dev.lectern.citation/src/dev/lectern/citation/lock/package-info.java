/**
 * {@code citations.lock.jsonl}: what was verified of the papers a course cites, when, and from where. It stands at the course's root, is committed with the
 * course, and makes checks deterministic and offline.
 *
 * <p>One paper a line, sorted by identifier, keys in a fixed order, ended by {@code \n}: two branches that add papers merge without help, and a difference
 * shows exactly what changed. {@link dev.lectern.citation.lock.LockFile} is an immutable value; a line it does not understand (a conflict marker, somebody's
 * note, a damaged entry) stays above the entry it stands above, as it is, and so do keys it does not know. Lines that are not replaced are written as they were
 * read, in the order that is due.
 *
 * <p>Nothing is lost. Several entries of a paper, as a merge leaves them, have the nicknames of all, and the entry that takes their place has the unknown keys of
 * all. An entry that is written leaves the conflict it stood in, or it would go with the version that is not kept; as long as there is a conflict, what is above and
 * below it is sorted by itself. A file with bytes that are no UTF-8 is read as
 * far as it goes and never written.
 *
 * <p>Abstracts are in the file though they make most of its size (about 1.3 kB a paper): that "Chinchilla" is a fair name of a paper, or what an acronym
 * stands for, is told by abstracts only, and without them a check on another machine would say something else. arXiv's terms let descriptive metadata be
 * stored and shared.
 */
package dev.lectern.citation.lock;
