package dev.lectern.citation.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.lectern.citation.paper.Paper;

/**
 * Papers as BibTeX, in UTF-8. The year is that of the first version, unlike in arXiv's own BibTeX, and like in the course. What is special in TeX is written so that it
 * is seen as it is, formulas excepted, which arXiv's titles have as TeX.
 */
public final class BibTex {

	/** A formula between dollars, which are not those of "$5 and $10"; or one character. */
	private static final Pattern SPECIAL = Pattern.compile("(?:\\$(?=[^\\s$])[^$]*(?<=[^\\s\\\\])\\$(?!\\d))|[&%$#_{}~^\\\\]");
	private static final Pattern CHARACTER = Pattern.compile("[&%$#_{}~^\\\\]");
	/** What would end the formula, or all of the line, in TeX. */
	private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)[%#&]");
	/** Braces have to be in pairs in BibTeX, even with a backslash before them. */
	private static final Map<String, String> ESCAPED = Map.of("~", "\\textasciitilde{}", "^", "\\textasciicircum{}", "\\", "\\textbackslash{}", "{", "\\textbraceleft{}", "}",
			"\\textbraceright{}");
	/** Letters that are no others with an accent. */
	private static final Map<String, String> LETTERS = Map.of("ł", "l", "ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "ı", "i");
	private static final Pattern LETTER = Pattern.compile(String.join("|", LETTERS.keySet()));
	private static final Set<String> SMALL = Set.of("a", "an", "the", "on", "of", "in", "for", "to", "are", "is");

	private final Set<String> keys = new HashSet<>();

	private BibTex() {
	}

	/** One entry for each, in the order given. */
	public static String of(List<Paper> papers) {
		BibTex bibTex = new BibTex();
		return papers.stream().map(bibTex::entry).collect(Collectors.joining("\n"));
	}

	private String entry(Paper paper) {
		StringBuilder entry = new StringBuilder("@misc{").append(key(paper)).append(",\n");
		field(entry, "title", "{" + escaped(paper.title()) + "}");
		if (!paper.authors().isEmpty()) {
			field(entry, "author", paper.authors().stream().map(PersonName::of).map(BibTex::author).collect(Collectors.joining(" and ")));
		}
		field(entry, "year", String.valueOf(paper.published().getYear()));
		field(entry, "eprint", paper.identifier().canonical());
		field(entry, "archivePrefix", "arXiv");
		paper.categories().stream().findFirst().ifPresent(primary -> field(entry, "primaryClass", primary));
		paper.journal().ifPresent(journal -> field(entry, "note", escaped(journal)));
		paper.doi().ifPresent(doi -> field(entry, "doi", doi));
		field(entry, "url", "https://arxiv.org/abs/" + paper.identifier().canonical());
		return entry.append("}\n").toString();
	}

	private static void field(StringBuilder entry, String name, String value) {
		entry.append("  ").append(name).append(" = {").append(value).append("},\n");
	}

	private static String author(PersonName name) {
		if (name.given().isEmpty()) {
			return "{" + escaped(name.family()) + "}";
		}
		return escaped(name.family()) + (name.suffix().isEmpty() ? "" : ", " + escaped(name.suffix())) + ", " + escaped(name.given());
	}

	private String key(Paper paper) {
		String family = paper.authors().isEmpty() ? "" : PersonName.of(paper.authors().getFirst()).family();
		String word = "";
		for (String next : plain(paper.title()).split("[^a-z0-9]+")) {
			if (!next.isEmpty() && !SMALL.contains(next)) {
				word = next;
				break;
			}
		}
		String name = plain(family).replaceAll("[^a-z0-9]", "");
		String key = name.isEmpty() && word.isEmpty() ? "arxiv" + paper.identifier().canonical() : name + paper.published().getYear() + word;
		String unique = key;
		for (int i = 2; !keys.add(unique); i++) {
			unique = key + "-" + i;
		}
		return unique;
	}

	private static String plain(String text) {
		String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
		return LETTER.matcher(letters).replaceAll(found -> LETTERS.get(found.group()));
	}

	private static String escaped(String text) {
		return SPECIAL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(isFormula(found.group()) ? found.group() : verbatim(found.group())));
	}

	private static boolean isFormula(String found) {
		int open = 0;
		for (int i = 0; i < found.length() && open >= 0; i++) {
			open += found.charAt(i) == '{' ? 1 : found.charAt(i) == '}' ? -1 : 0;
		}
		return found.length() > 1 && open == 0 && !COMMENT.matcher(found).find();
	}

	private static String verbatim(String text) {
		return CHARACTER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(ESCAPED.getOrDefault(found.group(), "\\" + found.group())));
	}
}
