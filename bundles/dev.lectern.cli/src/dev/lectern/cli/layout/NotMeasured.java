package dev.lectern.cli.layout;

/** One deck could not be measured; nothing is said of the others. Its message is the reason. */
final class NotMeasured extends Exception {

	private static final long serialVersionUID = 1L;

	NotMeasured(String reason) {
		super(reason);
	}
}
