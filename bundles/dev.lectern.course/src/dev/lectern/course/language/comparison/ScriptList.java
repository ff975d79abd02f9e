package dev.lectern.course.language.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.lectern.deck.TextEdit;

/** What an array or an object of a script lists. */
final class ScriptList implements PageList {

	/** An element and where it is written. */
	record Element(String id, int start, int end) {
	}

	private final String text;
	private final List<Element> elements;
	private final int open;
	private final Function<String, String> written;

	/**
	 * @param text    the page
	 * @param open    the place behind the bracket
	 * @param written how an element is written, by its id
	 */
	ScriptList(String text, List<Element> elements, int open, Function<String, String> written) {
		this.text = text;
		this.elements = List.copyOf(elements);
		this.open = open;
		this.written = written;
	}

	@Override
	public List<String> ids() {
		return elements.stream().map(Element::id).toList();
	}

	@Override
	public int offset(int index) {
		return elements.get(index).start();
	}

	@Override
	public List<TextEdit> inserted(String id, int after) {
		String element = written.apply(id);
		if (elements.isEmpty()) {
			return List.of(new TextEdit(open, 0, element));
		}
		String gap = gap();
		return after < 0 ? List.of(new TextEdit(elements.getFirst().start(), 0, element + ',' + gap)) : List.of(new TextEdit(elements.get(after).end(), 0, ',' + gap + element));
	}

	/** What stands between elements: a new line where each has its own. */
	private String gap() {
		boolean ownLines = elements.size() > 1
				&& IntStream.range(1, elements.size()).allMatch(i -> text.substring(elements.get(i - 1).end(), elements.get(i).start()).contains("\n"));
		return ownLines ? Lines.end(text) + Lines.indentation(text, elements.getFirst().start()) : " ";
	}

	/** With the comma behind it, or before it where it is the last; what stands between that comma and it stays unless it is blank. */
	@Override
	public List<TextEdit> removed(int index) {
		Element element = elements.get(index);
		if (index + 1 < elements.size()) {
			return List.of(Lines.removal(text, element.start(), comma(element.end(), elements.get(index + 1).start()) + 1));
		}
		if (index == 0) {
			return List.of(Lines.removal(text, element.start(), element.end()));
		}
		int comma = comma(elements.get(index - 1).end(), element.start());
		return text.substring(comma + 1, element.start()).isBlank() ? List.of(new TextEdit(comma, element.end() - comma, ""))
				: List.of(new TextEdit(comma, 1, ""), Lines.removal(text, element.start(), element.end()));
	}

	/** The comma between two elements; comments between them may hold others. */
	private int comma(int from, int to) {
		for (int at = from; at < to; at++) {
			if (text.startsWith("//", at)) {
				at = Math.max(at, text.indexOf('\n', at));
			} else if (text.startsWith("/*", at)) {
				at = text.indexOf("*/", at) + 1;
			} else if (text.charAt(at) == ',') {
				return at;
			}
		}
		throw new IllegalStateException("No comma between " + from + " and " + to);
	}

	@Override
	public List<TextEdit> moved(int index, int after) {
		return Lines.exchanged(text, elements.stream().map(element -> new int[] { element.start(), element.end() }).toList(), index, after);
	}
}
