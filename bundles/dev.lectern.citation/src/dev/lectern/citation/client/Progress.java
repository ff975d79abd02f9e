package dev.lectern.citation.client;

/** Who waits for answers: is told how far it is, and can give up. Called from the asking thread, several times a second. */
public interface Progress {

	/** Nobody looks, nobody gives up. */
	Progress NONE = new Progress() {
		@Override
		public void answered(int papers, int of) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/** @param papers for how many of them there is an answer, or never will be one */
	void answered(int papers, int of);

	/** True stops the asking within a moment, also while it waits for its turn or for a server that hangs. */
	boolean cancelled();
}
