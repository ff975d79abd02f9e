/** Refreshing against the played arXiv: a thousand sequences of faults, and two processes at once. */
package dev.lectern.citation.refresh;
