package dev.lectern.course.language.comparison;

import java.util.List;

import dev.lectern.course.page.Page;
import dev.lectern.deck.TextEdit;

/** The files that a page's sections show, by their paths. */
final class SectionList implements PageList {

	/** A path and the section that shows it. */
	record Shown(String path, Page.Reference section) {
	}

	private final String text;
	private final List<Shown> sections;

	/** @param text the page */
	SectionList(String text, List<Shown> sections) {
		this.text = text;
		this.sections = List.copyOf(sections);
	}

	@Override
	public List<String> ids() {
		return sections.stream().map(Shown::path).toList();
	}

	@Override
	public int offset(int index) {
		return sections.get(index).section().address().start();
	}

	/** The same as the section beside it, with another file. */
	@Override
	public List<TextEdit> inserted(String path, int after) {
		Page.Reference like = sections.get(Math.max(0, after)).section();
		String section = text.substring(like.start(), like.address().start()) + Markup.attribute(Markup.address(path)) + text.substring(like.address().end(), like.end());
		String between = Lines.isAlone(text, like.start(), like.end()) ? Lines.end(text) + Lines.indentation(text, like.start()) : "";
		return List.of(after < 0 ? new TextEdit(like.start(), 0, section + between) : new TextEdit(like.end(), 0, between + section));
	}

	@Override
	public List<TextEdit> removed(int index) {
		return List.of(Lines.removal(text, sections.get(index).section().start(), sections.get(index).section().end()));
	}

	@Override
	public List<TextEdit> moved(int index, int after) {
		return Lines.exchanged(text, sections.stream().map(shown -> new int[] { shown.section().start(), shown.section().end() }).toList(), index, after);
	}
}
