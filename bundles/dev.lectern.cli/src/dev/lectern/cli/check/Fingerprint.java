package dev.lectern.cli.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.lectern.check.Problem;
import dev.lectern.deck.Deck;

/**
 * What tells a problem from others of its rule and file wherever its lines have moved: the text of these lines. It says nothing of the message, which
 * depends on the language of the one who asks.
 */
final class Fingerprint {

	/** What reports call it; a change of what is hashed needs another name. */
	static final String NAME = "lecternLines/v1";

	private static final int BYTES = 8;

	private Fingerprint() {
	}

	/** @param deck the deck that the problem is in, if any */
	static String of(Problem problem, Optional<Deck> deck) {
		String marked = deck.flatMap(in -> problem.range().map(range -> range.in(in.text()))).orElse("");
		String lines = deck.filter(in -> problem.range().isPresent()).map(in -> lines(problem, in)).orElse("");
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((problem.rule() + '\0' + lines + '\0' + marked).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	private static String lines(Problem problem, Deck deck) {
		int start = deck.lines().offsetOf(problem.line());
		int end = problem.endLine() < deck.lines().count() ? deck.lines().offsetOf(problem.endLine() + 1) : deck.text().length();
		return deck.text().substring(start, end).lines().map(String::strip).collect(Collectors.joining("\n"));
	}
}
