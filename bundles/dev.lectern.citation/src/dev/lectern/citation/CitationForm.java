package dev.lectern.citation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.citation.paper.Paper;

/**
 * How a language writes a citation.
 *
 * @param open  what stands between the link and its year: a blank and a parenthesis, or a full-width one
 * @param close what stands behind the year
 */
public record CitationForm(String open, String close) {

	private static final CitationForm ROUND = new CitationForm(" (", ")");
	private static final CitationForm WIDE = new CitationForm("（", "）");
	private static final Pattern AROUND_YEAR = Pattern.compile("\\{(?:url|id)\\}[^{}()\\s]{0,5}\\)([^{}]{0,5})\\{year\\}([^{}]{0,5})$");
	private static final Set<String> WIDE_LANGUAGES = Set.of("zh", "ja");

	public CitationForm {
		Objects.requireNonNull(open);
		Objects.requireNonNull(close);
	}

	/** What is usual in a language. @param language a BCP 47 tag, or anything else for half-width parentheses */
	public static CitationForm of(String language) {
		return WIDE_LANGUAGES.contains(Locale.forLanguageTag(language.replace('_', '-')).getLanguage()) ? WIDE : ROUND;
	}

	/**
	 * What a pattern asks for, of which only what is around the year counts.
	 *
	 * @param pattern such as <code>[{title}]({url})（{year}）</code>
	 * @return empty for one without a year behind the link
	 */
	public static Optional<CitationForm> ofPattern(String pattern) {
		Matcher around = AROUND_YEAR.matcher(pattern);
		return around.find() ? Optional.of(new CitationForm(around.group(1), around.group(2))) : Optional.empty();
	}

	/** A year behind a link, with what is between them. */
	public String year(int year) {
		return open + year + close;
	}

	/** All of a citation in Markdown. @param address where the link leads */
	public String citation(Paper paper, String address) {
		return "[" + label(paper.title()) + "](" + address + ")" + year(paper.published().getYear());
	}

	/** A title as a link's label: nothing in it is Markdown, in a table neither. */
	public static String label(String title) {
		return title.replaceAll("([\\\\\\[\\]|*_`<$])", "\\\\$1");
	}
}
