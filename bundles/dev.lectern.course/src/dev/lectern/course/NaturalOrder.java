package dev.lectern.course;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders names as people number them: {@code chapter-2} before {@code chapter-10}. Total: equal only for equal names. */
public final class NaturalOrder implements Comparator<String> {

	private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

	@Override
	public int compare(String one, String other) {
		List<String> left = parts(one);
		List<String> right = parts(other);
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			int order = compareParts(left.get(i), right.get(i));
			if (order != 0) {
				return order;
			}
		}
		int order = Integer.compare(left.size(), right.size());
		return order != 0 ? order : one.compareTo(other);
	}

	private static List<String> parts(String name) {
		return PART.matcher(name).results().map(MatchResult::group).toList();
	}

	private static int compareParts(String one, String other) {
		boolean numbers = isNumber(one) && isNumber(other);
		return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareToIgnoreCase(other);
	}

	private static boolean isNumber(String part) {
		return part.charAt(0) >= '0' && part.charAt(0) <= '9';
	}
}
