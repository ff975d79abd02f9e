package dev.lectern.page.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SlideId;
import dev.lectern.deck.SourceRange;

/**
 * Something that is wrong with how a slide looks, for its author.
 *
 * @param rule    {@link #OVERFLOW}, {@link #IMAGE_MISSING} or {@link #NOT_MEASURED}
 * @param slide   where
 * @param range   in the deck's text: the slide's heading or first line, or the source of the picture
 * @param message in the language of {@link java.util.Locale#getDefault()}
 * @param sure    false when a style sheet of the course's page was not at hand, with which the slide may look otherwise; the message says so
 */
public record LayoutFinding(String rule, Slide slide, SourceRange range, String message, boolean sure) {

	/** A slide reaches over the stage, or its code is cut off until somebody scrolls. */
	public static final String OVERFLOW = "layout.overflow";

	/**
	 * A picture of the course cannot be shown. That the file of an image or of a slide's background is missing is known without a browser and left to the rules of
	 * links; of pictures that styles name only the browser knows.
	 */
	public static final String IMAGE_MISSING = "layout.image-missing";

	/** A slide was left out, so that nothing is known of it: a script draws in it, or a formula or diagram could not be drawn. */
	public static final String NOT_MEASURED = "layout.not-measured";

	public LayoutFinding {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(slide);
		Objects.requireNonNull(range);
		Objects.requireNonNull(message);
	}

	/**
	 * @param layout of slides of this very snapshot; those it has not are passed over
	 * @param files  whether the course has a file; told its path relative to the course folder, with {@code /}
	 * @param absent the style sheets the slides were measured without; see {@link MeasurePage#absentSheets}
	 * @return in the order of the slides
	 */
	public static List<LayoutFinding> in(Deck deck, List<SlideLayout> layout, Predicate<String> files, List<String> absent) {
		Map<SlideId, SlideLayout> found = layout.stream().collect(Collectors.toMap(SlideLayout::slide, one -> one, (first, second) -> first));
		return deck.slides().stream().filter(slide -> found.containsKey(slide.id())).flatMap(slide -> of(deck, slide, found.get(slide.id()), files, absent)).toList();
	}

	private static Stream<LayoutFinding> of(Deck deck, Slide slide, SlideLayout layout, Predicate<String> files, List<String> absent) {
		List<LayoutFinding> findings = new ArrayList<>();
		String doubt = absent.isEmpty() ? "" : Messages.get("unstyled", String.join(", ", absent));
		if (!layout.measured()) {
			findings.add(new LayoutFinding(NOT_MEASURED, slide, SlidePlaces.head(deck, slide), Messages.get("not-measured"), true));
		}
		if (!layout.overflow().isNone()) {
			Profile.Stage stage = deck.profile().stage();
			String message = Messages.get("overflow", text(stage.width()), text(stage.height()), sides("overflow", layout.overflow()));
			findings.add(new LayoutFinding(OVERFLOW, slide, SlidePlaces.head(deck, slide), message + doubt, absent.isEmpty()));
		}
		if (!layout.scrolled().isNone()) {
			String message = Messages.get("scrolled", sides("scrolled", layout.scrolled()));
			findings.add(new LayoutFinding(OVERFLOW, slide, SlidePlaces.head(deck, slide), message + doubt, absent.isEmpty()));
		}
		for (String source : layout.missing()) {
			Optional<String> file = new PictureAddress(source).file();
			if (file.filter(files.negate()).isEmpty()) {
				findings.add(picture(deck, slide, source, file.isPresent()));
			}
		}
		for (String source : layout.backgrounds()) {
			findings.add(picture(deck, slide, source, new PictureAddress(source).file().filter(files).isPresent()));
		}
		return findings.stream();
	}

	private static LayoutFinding picture(Deck deck, Slide slide, String source, boolean there) {
		String message = Messages.get(there ? "image-unreadable" : "image-missing", source);
		return new LayoutFinding(IMAGE_MISSING, slide, SlidePlaces.picture(deck, slide, source), message, true);
	}

	private static String sides(String what, Overhang overhang) {
		List<String> sides = new ArrayList<>();
		add(sides, what + ".bottom", overhang.bottom());
		add(sides, what + ".right", overhang.right());
		add(sides, what + ".top", overhang.top());
		add(sides, what + ".left", overhang.left());
		return String.join(Messages.get("and"), sides);
	}

	private static void add(List<String> sides, String key, int pixels) {
		if (pixels > 0) {
			sides.add(Messages.get(key, text(pixels)));
		}
	}

	/* Pixels are written without marks between the thousands. */
	private static String text(int number) {
		return Integer.toString(number);
	}
}
