package dev.lectern.course.language.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lectern.course.page.Page;
import dev.lectern.deck.Separators;
import dev.lectern.deck.TextEdit;

/** What splits the files that a page's sections show. As the plugin decides: what the section says, the settings, the plugin's own. */
final class SectionSeparators {

	/** The words of the course language for separators. */
	static final List<String> WORDS = List.of(Words.SEPARATOR, Words.VERTICAL, Words.NOTES);

	private static final Map<String, Name> NAMES = Map.of(Words.SEPARATOR, new Name("data-separator", "separator", Separators.DEFAULT.slide()), Words.VERTICAL,
			new Name("data-separator-vertical", "verticalSeparator", Separators.DEFAULT.vertical()), Words.NOTES,
			new Name("data-separator-notes", "notesSeparator", Separators.DEFAULT.notes()));

	/**
	 * @param attribute of sections
	 * @param property  of the settings
	 * @param usual     the plugin's own
	 */
	private record Name(String attribute, String property, String usual) {
	}

	private final Page page;
	private final List<SectionList.Shown> shown;
	private final Optional<Initialize> call;

	/** @param call what the page hands to {@code Reveal.initialize} */
	SectionSeparators(Page page, List<SectionList.Shown> shown, Optional<Initialize> call) {
		this.page = page;
		this.shown = shown;
		this.call = call;
	}

	/** What the first section is split by, by word; to change it is to change all sections that say the same. */
	Map<String, PageWord> first() {
		Map<String, PageWord> found = new LinkedHashMap<>();
		for (String word : WORDS) {
			Map<Integer, Page.Piece> said = said(word);
			Optional<Page.Piece> first = Optional.ofNullable(said.get(place(shown.getFirst())));
			Optional<PageWord> value = first.isEmpty() ? general(word, shown) : first.map(piece -> word(piece, said.values().stream().filter(one -> one.value().equals(piece.value())).toList()));
			value.ifPresent(one -> found.put(word, one));
		}
		return found;
	}

	/** What each section is split by, by path and word; to change it is to change that section only. */
	Map<String, Map<String, PageWord>> each() {
		Map<String, Map<String, PageWord>> found = new HashMap<>();
		for (String word : WORDS) {
			Map<Integer, Page.Piece> said = said(word);
			for (SectionList.Shown section : shown) {
				Optional<Page.Piece> own = Optional.ofNullable(said.get(place(section)));
				Optional<PageWord> value = own.map(piece -> word(piece, List.of(piece))).or(() -> general(word, List.of(section))
						.map(general -> new PageWord(general.value(), general.said(), general.offset(), Optional.of(other -> inserted(word, List.of(section), other)))));
				value.ifPresent(one -> found.computeIfAbsent(section.path(), path -> new HashMap<>()).put(word, one));
			}
		}
		return found;
	}

	/** The attributes that count, by the place of their section among all. */
	private Map<Integer, Page.Piece> said(String word) {
		Map<Integer, Page.Piece> said = new LinkedHashMap<>(page.sectionAttributes(NAMES.get(word).attribute()));
		said.values().removeIf(piece -> piece.value().isEmpty());
		return said;
	}

	private static PageWord word(Page.Piece piece, List<Page.Piece> changed) {
		return new PageWord(piece.value(), true, piece.start(),
				Optional.of(value -> changed.stream().map(one -> new TextEdit(one.start(), one.end() - one.start(), Markup.attribute(value))).toList()));
	}

	/** What holds for sections that say nothing; empty when it would have to be computed. */
	private Optional<PageWord> general(String word, List<SectionList.Shown> sections) {
		if (call.isEmpty() || !call.get().isKnown("markdown")) {
			return Optional.empty();
		}
		Name name = NAMES.get(word);
		Optional<Initialize> markdown = call.get().group("markdown");
		if (markdown.isPresent() && !markdown.get().isKnown(name.property())) {
			return Optional.empty();
		}
		Optional<PageWord> said = markdown.flatMap(group -> group.text(name.property(), name.usual())).filter(found -> found.said() && !found.value().isEmpty());
		return said.or(() -> Optional.of(new PageWord(name.usual(), false, call.get().offset(), Optional.of(value -> inserted(word, sections, value)))));
	}

	private int place(SectionList.Shown section) {
		List<Page.Section> sections = page.sections();
		for (int i = 0; i < sections.size(); i++) {
			if (sections.get(i).start() == section.section().address().start()) {
				return i;
			}
		}
		return 0;
	}

	private List<TextEdit> inserted(String word, List<SectionList.Shown> sections, String value) {
		return sections.stream().map(one -> {
			int end = one.section().address().end();
			boolean quoted = "\"'".indexOf(page.text().charAt(end)) >= 0;
			return new TextEdit(quoted ? end + 1 : end, 0, ' ' + NAMES.get(word).attribute() + "=\"" + Markup.attribute(value) + '"');
		}).toList();
	}
}
