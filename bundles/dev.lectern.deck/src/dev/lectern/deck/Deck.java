package dev.lectern.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.deck.internal.split.SlideSplitter.Piece;
import dev.lectern.deck.internal.split.SlideSplitter.Split;

/**
 * An immutable snapshot of one deck; safe to share between threads.
 *
 * <p>Making one splits the text and parses nothing. The cost of {@link #edited} beyond copying and splitting the text is that of the slides that changed, and
 * even those are parsed only when somebody asks about them.
 */
public final class Deck {

	private final String text;
	private final Profile profile;
	private final long version;
	private final SlideReader reader;
	private final List<Slide> slides;
	private final List<SourceRange> separators;
	private final Lazy<LineIndex> lines;
	private final int lastId;

	private Deck(String text, Profile profile, SlideReader reader, Deck before) {
		this.text = text;
		this.profile = profile;
		this.reader = reader;
		version = before == null ? 1 : before.version + 1;
		lines = new Lazy<>(() -> new LineIndex(text));
		Split split = reader.split(text);
		separators = split.separators();
		List<Slide> earlier = before == null ? List.of() : before.slides;
		boolean reusable = before != null && reader.readsContentAs(before.reader);
		Succession succession = new Succession(earlier, text, split.pieces().stream().map(Piece::range).toList());
		int id = before == null ? 0 : before.lastId;
		List<Slide> found = new ArrayList<>(split.pieces().size());
		for (Piece piece : split.pieces()) {
			int index = found.size();
			int predecessor = succession.predecessor(index);
			SlideId known = predecessor < 0 ? new SlideId(++id) : earlier.get(predecessor).id();
			SlideContent content = reusable && succession.isUnchanged(index) ? earlier.get(predecessor).content()
					: reader.content(piece.range().in(text));
			found.add(new Slide(known, index + 1, piece.position(), piece.range(), content, lines));
		}
		slides = List.copyOf(found);
		lastId = id;
	}

	/**
	 * The first snapshot of a deck.
	 *
	 * @param text the deck, without a byte order mark
	 * @throws dev.lectern.deck.regex.RegexSyntaxException when one of the profile's separators is no regular expression
	 */
	public static Deck of(String text, Profile profile) {
		return new Deck(text, profile, new SlideReader(profile), null);
	}

	/**
	 * The next snapshot: unchanged slides keep content and id wherever they are now, a changed one keeps its id when it is still at its place.
	 *
	 * @throws IndexOutOfBoundsException when the edit reaches beyond the text
	 */
	public Deck edited(TextEdit edit) {
		return new Deck(edit.appliedTo(text), profile, reader, this);
	}

	/**
	 * The next snapshot, of the same text read differently.
	 *
	 * @throws dev.lectern.deck.regex.RegexSyntaxException as {@link #of}
	 */
	public Deck withProfile(Profile other) {
		return new Deck(text, other, reader.with(other), this);
	}

	/** From 1; each snapshot derived from another has the next number. */
	public long version() {
		return version;
	}

	public String text() {
		return text;
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
		return separators;
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
