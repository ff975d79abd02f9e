package dev.lectern.ui.deck.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.lectern.ui.deck.outline.OutlineRow.HeadingRow;
import dev.lectern.ui.deck.outline.OutlineRow.SlideRow;
import dev.lectern.ui.deck.outline.OutlineRow.StackRow;

/**
 * What the quick outline shows of an outline for what the author typed. A row matches when it contains each word typed, in any case and
 * order, or when what was typed spells the first letters of words that follow one another in it; a number also means slides by their
 * number. Rows above a match are shown with it.
 *
 * @param shown the entries to show; empty when nothing matches
 * @param best  the entry to select: the slide of that number, else the first match whose text begins with what was typed, else the first
 */
record OutlineFilter(Set<OutlineKey> shown, Optional<OutlineKey> best) {

	/** @param typed not blank */
	static OutlineFilter of(OutlineTree tree, String typed) {
		String pattern = typed.strip().toLowerCase(Locale.ROOT);
		List<String> words = List.of(pattern.split("\\s+")); //$NON-NLS-1$
		List<OutlineKey> matches = new ArrayList<>();
		tree.roots().forEach(root -> collect(root, tree, pattern, words, matches));
		Set<OutlineKey> shown = new HashSet<>();
		for (OutlineKey match : matches) {
			Optional<OutlineKey> key = Optional.of(match);
			while (key.isPresent() && shown.add(key.get())) {
				key = tree.parent(key.get());
			}
		}
		Optional<OutlineKey> best = matches.stream().filter(key -> isNumber(tree, key, pattern)).findFirst()
				.or(() -> matches.stream().filter(key -> text(tree, key).startsWith(pattern)).findFirst()).or(() -> matches.stream().findFirst());
		return new OutlineFilter(shown, best);
	}

	private static void collect(OutlineKey key, OutlineTree tree, String pattern, List<String> words, List<OutlineKey> matches) {
		boolean repeatedBelow = key instanceof OutlineKey.StackKey;
		if (!repeatedBelow && matches(tree, key, pattern, words)) {
			matches.add(key);
		}
		tree.children(key).forEach(child -> collect(child, tree, pattern, words, matches));
	}

	private static boolean matches(OutlineTree tree, OutlineKey key, String pattern, List<String> words) {
		String text = text(tree, key);
		if (tree.row(key).orElse(null) instanceof SlideRow slide && Integer.toString(slide.number()).startsWith(pattern)) {
			return true;
		}
		return words.stream().allMatch(text::contains) || initials(text).contains(pattern);
	}

	private static boolean isNumber(OutlineTree tree, OutlineKey key, String pattern) {
		return tree.row(key).orElse(null) instanceof SlideRow slide && Integer.toString(slide.number()).equals(pattern);
	}

	private static String text(OutlineTree tree, OutlineKey key) {
		return tree.row(key).map(row -> switch (row) {
			case StackRow stack -> stack.title();
			case SlideRow slide -> slide.title();
			case HeadingRow heading -> heading.text();
		}).orElse("").toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}

	private static String initials(String text) {
		StringBuilder initials = new StringBuilder();
		boolean inWord = false;
		for (int i = 0; i < text.length(); i++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(i));
			if (letter && !inWord) {
				initials.append(text.charAt(i));
			}
			inWord = letter;
		}
		return initials.toString();
	}
}
