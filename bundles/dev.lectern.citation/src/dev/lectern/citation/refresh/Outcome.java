package dev.lectern.citation.refresh;

/** What a refresh did for a paper. */
public enum Outcome {
	/** Verified for the first time. */
	ADDED,
	/** Verified again, and something is different: title, version, status, ... */
	CHANGED,
	/** Verified again, and as it was. */
	CONFIRMED,
	/** There is no such paper, as two kinds of answer say. */
	WRONG,
	/** Nothing could be found out; the lock file's entry stays as it is, if there is one. */
	KEPT
}
