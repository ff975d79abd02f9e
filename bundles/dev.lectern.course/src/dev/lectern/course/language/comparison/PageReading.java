package dev.lectern.course.language.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

import dev.lectern.course.page.Literal;
import dev.lectern.course.page.Page;
import dev.lectern.course.page.PageLibraries;
import dev.lectern.course.page.ScriptCall;
import dev.lectern.course.text.RelativePath;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;

/**
 * What a page says of a course, as far as it can be read off it.
 *
 * @param chapters   chapters by their ids, or the decks of one language by their paths
 * @param byPaths    which of both
 * @param languages  by their ids
 * @param labels     of languages, by their ids
 * @param settings   by word; separators are those of the first section
 * @param separators of each section, by the path it shows and by word
 * @param sheets     the style sheets that are none of reveal.js's
 * @param plugins    their names
 */
record PageReading(Page page, Optional<PageList> chapters, boolean byPaths, Optional<PageList> languages, Map<String, PageWord> labels, Map<String, PageWord> settings,
		Map<String, Map<String, PageWord>> separators, List<Page.Reference> sheets, List<String> plugins) {

	/**
	 * Empty when the page tells no course.
	 *
	 * @param label what a language is called that the page does not have yet, by its id
	 */
	static Optional<PageReading> of(Page page, UnaryOperator<String> label) {
		Optional<ScriptCall> slides = page.call("Slides", ".", "init");
		if (slides.isPresent()) {
			return slides.filter(ScriptCall::complete).map(call -> new SlidesInit(page, call, label).read());
		}
		List<SectionList.Shown> shown = shown(page);
		return shown.isEmpty() ? Optional.empty() : Optional.of(new Sections(page, shown).read());
	}

	private static List<SectionList.Shown> shown(Page page) {
		List<SectionList.Shown> shown = new ArrayList<>();
		List<Page.Section> sections = page.sections();
		List<Page.Reference> references = page.sectionReferences();
		for (Page.Section section : sections) {
			Optional<String> path = section.file().isEmpty() || section.isRemote() ? Optional.empty() : section.path();
			Optional<Page.Reference> reference = references.stream().filter(one -> one.address().start() == section.start()).findFirst();
			if (path.isPresent() && reference.isPresent() && shown.stream().noneMatch(one -> one.path().equals(path.get()))) {
				shown.add(new SectionList.Shown(path.get(), reference.get()));
			}
		}
		return shown;
	}

	private static List<Page.Reference> sheets(Page page) {
		return page.styleSheetReferences().stream().filter(link -> PageLibraries.isOwn(link.address().value().strip())).toList();
	}

	/** The version of reveal.js that addresses name; all of them are changed together. */
	private static Optional<PageWord> version(Page page) {
		List<Page.Piece> places = new ArrayList<>();
		for (Page.Piece piece : page.sourcePieces()) {
			Matcher found = PageLibraries.VERSION.matcher(page.text()).region(piece.start(), piece.end()).useTransparentBounds(true);
			while (found.find()) {
				places.add(new Page.Piece(found.group(1), found.start(1), found.end(1)));
			}
		}
		return places.stream().findFirst().map(first -> new PageWord(first.value(), true, first.start(), Optional.of(
				value -> places.stream().filter(one -> one.value().equals(first.value())).map(one -> new TextEdit(one.start(), one.end() - one.start(), value)).toList())));
	}

	private static Optional<PageWord> title(Page page) {
		return page.titlePiece().filter(title -> !title.value().isBlank())
				.map(title -> new PageWord(title.value(), true, title.start(), Optional.of(value -> List.of(replacement(title.start(), title.end(), Markup.content(value))))));
	}

	private static TextEdit replacement(int start, int end, String text) {
		return new TextEdit(start, end - start, text);
	}

	/** The quotation mark that a script uses. */
	private static char mark(Page page, Literal literal) {
		return switch (literal) {
			case Literal.Text text when "\"'`".indexOf(page.text().charAt(text.start())) >= 0 -> page.text().charAt(text.start());
			case Literal.Items items -> items.values().stream().map(value -> mark(page, value)).findFirst().orElse('\'');
			case Literal.Fields fields -> fields.values().stream().map(field -> mark(page, field.value())).findFirst().orElse('\'');
			default -> '\'';
		};
	}

	private static PageWord text(Page page, Literal.Text literal) {
		return new PageWord(literal.value().strip(), true, literal.start(),
				Optional.of(value -> List.of(replacement(literal.start(), literal.end(), Markup.script(value, mark(page, literal))))));
	}

	/** A page with {@code Slides.init({title, chapters, langs})}; how slides look is that script's affair. */
	private record SlidesInit(Page page, ScriptCall call, UnaryOperator<String> label) {

		PageReading read() {
			Map<String, PageWord> settings = new LinkedHashMap<>();
			call.argument("title").filter(Literal.Text.class::isInstance).map(Literal.Text.class::cast).filter(title -> !title.value().isBlank())
					.map(title -> text(page, title)).or(() -> call.argument("title").isPresent() ? Optional.empty() : title(page))
					.ifPresent(title -> settings.put(Words.TITLE, title));
			Profile meant = Profile.SLIDES_INIT;
			mean(settings, Words.SEPARATOR, meant.separators().slide());
			mean(settings, Words.VERTICAL, meant.separators().vertical());
			mean(settings, Words.NOTES, meant.separators().notes());
			mean(settings, Words.STAGE, Words.stage(meant.stage().width(), meant.stage().height()));
			mean(settings, Words.MARGIN, String.valueOf(meant.stage().margin()));
			mean(settings, Words.CENTER, Words.answer(meant.centred()));
			mean(settings, Words.THEME, meant.theme());
			mean(settings, Words.DECKS, "src/{language}/{chapter}.md");
			version(page).ifPresent(version -> settings.put(Words.REVEAL, version));
			Map<String, PageWord> labels = new HashMap<>();
			return new PageReading(page, call.argument("chapters").flatMap(this::chapters), false, call.argument("langs").flatMap(langs -> languages(langs, labels)), labels,
					settings, Map.of(), sheets(page), PageLibraries.plugins(page));
		}

		private void mean(Map<String, PageWord> settings, String word, String value) {
			settings.put(word, new PageWord(value, false, call.start(), Optional.empty()));
		}

		private Optional<PageList> chapters(Literal chapters) {
			return chapters instanceof Literal.Items items ? list(items, true) : Optional.empty();
		}

		/** Empty when an item would have to be computed. */
		private Optional<PageList> list(Literal.Items items, boolean ofPaths) {
			List<ScriptList.Element> elements = new ArrayList<>();
			for (Literal item : items.values()) {
				if (!(item instanceof Literal.Text text)) {
					return Optional.empty();
				}
				Optional<String> id = ofPaths && !text.value().isBlank() ? RelativePath.inside(text.value().strip()) : Optional.of(text.value());
				if (id.isPresent() && elements.stream().noneMatch(element -> element.id().equals(id.get()))) {
					elements.add(new ScriptList.Element(id.get(), text.start(), text.end()));
				}
			}
			char mark = mark(page, items);
			return Optional.of(new ScriptList(page.text(), elements, items.start() + 1, id -> Markup.script(id, mark)));
		}

		private Optional<PageList> languages(Literal langs, Map<String, PageWord> labels) {
			if (langs instanceof Literal.Items items) {
				return list(items, false);
			}
			if (!(langs instanceof Literal.Fields fields) || !fields.others().isEmpty()) {
				return Optional.empty();
			}
			List<ScriptList.Element> elements = new ArrayList<>();
			for (Literal.Field field : fields.values()) {
				elements.add(new ScriptList.Element(field.name(), field.start(), field.end()));
				if (field.value() instanceof Literal.Text label && !label.value().isBlank()) {
					labels.put(field.name(), text(page, label));
				}
			}
			char mark = mark(page, fields);
			return Optional.of(new ScriptList(page.text(), elements, fields.start() + 1, id -> Markup.property(id, mark) + ": " + Markup.script(label.apply(id), mark)));
		}
	}

	/** A page with sections that show files. */
	private static final class Sections {

		private final Page page;
		private final List<SectionList.Shown> shown;
		private final Map<String, PageWord> settings = new LinkedHashMap<>();

		Sections(Page page, List<SectionList.Shown> shown) {
			this.page = page;
			this.shown = shown;
		}

		PageReading read() {
			title(page).ifPresent(title -> settings.put(Words.TITLE, title));
			Optional<Initialize> call = page.call("Reveal", ".", "initialize").or(() -> page.call("new", "Reveal")).filter(ScriptCall::complete)
					.map(one -> new Initialize(page.text(), one.arguments(), one.start()));
			call.ifPresent(initialize -> initialize.settings(settings));
			SectionSeparators separators = new SectionSeparators(page, shown, call);
			settings.putAll(separators.first());
			version(page).ifPresent(version -> settings.put(Words.REVEAL, version));
			theme().ifPresent(theme -> settings.put(Words.THEME, theme));
			return new PageReading(page, Optional.of(new SectionList(page.text(), shown)), true, Optional.empty(), Map.of(), settings, separators.each(), sheets(page),
					PageLibraries.plugins(page));
		}

		private Optional<PageWord> theme() {
			for (Page.Reference link : page.styleSheetReferences()) {
				Optional<String> theme = PageLibraries.theme(link.address().value().strip());
				int at = theme.isEmpty() ? -1 : page.text().substring(link.address().start(), link.address().end()).lastIndexOf("theme/" + theme.get());
				if (at >= 0) {
					int start = link.address().start() + at + "theme/".length();
					return Optional.of(new PageWord(theme.get(), true, start, Optional.of(value -> List.of(new TextEdit(start, theme.get().length(), value)))));
				}
			}
			return Optional.empty();
		}
	}
}
