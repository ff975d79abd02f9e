package dev.lectern.course;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.course.text.DecodedText;
import dev.lectern.course.text.TextPosition;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

/**
 * The text of a deck, read from bytes without losing any: encoding {@link #text()} in {@link #charset()}, after a byte order mark where there
 * was one, gives the file again. Immutable.
 */
public final class DeckSource {

	private static final Pattern LINE_END = Pattern.compile("\r\n?");

	private final DecodedText decoded;

	private DeckSource(DecodedText decoded) {
		this.decoded = decoded;
	}

	/** @throws IOException when the system does not let the file be read */
	public static DeckSource read(Path file) throws IOException {
		return of(Files.readAllBytes(file));
	}

	public static DeckSource of(byte[] bytes) {
		return new DeckSource(DecodedText.of(bytes));
	}

	/** Without a byte order mark, with the line ends of the file. */
	public String text() {
		return decoded.text();
	}

	/** UTF-8 when all bytes are; else a guess. */
	public Charset charset() {
		return decoded.charset();
	}

	/** Whether the file begins with a byte order mark. */
	public boolean hasByteOrderMark() {
		return decoded.mark();
	}

	/** Whether the file is in UTF-8, the only encoding a site shows rightly without being told. */
	public boolean isUtf8() {
		return decoded.malformed().isEmpty();
	}

	/**
	 * What is wrong with the file's bytes: {@code deck.encoding} where they are not UTF-8, {@code deck.line-ends} where other line ends than
	 * {@code \n} give the site other slides.
	 *
	 * @param file    what to call the file, relative to the course folder
	 * @param profile how the site splits decks
	 */
	public List<CourseProblem> problems(String file, Profile profile) {
		return problems(file, Deck.of(text(), profile));
	}

	/** The same for a deck of this text that is at hand already. */
	List<CourseProblem> problems(String file, Deck deck) {
		List<CourseProblem> problems = new ArrayList<>();
		decoded.malformed().ifPresent(bad -> problems.add(new Place(file, bad, new TextPosition(bad.line(), bad.column() + 1))
				.problem("deck.encoding", Severity.ERROR, encodingMessage(bad))));
		lineEnds(file, deck).ifPresent(problems::add);
		return problems;
	}

	private String encodingMessage(TextPosition bad) {
		String key = charset().equals(StandardCharsets.ISO_8859_1) ? "deck.encodingUnknown" : "deck.encoding";
		return Messages.get(key, bad.line(), bad.column(), charset().name());
	}

	private Optional<CourseProblem> lineEnds(String file, Deck deck) {
		if (text().indexOf('\r') < 0) {
			return Optional.empty();
		}
		int shown = deck.slides().size();
		int meant = Deck.of(LINE_END.matcher(text()).replaceAll("\n"), deck.profile()).slides().size();
		return shown == meant ? Optional.empty()
				: Optional.of(CourseProblem.ofFile("deck.line-ends", Severity.WARNING, file, Messages.get(shown == 1 ? "deck.lineEnds.one" : "deck.lineEnds", shown, meant)));
	}
}
