package dev.lectern.course.language.ide.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.lectern.course.page.Literal;
import dev.lectern.course.page.Page;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;

/** The chapters and languages that the page of a course names, where {@link dev.lectern.course.CourseReader} looks for them. */
public final class PageNames {

	private final String text;
	private final Page page;

	private PageNames(String text) {
		this.text = text;
		this.page = Page.of(text);
	}

	/** Any text makes a page. */
	public static PageNames of(String text) {
		return new PageNames(text);
	}

	private Optional<Literal> argument(String name) {
		return page.call("Slides", ".", "init").flatMap(call -> call.argument(name)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Where a chapter stands in the list of chapters. */
	public List<SourceRange> chapter(String name) {
		return argument("chapters").map(list -> items(list, name)).orElse(List.of()); //$NON-NLS-1$
	}

	/** Where a language stands among the languages. */
	public List<SourceRange> language(String name) {
		return argument("langs").map(langs -> langs instanceof Literal.Fields fields ? keys(fields, name) : items(langs, name)).orElse(List.of()); //$NON-NLS-1$
	}

	/** Where sections show one of these files, by the files' paths. */
	public Map<SourceRange, String> sections() {
		Map<SourceRange, String> found = new LinkedHashMap<>();
		for (Page.Section section : page.sections()) {
			String written = section.start() <= section.end() && section.end() <= text.length() ? text.substring(section.start(), section.end()) : ""; //$NON-NLS-1$
			String address = Addresses.withoutSuffix(written.strip());
			if (!address.isEmpty() && Addresses.isRelative(address) && written.strip().equals(section.file())) {
				int offset = section.start() + written.length() - written.stripLeading().length();
				Addresses.normalised(Addresses.decoded(address)).ifPresent(path -> found.put(new SourceRange(offset, address.length()), path));
			}
		}
		return found;
	}

	private List<SourceRange> items(Literal list, String name) {
		return list instanceof Literal.Items items
				? items.values().stream().filter(item -> item instanceof Literal.Text one && one.value().strip().equals(name) && isQuote(one.start()))
						.map(item -> SourceRange.between(item.start(), item.end())).toList()
				: List.of();
	}

	private boolean isQuote(int offset) {
		return "'\"`".indexOf(text.charAt(offset)) >= 0; //$NON-NLS-1$
	}

	private List<SourceRange> keys(Literal.Fields fields, String name) {
		List<SourceRange> found = new ArrayList<>();
		for (Literal.Field field : fields.values()) {
			if (field.name().equals(name)) {
				int start = field.start();
				int length = isQuote(start) ? text.indexOf(text.charAt(start), start + 1) + 1 - start : name.length();
				if (length > 0 && text.substring(start, start + length).contains(name)) {
					found.add(new SourceRange(start, length));
				}
			}
		}
		return found;
	}

	/** What has to be written when a chapter is renamed, and decks move. In the text's order. */
	public List<TextEdit> renamedChapter(String name, String newName, Map<String, String> moves) {
		return edits(chapter(name), newName, moves);
	}

	/** The same for a language. */
	public List<TextEdit> renamedLanguage(String name, String newName, Map<String, String> moves) {
		return edits(language(name), newName, moves);
	}

	private List<TextEdit> edits(List<SourceRange> names, String newName, Map<String, String> moves) {
		List<TextEdit> edits = new ArrayList<>();
		names.forEach(place -> edits.add(new TextEdit(place.offset(), place.length(), literal(place.offset(), newName))));
		sections().forEach((place, path) -> {
			if (moves.containsKey(path)) {
				String to = moves.get(path);
				String prefix = Addresses.folder(place.in(text));
				boolean sameFolder = Addresses.folder(path).equals(Addresses.folder(to));
				String address = sameFolder ? prefix + Addresses.encoded(to.substring(Addresses.folder(to).length())) : Addresses.encoded(to);
				edits.add(new TextEdit(place.offset(), place.length(), address.replace("&", "&amp;"))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		});
		edits.sort(Comparator.comparingInt(TextEdit::offset));
		return edits;
	}

	/** The name as a text of the script, in the quotation marks that stand there now; a key without them keeps doing without where it can. */
	private String literal(int offset, String name) {
		if (!isQuote(offset) && name.matches("[A-Za-z_$][A-Za-z0-9_$]*")) { //$NON-NLS-1$
			return name;
		}
		char quote = isQuote(offset) ? text.charAt(offset) : '\'';
		String escaped = name.replace("\\", "\\\\").replace(String.valueOf(quote), "\\" + quote).replace("\n", "\\n").replace("\r", "\\r").replace("</", "<\\/"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
		return quote + (quote == '`' ? escaped.replace("${", "\\${") : escaped) + quote; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
