package dev.lectern.citation.match;

/** What form of a paper's title a label is, the surest first. */
public enum Fit {
	/** the title, spelling aside */
	TITLE(100),
	/** a name the author accepted */
	NICKNAME(100),
	/** what stands before the colon, or behind it */
	HEAD(95),
	/** the title's beginning */
	BEGINNING(90),
	/** made of the title's letters: initials as in DPO, beginnings as in RoPE, counts as in T5 */
	INITIALS(85),
	/** a piece out of the title */
	PIECE(75),
	/** every word is in title, abstract or comment, or is short for something there */
	WORDS(60),
	/** not in the title; nothing more is known of the paper, or the label is in another script */
	UNKNOWN(30),
	/** no form of the title, and names nothing in the abstract */
	NONE(0);

	private final int score;

	Fit(int score) {
		this.score = score;
	}

	/** Whether the label may stand for the paper. */
	public boolean isFine() {
		return score >= WORDS.score;
	}

	/** Whether a label fits one paper so much better than another that it is meant. */
	boolean isClearlyBetterThan(Fit other) {
		return score >= other.score + (other.isFine() ? 15 : 45);
	}
}
