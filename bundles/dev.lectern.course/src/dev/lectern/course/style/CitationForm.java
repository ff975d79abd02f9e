package dev.lectern.course.style;

import java.util.Objects;

/**
 * What a citation looks like in a language.
 *
 * @param pattern with {@code {title}}, {@code {url}}, {@code {year}}, {@code {id}} where those stand: {@code [{title}]({url})（{year}）}
 */
public record CitationForm(String pattern) {

	public CitationForm {
		Objects.requireNonNull(pattern);
	}
}
