package dev.lectern.course.style;

import java.util.Objects;

/**
 * A name under which a paper may be cited though its title does not say so.
 *
 * @param paper the paper's arXiv identifier as written, without a version
 */
public record Nickname(String name, String paper) {

	public Nickname {
		Objects.requireNonNull(name);
		Objects.requireNonNull(paper);
	}
}
