package dev.lectern.check.internal.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;

import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;
import dev.lectern.deck.Token.Kind;

/** A set of places in a deck's text. */
public final class Regions {

	private static final Set<Kind> VERBATIM = Set.of(Kind.CODE, Kind.CODE_BLOCK, Kind.HTML, Kind.COMMENT, Kind.DIRECTIVE);

	private final BitSet places = new BitSet();

	private Regions() {
	}

	/** Where a slide is code, HTML or a comment. */
	public static Regions verbatim(Slide slide) {
		return of(slide, VERBATIM);
	}

	/** Where a slide is any of these. */
	public static Regions of(Slide slide, Collection<Kind> kinds) {
		Regions regions = new Regions();
		for (Token token : slide.tokens()) {
			if (kinds.contains(token.kind())) {
				regions.add(token.range());
			}
		}
		return regions;
	}

	/** Adds where links point, which is no prose either; and bare addresses. */
	public Regions withTargets(Slide slide) {
		for (Link link : slide.links()) {
			add(link.kind() == Link.Kind.AUTOLINK ? link.range() : link.targetRange());
		}
		return this;
	}

	public Regions add(SourceRange range) {
		places.set(range.offset(), range.end());
		return this;
	}

	public boolean contains(int offset) {
		return places.get(offset);
	}

	/** Whether any of the range is in here. */
	public boolean touches(SourceRange range) {
		int next = places.nextSetBit(range.offset());
		return next >= 0 && next < range.end();
	}
}
