package dev.lectern.course.language.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import dev.lectern.course.page.Literal;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;

/**
 * The object that a page hands to {@code Reveal.initialize}, or one in it. What it does not set has reveal.js's default, unless something in it would have to be
 * computed.
 *
 * @param text   the page
 * @param offset where the call begins
 */
record Initialize(String text, Literal.Fields fields, int offset) {

	private static final String WIDTH = "width";
	private static final String HEIGHT = "height";
	private static final String MARKDOWN = "markdown";

	/** Puts in what it says, or means, of settings of the course language, separators excepted. */
	void settings(Map<String, PageWord> settings) {
		Profile.Stage stage = Profile.Stage.DEFAULT;
		Profile.Presentation usual = Profile.Presentation.DEFAULT;
		stage(stage).ifPresent(word -> settings.put(Words.STAGE, word));
		decimal("margin", stage.margin()).ifPresent(word -> settings.put(Words.MARGIN, word));
		flag("center", Profile.DEFAULT.centred()).ifPresent(word -> settings.put(Words.CENTER, word));
		flag("controls", usual.controls()).ifPresent(word -> settings.put(Words.CONTROLS, word));
		flag("progress", usual.progress()).ifPresent(word -> settings.put(Words.PROGRESS, word));
		flag("rtl", usual.rightToLeft()).ifPresent(word -> settings.put(Words.RIGHT_TO_LEFT, word));
		text("transition", usual.transition()).ifPresent(word -> settings.put(Words.TRANSITION, word));
		text("transitionSpeed", usual.transitionSpeed()).ifPresent(word -> settings.put(Words.SPEED, word));
		text("backgroundTransition", usual.backgroundTransition()).ifPresent(word -> settings.put(Words.BACKGROUND, word));
		number().ifPresent(word -> settings.put(Words.NUMBER, word));
		content(settings);
	}

	private void content(Map<String, PageWord> settings) {
		Profile.Content usual = Profile.Content.DEFAULT;
		Profile.AutoAnimation animation = usual.autoAnimation();
		text("display", usual.display()).ifPresent(word -> settings.put(Words.DISPLAY, word));
		flag("fragments", usual.fragments()).ifPresent(word -> settings.put(Words.FRAGMENTS, word));
		flag("autoAnimate", animation.wanted()).ifPresent(word -> settings.put(Words.ANIMATION, word));
		decimal("autoAnimateDuration", animation.duration()).ifPresent(word -> settings.put(Words.DURATION, word));
		text("autoAnimateEasing", animation.easing()).ifPresent(word -> settings.put(Words.EASING, word));
		flag("autoAnimateUnmatched", animation.unmatched()).ifPresent(word -> settings.put(Words.UNMATCHED, word));
		markdown("animateLists", usual.markdown().animatedLists()).ifPresent(word -> settings.put(Words.LISTS, word));
		markdown("breaks", usual.markdown().breaks()).ifPresent(word -> settings.put(Words.BREAKS, word));
		markdown("smartypants", usual.markdown().smartypants()).ifPresent(word -> settings.put(Words.SMARTYPANTS, word));
	}

	/** One of the settings of Markdown; without such settings it has its default, and brings them along. */
	private Optional<PageWord> markdown(String name, boolean usual) {
		Optional<Initialize> markdown = group(MARKDOWN);
		if (markdown.isPresent() || !isKnown(MARKDOWN) || literal(MARKDOWN).isPresent()) {
			return markdown.flatMap(group -> group.flag(name, usual));
		}
		return Optional.of(new PageWord(Words.answer(usual), false, offset,
				Optional.of(value -> List.of(insertion(List.of(MARKDOWN + ": { " + name + ": " + value.equals(Words.answer(true)) + " }"))))));
	}

	private Optional<Literal> literal(String name) {
		return fields.values().stream().filter(field -> field.name().equals(name)).map(Literal.Field::value).findFirst();
	}

	/** Whether a property that is not there has its default for sure, or one that is there is written out. */
	boolean isKnown(String name) {
		return literal(name).map(value -> !(value instanceof Literal.Other)).orElse(fields.others().isEmpty());
	}

	/** The object that a property has for its value. */
	Optional<Initialize> group(String name) {
		return literal(name).filter(Literal.Fields.class::isInstance).map(Literal.Fields.class::cast).map(group -> new Initialize(text, group, group.start()));
	}

	/** A property that is a text. */
	Optional<PageWord> text(String name, String usual) {
		return word(name, usual, literal -> literal instanceof Literal.Text said ? Optional.of(said.value()) : Optional.empty(), value -> Markup.script(value, mark()));
	}

