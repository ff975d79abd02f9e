package dev.lectern.citation.paper;

/** How sure Lectern is of a cited paper. Only {@link #WRONG} keeps a course from a release by default. */
public enum PaperStatus {
	/** arXiv told what the paper is. */
	VERIFIED,
	/** Nobody could be asked yet, or the answer told nothing for sure. */
	UNVERIFIED,
	/** There is no such paper, as two kinds of answer say. */
	WRONG,
	/** arXiv has it, its authors took it back. */
	WITHDRAWN
}
