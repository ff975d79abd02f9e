package dev.lectern.cli.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.lectern.citation.Citations;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Chapter;
import dev.lectern.course.Course;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Position;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;

/** An outline for people at a terminal. Titles stand last, so that wide characters do not disturb the columns. */
final class OutlineText {

	private record Row(String number, String line, String citations, String title) {
	}

	private final LoadedCourse loaded;
	private final StringBuilder text = new StringBuilder();

	private OutlineText(LoadedCourse loaded) {
		this.loaded = loaded;
	}

	static String of(LoadedCourse loaded) {
		OutlineText outline = new OutlineText(loaded);
		outline.course(loaded.course());
		return outline.text.toString();
	}

	private void course(Course course) {
		line(course.title());
		line("  " + profile(course.profile()));
		line("  " + Texts.get("outline.chapters", course.chapters().size()));
		int width = course.languages().stream().mapToInt(language -> language.id().length()).max().orElseThrow();
		for (Language language : course.languages()) {
			List<Deck> decks = course.decks().filter(file -> file.language().equals(language.id())).map(loaded::deck).flatMap(Optional::stream).toList();
			String label = language.source() ? Texts.get("outline.source", language.label()) : language.label();
			line("  " + padded(language.id(), width) + "  " + counts(decks.stream().flatMap(deck -> deck.slides().stream()).toList()) + "  " + label);
		}
		Optional<Part> before = Optional.empty();
		for (Chapter chapter : course.chapters()) {
			Optional<Part> part = course.parts().stream().filter(each -> each.chapters().contains(chapter.id())).findFirst();
			if (part.isPresent() && !part.equals(before)) {
				line("");
				line("== " + title(part.get(), course));
			}
			chapter(chapter);
			before = part;
		}
	}

	/** A part's title in the first language that has one. */
	private static String title(Part part, Course course) {
		return course.languages().stream().flatMap(language -> Optional.ofNullable(part.titles().get(language.id())).stream()).findFirst().orElse(part.id());
	}

	private static String profile(Profile profile) {
		String reveal = Texts.get("outline.profile", profile.reveal(), String.valueOf(profile.stage().width()), String.valueOf(profile.stage().height()),
				visible(profile.separators().slide()));
		return reveal + stacks(profile.separators());
	}

	private static String stacks(Separators separators) {
		return separators.vertical().isEmpty() ? "" : Texts.get("outline.stacks", visible(separators.vertical()));
	}

	private void chapter(Chapter chapter) {
		line("");
		line(chapter.id());
		chapter.own().separators().ifPresent(own -> line("  " + Texts.get("outline.split", visible(own.slide())) + stacks(own)));
		chapter.decks().values().forEach(this::deck);
	}

	private void deck(DeckFile file) {
		Optional<Deck> deck = loaded.deck(file);
		if (deck.isEmpty()) {
			line("  " + file.language() + "  " + file.path() + "  " + Texts.get(file.exists() ? "outline.unreadable" : "outline.missing"));
			return;
		}
		line("  " + file.language() + "  " + file.path() + "  " + counts(deck.get().slides()));
		rows(deck.get().slides().stream().map(OutlineText::row).toList());
	}

	private static Row row(Slide slide) {
		int citations = Citations.in(slide).size();
		String title = slide.title().isBlank() ? Texts.get("outline.untitled") : slide.title().strip().replaceAll("\\s+", " ");
		return new Row(number(slide.position()), String.valueOf(slide.line()), citations == 0 ? "" : String.valueOf(citations), title);
	}

	/** As reveal.js numbers slides for people: from 1, and the place in a stack after a dot. */
	private static String number(Position position) {
		return position.inStack() ? position.horizontal() + 1 + "." + (position.vertical() + 1) : String.valueOf(position.horizontal() + 1);
	}

	private void rows(List<Row> rows) {
		int numbers = rows.stream().mapToInt(row -> row.number().length()).max().orElse(0);
		int lines = rows.stream().mapToInt(row -> row.line().length()).max().orElse(0);
		int citations = rows.stream().mapToInt(row -> row.citations().length()).max().orElse(0);
		boolean stacks = rows.stream().anyMatch(row -> row.number().indexOf('.') >= 0);
		for (Row row : rows) {
			String number = stacks ? padded(row.number(), numbers) : aligned(row.number(), numbers);
			String cited = citations == 0 ? "" : (row.citations().isEmpty() ? " ".repeat(citations + 2) : "[" + aligned(row.citations(), citations) + "]") + "  ";
			line("      " + number + "  :" + padded(row.line(), lines) + "  " + cited + row.title());
		}
	}

	private static String counts(List<Slide> slides) {
		int citations = slides.stream().mapToInt(slide -> Citations.in(slide).size()).sum();
		return Texts.get("outline.slides", slides.size()) + (citations == 0 ? "" : Texts.get("outline.citations", citations));
	}

	private static String visible(String separator) {
		return separator.codePoints().mapToObj(c -> switch (c) {
			case '\n' -> "\\n";
			case '\r' -> "\\r";
			case '\t' -> "\\t";
			default -> Character.toString(c);
		}).collect(Collectors.joining());
	}

	private static String padded(String text, int width) {
		return text + " ".repeat(width - text.length());
	}

	private static String aligned(String text, int width) {
		return " ".repeat(width - text.length()) + text;
	}

	private void line(String line) {
		text.append(line.stripTrailing()).append('\n');
	}
}
