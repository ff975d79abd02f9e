package dev.lectern.page.measure;

/**
 * How far something reaches over the edges of what should hold it, in whole pixels of the stage; 0 where it does not.
 */
public record Overhang(int top, int right, int bottom, int left) {

	/** Nothing hangs over. */
	public static final Overhang NONE = new Overhang(0, 0, 0, 0);

	public Overhang {
		if (top < 0 || right < 0 || bottom < 0 || left < 0) {
			throw new IllegalArgumentException("Not an overhang: " + top + ", " + right + ", " + bottom + ", " + left);
		}
	}

	public boolean isNone() {
		return equals(NONE);
	}
}
