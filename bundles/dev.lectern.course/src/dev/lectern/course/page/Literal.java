package dev.lectern.course.page;

import java.util.List;

/** A value that stands in a script as such; offsets are those of the page. */
public sealed interface Literal {

	int start();

	int end();

	record Text(String value, int start, int end) implements Literal {
	}

	record Num(double value, int start, int end) implements Literal {
	}

	record Bool(boolean value, int start, int end) implements Literal {
	}

	record Items(List<Literal> values, int start, int end) implements Literal {
	}

	/** An object; of several properties with one name only the last is here, as in the script's own view. */
	record Fields(List<Field> values, List<Other> others, int start, int end) implements Literal {
	}

	/** Anything that would have to be evaluated, or that this reader does not know. */
	record Other(int start, int end) implements Literal {
	}

	record Field(String name, Literal value, int start, int end) {
	}
}
