package dev.lectern.check;

import java.util.Objects;

import dev.lectern.course.style.RuleSetting;

/**
 * Something that was found and does not count in this course.
 *
 * @param problem as it would be told
 * @param setting what the course says of it, with its reason
 */
public record Excepted(Problem problem, RuleSetting setting) {

	public Excepted {
		Objects.requireNonNull(problem);
		Objects.requireNonNull(setting);
	}
}