	private Optional<PageWord> flag(String name, boolean usual) {
		return word(name, Words.answer(usual), literal -> switch (literal) {
			case Literal.Bool said -> Optional.of(Words.answer(said.value()));
			case Literal.Num said -> Optional.of(Words.answer(said.value() != 0));
			default -> Optional.empty();
		}, value -> String.valueOf(value.equals(Words.answer(true))));
	}

	private Optional<PageWord> decimal(String name, double usual) {
		return word(name, String.valueOf(usual), literal -> {
			OptionalDouble said = number(literal);
			return said.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(said.getAsDouble()));
		}, value -> value);
	}

	private Optional<PageWord> number() {
		return word("slideNumber", "", literal -> switch (literal) {
			case Literal.Text said -> Optional.of(said.value());
			case Literal.Bool said -> Optional.of(said.value() ? Profile.Presentation.NUMBERED : "");
			default -> Optional.empty();
		}, value -> value.isEmpty() ? "false" : Markup.script(value, mark()));
	}

	private Optional<PageWord> stage(Profile.Stage usual) {
		OptionalDouble width = pixels(WIDTH, usual.width());
		OptionalDouble height = pixels(HEIGHT, usual.height());
		if (width.isEmpty() || height.isEmpty()) {
			return Optional.empty();
		}
		Optional<Literal> said = literal(WIDTH).or(() -> literal(HEIGHT));
		return Optional.of(new PageWord(Words.stage((int) Math.round(width.getAsDouble()), (int) Math.round(height.getAsDouble())), said.isPresent(),
				said.map(Literal::start).orElse(offset), Optional.of(this::stageEdits)));
	}

	private List<TextEdit> stageEdits(String value) {
		String[] numbers = value.split(" x ");
		List<TextEdit> edits = new ArrayList<>();
		List<String> added = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			String name = i == 0 ? WIDTH : HEIGHT;
			String number = numbers[i];
			literal(name).ifPresentOrElse(old -> edits.add(new TextEdit(old.start(), old.end() - old.start(), number)), () -> added.add(name + ": " + number));
		}
		if (!added.isEmpty()) {
			edits.add(insertion(added));
		}
		return edits;
	}

	private OptionalDouble pixels(String name, int usual) {
		if (!isKnown(name)) {
			return OptionalDouble.empty();
		}
		OptionalDouble pixels = literal(name).map(Initialize::number).orElse(OptionalDouble.of(usual));
		return pixels.isPresent() && Math.round(pixels.getAsDouble()) > 0 ? pixels : OptionalDouble.empty();
	}

	private static OptionalDouble number(Literal literal) {
		return switch (literal) {
			case Literal.Num number -> OptionalDouble.of(number.value());
			case Literal.Text text when text.value().strip().matches("[0-9]{1,9}(\\.[0-9]{1,9})?") -> OptionalDouble.of(Double.parseDouble(text.value().strip()));
			default -> OptionalDouble.empty();
		};
	}

	/**
	 * A property as a setting.
	 *
	 * @param read    what a literal says; empty for one that cannot be
	 * @param written how a value is written in the script
	 */
	private Optional<PageWord> word(String name, String usual, Function<Literal, Optional<String>> read, Function<String, String> written) {
		Optional<Literal> literal = literal(name);
		if (literal.isEmpty()) {
			return isKnown(name) ? Optional.of(new PageWord(usual, false, offset, Optional.of(value -> List.of(insertion(List.of(name + ": " + written.apply(value)))))))
					: Optional.empty();
		}
		Literal old = literal.get();
		return read.apply(old).map(value -> new PageWord(value, true, old.start(),
				Optional.of(other -> List.of(new TextEdit(old.start(), old.end() - old.start(), written.apply(other))))));
	}

	/** Puts properties before all others, each on a line of its own where the others are. */
	private TextEdit insertion(List<String> properties) {
		if (!text.startsWith("{", fields.start())) {
			return new TextEdit(fields.start(), 0, "{ " + String.join(", ", properties) + " }");
		}
		int at = fields.start() + 1;
		if (fields.values().isEmpty()) {
			return new TextEdit(at, 0, ' ' + String.join(", ", properties) + ' ');
		}
		int first = fields.values().stream().mapToInt(Literal.Field::start).min().orElseThrow();
		boolean ownLines = text.substring(at, first).contains("\n");
		String gap = ownLines ? ',' + Lines.end(text) + Lines.indentation(text, first) : ", ";
		return new TextEdit(first, 0, String.join(gap, properties) + gap);
	}

	private char mark() {
		return fields.values().stream().map(Literal.Field::value).filter(Literal.Text.class::isInstance).map(value -> text.charAt(value.start()))
				.filter(c -> "\"'`".indexOf(c) >= 0).findFirst().orElse('\'');
	}
}
