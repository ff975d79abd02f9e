package dev.lectern.citation.match;

/** What form of a paper's title a label is, the surest first. */
public enum Fit {
	/** the title, spelling aside */
	TITLE,
	/** a name the author accepted */
	NICKNAME,
	/** what stands before the colon, or behind it */
	HEAD,
	/** the title's beginning, no number cut off: two words at least, or one that is complete by itself, as in Mixtral of Experts */
	BEGINNING,
	/** the initials of all of the title, or of all before or behind its colon: DPO, MMLU */
	ACRONYM,
	/** what the abstract says the paper's own work is called: "we introduce Codex" */
	INTRODUCED,
	/** a piece out of the title */
	PIECE,
	/** made of some of the title's letters: initials, beginnings as in RoPE, counts as in T5 */
	LETTERS,
	/** has the paper's own name in it, and words beside it */
	NAMED,
	/** every word is in title, abstract or comment, or is short for something there */
	WORDS,
	/** not in the title; nothing more is known of the paper, or the label is in another script */
	UNKNOWN,
	/** no form of the title, and names nothing in the abstract */
	NONE;

	/** Whether the label may stand for the paper. */
	public boolean isFine() {
		return compareTo(WORDS) <= 0;
	}

	/** Whether the label stands for the paper, if no other paper has the same name. */
	boolean isSure() {
		return compareTo(BEGINNING) <= 0;
	}

	/** Whether the label is what the paper is called, not only something that it says. */
	boolean isName() {
		return compareTo(INTRODUCED) <= 0;
	}
}
