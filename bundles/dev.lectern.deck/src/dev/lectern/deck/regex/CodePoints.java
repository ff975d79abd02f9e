package dev.lectern.deck.regex;

import java.util.BitSet;
import java.util.Locale;

/**
 * Sets of code points as ECMA-262 defines them. Every method gives a new set.
 */
final class CodePoints {

	private static final int ALL = Character.MAX_CODE_POINT + 1;
	private static final int BMP = 0x10000;

	private CodePoints() {
	}

	static BitSet of(int codePoint) {
		return range(codePoint, codePoint);
	}

	static BitSet range(int first, int last) {
		BitSet set = new BitSet();
		set.set(first, last + 1);
		return set;
	}

	static BitSet not(BitSet set) {
		BitSet others = (BitSet) set.clone();
		others.flip(0, ALL);
		return others;
	}

	static BitSet lineTerminators() {
		return ofAll("\n\r\u2028\u2029");
	}

	static BitSet digits() {
		return range('0', '9');
	}

	static BitSet wordCharacters() {
		BitSet set = digits();
		set.set('A', 'Z' + 1);
		set.set('a', 'z' + 1);
		set.set('_');
		return set;
	}

	/** White space and line terminators; the space separators of Unicode are listed, so that no JDK's tables matter. */
	static BitSet whiteSpace() {
		BitSet set = ofAll("\t\n\u000B\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF");
		set.set(0x2000, 0x200B);
		return set;
	}

	/** The set together with everything that equals one of its members when case is ignored. */
	static BitSet ignoringCase(BitSet set) {
		BitSet canonical = new BitSet();
		set.stream().takeWhile(c -> c < BMP).forEach(c -> canonical.set(Canonical.FORMS[c]));
		BitSet closed = (BitSet) set.clone();
		for (int c = 0; c < BMP; c++) {
			if (canonical.get(Canonical.FORMS[c])) {
				closed.set(c);
			}
		}
		return closed;
	}

	private static BitSet ofAll(String members) {
		BitSet set = new BitSet();
		members.chars().forEach(set::set);
		return set;
	}

	/** ECMA-262's Canonicalize without the u flag. */
	private static final class Canonical {

		static final char[] FORMS = forms();

		private static char[] forms() {
			char[] forms = new char[BMP];
			for (int c = 0; c < BMP; c++) {
				String upper = String.valueOf((char) c).toUpperCase(Locale.ROOT);
				boolean single = upper.length() == 1 && (c < 128 || upper.charAt(0) >= 128);
				forms[c] = single ? upper.charAt(0) : (char) c;
			}
			return forms;
		}
	}
}
