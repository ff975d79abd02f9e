package dev.lectern.page;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of the versions of reveal.js that Lectern ships stands for the one a site uses. */
final class RevealVersions {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private final List<String> shipped;

	/** @param shipped at least one */
	RevealVersions(List<String> shipped) {
		if (shipped.isEmpty()) {
			throw new IllegalArgumentException("No reveal.js is shipped");
		}
		this.shipped = List.copyOf(shipped);
	}

	/** That version itself, else the shipped one with the nearest major version; of two equally near ones the newer. */
	String nearest(String wanted) {
		if (shipped.contains(wanted)) {
			return wanted;
		}
		int major = major(wanted);
		return shipped.stream()
				.min(Comparator.<String> comparingInt(version -> Math.abs(major(version) - major))
						.thenComparing(Comparator.comparingInt(RevealVersions::major).reversed()))
				.orElseThrow();
	}

	/* What is no version at all is taken for something newer than all we know. */
	private static int major(String version) {
		Matcher number = NUMBER.matcher(version);
		return number.find() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE;
	}
}
