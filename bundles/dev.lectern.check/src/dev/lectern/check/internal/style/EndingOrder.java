package dev.lectern.check.internal.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Line;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.course.Severity;
import dev.lectern.course.style.Ending;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.regex.JavaScriptRegex;
import dev.lectern.deck.regex.RegexSyntaxException;

/** A chapter that does not end with the slides that end chapters of this course, in their order. */
public final class EndingOrder implements Rule.OfDeck {

	private static final int CONTENT = -1;

	private record Part(String name, boolean optional, Predicate<String> title) {
	}

	@Override
	public String id() {
		return "deck.ending";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public void check(CheckedDeck deck, Findings findings) {
		Optional<Ending> ending = deck.conventions().style().ending(deck.chapter());
		if (ending.isEmpty() || deck.deck().slides().isEmpty()) {
			return;
		}
		List<Part> parts = ending.get().sections().stream().flatMap(section -> part(section, deck.language()).stream()).toList();
		List<Slide> slides = deck.deck().slides();
		int[] partOf = slides.stream().mapToInt(slide -> partOf(parts, slide.title().strip())).toArray();
		for (int part = 0; part < parts.size(); part++) {
			int wanted = part;
			if (!parts.get(part).optional() && Arrays.stream(partOf).noneMatch(found -> found == wanted)) {
				findings.report(firstLine(slides.getLast(), deck.text()), Messages.get("deck.ending.missing", parts.get(part).name()));
			}
		}
		order(parts, slides, partOf, deck.text(), findings);
	}

	private static void order(List<Part> parts, List<Slide> slides, int[] partOf, String text, Findings findings) {
		int reached = CONTENT;
		for (int i = start(parts.size(), partOf); i < slides.size(); i++) {
			if (partOf[i] == CONTENT) {
				findings.report(firstLine(slides.get(i), text), Messages.get("deck.ending.content", parts.get(reached).name()));
				return;
			}
			if (partOf[i] < reached) {
				findings.report(firstLine(slides.get(i), text), Messages.get("deck.ending.order", parts.get(partOf[i]).name(), parts.get(reached).name()));
				return;
			}
			reached = partOf[i];
		}
	}

	/** Where the ending begins; a slide in the middle of the chapter may have the same title, so what stands last of each part counts. */
	private static int start(int parts, int[] partOf) {
		List<Integer> begins = new ArrayList<>();
		for (int part = 0; part < parts; part++) {
			for (int i = partOf.length - 1; i >= 0; i--) {
				if (partOf[i] == part) {
					begins.add(i);
					break;
				}
			}
		}
		return begins.stream().min(Integer::compare).orElse(partOf.length);
	}

	private static int partOf(List<Part> parts, String title) {
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i).title().test(title)) {
				return i;
			}
		}
		return CONTENT;
	}

	private static Optional<Part> part(Ending.Section section, String language) {
		return Optional.ofNullable(section.titles().get(language)).flatMap(EndingOrder::title).map(title -> new Part(section.name(), section.optional(), title));
	}

	/** Empty for an expression that is none; the course's file says so. */
	private static Optional<Predicate<String>> title(Ending.Title title) {
		return switch (title) {
			case Ending.Title.Words words -> Optional.of(words.text().strip()::equals);
			case Ending.Title.Pattern(String expression) -> compiled(expression).map(Pattern::asPredicate);
		};
	}

	private static Optional<Pattern> compiled(String expression) {
		try {
			return Optional.of(JavaScriptRegex.compile(expression));
		} catch (RegexSyntaxException e) {
			return Optional.empty();
		}
	}

	private static SourceRange firstLine(Slide slide, String text) {
		List<Line> lines = Line.of(text, slide.body());
		return lines.isEmpty() ? slide.body() : lines.getFirst().stripped();
	}
}
