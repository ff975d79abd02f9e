package dev.lectern.deck;

import java.util.List;
import java.util.Optional;

import dev.lectern.deck.internal.split.Split;
import dev.lectern.deck.internal.text.DeckText;

/**
 * An immutable snapshot of one deck; safe to share between threads.
 *
 * <p>Making one splits the text and parses nothing. {@link #edited} copies the part of the text around the edit and tells the slides behind it where they are now;
 * everything else it does only with the slides around the edit, and even those are parsed only when somebody asks about them. Separators that search far (to the
 * end of the text, or behind themselves) make it search the text as far as they do.
 */
public final class Deck {

	private static final TextEdit NOTHING = new TextEdit(0, 0, "");

	private final DeckText text;
	private final Lazy<String> joined;
	private final Profile profile;
	private final long version;
	private final SlideReader reader;
	private final Split split;
	private final List<Slide> slides;
	private final int lastId;
	private final Lazy<List<SourceRange>> separators;
	private final Lazy<LineIndex> lines;

	private Deck(DeckText text, Profile profile, long version, SlideReader reader, Split split, NextSlides next) {
		this.text = text;
		joined = new Lazy<>(text::toString);
		this.profile = profile;
		this.version = version;
		this.reader = reader;
		this.split = split;
		slides = next.slides();
		lastId = next.lastId();
		separators = new Lazy<>(split::separators);
		lines = new Lazy<>(() -> new LineIndex(joined.get()));
	}

	/**
	 * The first snapshot of a deck.
	 *
	 * @param text the deck, without a byte order mark
	 * @throws dev.lectern.deck.regex.RegexSyntaxException when one of the profile's separators is no regular expression
	 */
	public static Deck of(String text, Profile profile) {
		SlideReader reader = new SlideReader(profile);
		Split split = reader.split(text);
		return new Deck(DeckText.of(text), profile, 1, reader, split, new NextSlides(List.of(), false, text, split, reader, 0));
	}

	/**
	 * The next snapshot: unchanged slides keep content and id wherever they are now, a changed one keeps its id when it is still at its place.
	 *
	 * @throws IndexOutOfBoundsException when the edit reaches beyond the text
	 */
	public Deck edited(TextEdit edit) {
		DeckText edited = text.edited(edit);
		return next(edited, profile, reader, reader.split(edited.reader(), split, edit));
	}

	/**
	 * The next snapshot, of the same text read differently.
	 *
	 * @throws dev.lectern.deck.regex.RegexSyntaxException as {@link #of}
	 */
	public Deck withProfile(Profile other) {
		SlideReader next = reader.with(other);
		return next(text, other, next, next == reader ? reader.split(text.reader(), split, NOTHING) : next.split(text()));
	}

	private Deck next(DeckText newText, Profile newProfile, SlideReader newReader, Split newSplit) {
		NextSlides next = new NextSlides(slides, newReader.readsContentAs(reader), newText.reader(), newSplit, newReader, lastId);
		return new Deck(newText, newProfile, version + 1, newReader, newSplit, next);
	}

	/** From 1; each snapshot derived from another has the next number. */
	public long version() {
		return version;
	}

	/** The whole text: the string the first snapshot was made of, one put together when first needed for the others. Who needs a part asks its slide. */
	public String text() {
		return joined.get();
	}

	/** How long the text is, in UTF-16 units; puts nothing together. */
	public int length() {
		return text.length();
	}

	public Profile profile() {
		return profile;
	}

	/** The slides in reading order: a stack's from top to bottom. Never empty; an empty text is one empty slide. */
	public List<Slide> slides() {
		return slides;
	}

	/** What stands between the slides, in order: one fewer than there are slides. */
	public List<SourceRange> separators() {
		return separators.get();
	}

	/**
	 * The slide a caret is in; a separator belongs to the slide before it.
	 *
	 * @param offset from 0 up to and including the text's length
	 * @throws IndexOutOfBoundsException for other offsets
	 */
	public Slide slideAt(int offset) {
		if (offset < 0 || offset > text.length()) {
			throw new IndexOutOfBoundsException("Offset " + offset + " of " + text.length());
		}
		int low = 0;
		int high = slides.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (slides.get(middle).range().offset() <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return slides.get(low);
	}

	/** The first heading of the first slide that has one. */
	public Optional<Heading> title() {
		return slides.stream().flatMap(slide -> slide.headings().stream()).findFirst();
	}

	/** The lines of the text, computed when first needed. */
	public LineIndex lines() {
		return lines.get();
	}

	@Override
	public String toString() {
		return "deck version " + version + ", " + slides.size() + " slides";
	}
}
