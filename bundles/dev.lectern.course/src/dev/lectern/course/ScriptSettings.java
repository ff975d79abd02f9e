package dev.lectern.course;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import dev.lectern.course.page.Literal;
import dev.lectern.course.page.Page;
import dev.lectern.course.page.ScriptCall;

/** What a script hands to a function, as settings; a setting that would have to be evaluated counts as not set, with a problem that says so. */
final class ScriptSettings {

	private final String function;
	private final Literal.Fields fields;
	private final boolean complete;
	private final Page page;
	private final List<CourseProblem> problems;

	ScriptSettings(String function, ScriptCall call, Page page, List<CourseProblem> problems) {
		this(function, call.arguments(), call.complete(), page, problems);
		fields.others().forEach(other -> reportNotLiteral(function, other));
	}

	private ScriptSettings(String function, Literal.Fields fields, boolean complete, Page page, List<CourseProblem> problems) {
		this.function = function;
		this.fields = fields;
		this.complete = complete;
		this.page = page;
		this.problems = problems;
	}

	void reportIncomplete() {
		if (!complete) {
			problems.add(Place.in(page, fields.start(), fields.end()).problem("course.page-script", Severity.ERROR, Messages.get("page.script", function)));
		}
	}

	Optional<Literal> literal(String name) {
		return fields.values().stream().filter(field -> field.name().equals(name)).map(Literal.Field::value).findFirst();
	}

	Optional<String> text(String name) {
		return literal(name).flatMap(value -> asText(value, name));
	}

	OptionalDouble number(String name) {
		return switch (literal(name).orElse(null)) {
			case null -> OptionalDouble.empty();
			case Literal.Num number -> OptionalDouble.of(number.value());
			case Literal.Text text when text.value().strip().matches("[0-9]{1,9}(\\.[0-9]{1,9})?") -> OptionalDouble.of(Double.parseDouble(text.value().strip()));
			case Literal other -> {
				reportNotLiteral(name, other);
				yield OptionalDouble.empty();
			}
		};
	}

	Optional<Boolean> bool(String name) {
		return switch (literal(name).orElse(null)) {
			case null -> Optional.empty();
			case Literal.Bool bool -> Optional.of(bool.value());
			case Literal.Num number -> Optional.of(number.value() != 0);
			case Literal other -> {
				reportNotLiteral(name, other);
				yield Optional.empty();
			}
		};
	}

	Optional<Literal.Items> items(String name) {
		return switch (literal(name).orElse(null)) {
			case null -> Optional.empty();
			case Literal.Items items -> Optional.of(items);
			case Literal other -> {
				reportNotLiteral(name, other);
				yield Optional.empty();
			}
		};
	}

	Optional<ScriptSettings> group(String name) {
		return switch (literal(name).orElse(null)) {
			case null -> Optional.empty();
			case Literal.Fields group -> {
				group.others().forEach(other -> reportNotLiteral(name, other));
				yield Optional.of(new ScriptSettings(function, group, true, page, problems));
			}
			case Literal other -> {
				reportNotLiteral(name, other);
				yield Optional.empty();
			}
		};
	}

	Optional<String> asText(Literal value, String name) {
		if (value instanceof Literal.Text text) {
			return Optional.of(text.value());
		}
		reportNotLiteral(name, value);
		return Optional.empty();
	}

	/** The source of a value. */
	String written(Literal value) {
		return page.text().substring(value.start(), value.end());
	}

	Place place(Literal value) {
		return Place.in(page, value.start(), value.end());
	}

	void reportNotLiteral(String name, Literal value) {
		problems.add(place(value).problem("course.not-literal", Severity.INFO, Messages.get("page.notLiteral", name)));
	}
}
