package dev.lectern.course.style;

import java.util.Objects;
import java.util.Optional;

/**
 * How a language is set; what is empty is not asked for.
 *
 * @param quotes     its quotation marks
 * @param boldSpaced whether bold text has a space on each side where a letter or an ideograph would touch it, or none
 * @param ellipsis   the one mark for an ellipsis, such as {@code ……}
 */
public record Typography(Optional<Quotes> quotes, Optional<Boolean> boldSpaced, Optional<String> ellipsis) {

	public Typography {
		Objects.requireNonNull(quotes);
		Objects.requireNonNull(boldSpaced);
		Objects.requireNonNull(ellipsis);
	}

	/** Quotation marks: outer ones, and those inside of them; the inner ones are empty when nothing is asked for. */
	public record Quotes(String opening, String closing, String innerOpening, String innerClosing) {
	}
}
