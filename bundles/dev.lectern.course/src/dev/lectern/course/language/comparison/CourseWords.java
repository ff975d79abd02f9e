package dev.lectern.course.language.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.language.manifest.AnimateLists;
import dev.lectern.course.language.manifest.Answer;
import dev.lectern.course.language.manifest.AutoAnimate;
import dev.lectern.course.language.manifest.AutoAnimateDuration;
import dev.lectern.course.language.manifest.AutoAnimateEasing;
import dev.lectern.course.language.manifest.AutoAnimateUnmatched;
import dev.lectern.course.language.manifest.BackgroundTransition;
import dev.lectern.course.language.manifest.Breaks;
import dev.lectern.course.language.manifest.Centering;
import dev.lectern.course.language.manifest.Controls;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.DeckPattern;
import dev.lectern.course.language.manifest.Display;
import dev.lectern.course.language.manifest.Fragments;
import dev.lectern.course.language.manifest.Import;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Margin;
import dev.lectern.course.language.manifest.NotesSeparator;
import dev.lectern.course.language.manifest.Plugin;
import dev.lectern.course.language.manifest.ProfileBlock;
import dev.lectern.course.language.manifest.ProfileSetting;
import dev.lectern.course.language.manifest.Progress;
import dev.lectern.course.language.manifest.RevealVersion;
import dev.lectern.course.language.manifest.RightToLeft;
import dev.lectern.course.language.manifest.SeparatorSetting;
import dev.lectern.course.language.manifest.SlideNumber;
import dev.lectern.course.language.manifest.SlideSeparator;
import dev.lectern.course.language.manifest.Smartypants;
import dev.lectern.course.language.manifest.StageSize;
import dev.lectern.course.language.manifest.StyleSheet;
import dev.lectern.course.language.manifest.Theme;
import dev.lectern.course.language.manifest.Transition;
import dev.lectern.course.language.manifest.TransitionSpeed;
import dev.lectern.course.language.manifest.VerticalSeparator;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.deck.TextEdit;

/** The settings of a course file and of what it imports, with their places in the course file. What cannot be is as if it were not said. */
final class CourseWords {

	/** A setting that a file can say several times, each for something else. */
	record Item(String value, Optional<EObject> statement, int offset, int length) {
	}

	/** What a statement says: a setting by its word, in the feature that has the value. */
	record Value(String word, String value, EStructuralFeature feature) {
	}

	private final Manifest manifest;
	private final String text;

	CourseWords(Manifest manifest, String text) {
		this.manifest = manifest;
		this.text = text;
	}

	/** By word, what counts of it. */
	Map<String, CourseWord> settings() {
		Map<String, CourseWord> found = new LinkedHashMap<>();
		for (Manifest one : Imports.all(manifest)) {
			Shape.statements(one, ProfileBlock.class).flatMap(block -> block.getSettings().stream()).forEach(setting -> {
				Value value = value(setting);
				if (value != null && value.value() != null) {
					found.put(value.word(), one == manifest ? own(setting, value) : imported(one, value));
				}
			});
		}
		if (manifest.getHead() instanceof CourseHead head && head.getTitle() != null && !head.getTitle().isBlank()) {
			found.put(Words.TITLE, own(head, new Value(Words.TITLE, head.getTitle(), Literals.HEAD__TITLE)));
		}
		Shape.statements(manifest, DeckPattern.class).filter(decks -> Shape.isPattern(decks.getPattern())).findFirst()
				.ifPresent(decks -> found.put(Words.DECKS, own(decks, new Value(Words.DECKS, decks.getPattern(), Literals.DECK_PATTERN__PATTERN))));
		return found;
	}

	private static Value value(ProfileSetting setting) {
		return switch (setting) {
			case RevealVersion version -> new Value(Words.REVEAL, version.getVersion(), Literals.REVEAL_VERSION__VERSION);
			case SeparatorSetting separator -> separator(separator).orElse(null);
			case StageSize size when size.getSize() != null && size.getSize().matches("0*[1-9][0-9]{0,4}x0*[1-9][0-9]{0,4}") -> {
				String[] numbers = size.getSize().split("x");
				yield new Value(Words.STAGE, Words.stage(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])), Literals.STAGE_SIZE__SIZE);
			}
			case Margin margin when margin.getValue() >= 0 && margin.getValue() < 1 -> new Value(Words.MARGIN, String.valueOf(margin.getValue()), Literals.MARGIN__VALUE);
			case Centering centering -> new Value(Words.CENTER, answer(centering.getValue()), Literals.CENTERING__VALUE);
			case Theme theme -> new Value(Words.THEME, theme.getTheme(), Literals.THEME__THEME);
			case Transition transition -> new Value(Words.TRANSITION, transition.getTransition(), Literals.TRANSITION__TRANSITION);
			case TransitionSpeed speed -> new Value(Words.SPEED, speed.getSpeed(), Literals.TRANSITION_SPEED__SPEED);
			case BackgroundTransition transition -> new Value(Words.BACKGROUND, transition.getTransition(), Literals.BACKGROUND_TRANSITION__TRANSITION);
			case SlideNumber number -> new Value(Words.NUMBER, "none".equals(number.getFormat()) ? "" : number.getFormat(), Literals.SLIDE_NUMBER__FORMAT);
			case Controls controls -> new Value(Words.CONTROLS, answer(controls.getValue()), Literals.CONTROLS__VALUE);
			case Progress progress -> new Value(Words.PROGRESS, answer(progress.getValue()), Literals.PROGRESS__VALUE);
			case RightToLeft direction -> new Value(Words.RIGHT_TO_LEFT, answer(direction.getValue()), Literals.RIGHT_TO_LEFT__VALUE);
			case Display display -> new Value(Words.DISPLAY, display.getDisplay(), Literals.DISPLAY__DISPLAY);
			case Fragments fragments -> new Value(Words.FRAGMENTS, answer(fragments.getValue()), Literals.FRAGMENTS__VALUE);
			case AnimateLists lists -> new Value(Words.LISTS, answer(lists.getValue()), Literals.ANIMATE_LISTS__VALUE);
			case Breaks breaks -> new Value(Words.BREAKS, answer(breaks.getValue()), Literals.BREAKS__VALUE);
			case Smartypants smartypants -> new Value(Words.SMARTYPANTS, answer(smartypants.getValue()), Literals.SMARTYPANTS__VALUE);
			case AutoAnimate wanted -> new Value(Words.ANIMATION, answer(wanted.getValue()), Literals.AUTO_ANIMATE__VALUE);
			case AutoAnimateDuration duration when duration.getSeconds() >= 0 -> new Value(Words.DURATION, String.valueOf(duration.getSeconds()), Literals.AUTO_ANIMATE_DURATION__SECONDS);
			case AutoAnimateEasing easing -> new Value(Words.EASING, easing.getEasing(), Literals.AUTO_ANIMATE_EASING__EASING);
			case AutoAnimateUnmatched unmatched -> new Value(Words.UNMATCHED, answer(unmatched.getValue()), Literals.AUTO_ANIMATE_UNMATCHED__VALUE);
			default -> null;
		};
	}

	/** What a separator says; empty when it says nothing that can be. */
	static Optional<Value> separator(SeparatorSetting setting) {
		Optional<String> pattern = Optional.ofNullable(setting.getPattern());
		return switch (setting) {
			case SlideSeparator slide -> pattern.map(value -> new Value(Words.SEPARATOR, value, Literals.SEPARATOR_SETTING__PATTERN));
			case VerticalSeparator vertical when vertical.isNone() -> Optional.of(new Value(Words.VERTICAL, "", Literals.SEPARATOR_SETTING__NONE));
			case VerticalSeparator vertical -> pattern.map(value -> new Value(Words.VERTICAL, value, Literals.SEPARATOR_SETTING__PATTERN));
			case NotesSeparator notes -> pattern.map(value -> new Value(Words.NOTES, value, Literals.SEPARATOR_SETTING__PATTERN));
			default -> Optional.empty();
		};
	}

	private static String answer(Answer answer) {
		return Words.answer(answer == Answer.YES);
	}

	/** What a statement of the file itself says. */
	static CourseWord own(EObject statement, Value value) {
		INode node = node(statement, value.feature());
		return new CourseWord(value.value(), node.getOffset(), node.getLength(),
				Optional.of(other -> List.of(new TextEdit(node.getOffset(), node.getLength(), Words.written(value.word(), other)))));
	}

	private CourseWord imported(Manifest from, Value value) {
		INode place = importOf(from);
		return new CourseWord(value.value(), place.getOffset(), place.getLength(), Optional.of(added(value.word())));
	}

	/** The edits that make the file itself say a setting, where only what it imports did. */
	private Function<String, List<TextEdit>> added(String word) {
		String end = Lines.end(text);
		Optional<ILeafNode> brace = Shape.statements(manifest, ProfileBlock.class).reduce((a, b) -> b).flatMap(CourseWords::lastBrace);
		return value -> {
			String statement = Words.statement(word, value);
			if (brace.isEmpty()) {
				return List.of(new TextEdit(text.length(), 0, (text.isEmpty() || text.endsWith("\n") ? "" : end) + end + "profile {" + end + '\t' + statement + end + '}' + end));
			}
			int at = brace.get().getOffset();
			boolean beginsLine = text.substring(Lines.start(text, at), at).isBlank();
			return List.of(new TextEdit(at, 0, beginsLine ? '\t' + statement + end + Lines.indentation(text, at) : ' ' + statement + ' '));
		};
	}

	/** The brace that closes a block. */
	static Optional<ILeafNode> lastBrace(EObject block) {
		ILeafNode last = null;
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(block).getLeafNodes()) {
			last = !leaf.isHidden() && leaf.getText().equals("}") ? leaf : last;
		}
		return Optional.ofNullable(last);
	}

	/** The place of the import by which another file holds here. */
	private INode importOf(Manifest other) {
		Import leading = manifest.getImports().stream().filter(one -> Imports.target(one).filter(target -> Imports.all(target).contains(other)).isPresent()).findFirst()
				.orElseThrow();
		return node(leading, Literals.IMPORT__IMPORT_URI);
	}

	private static INode node(EObject statement, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(statement, feature);
		return nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(statement) : nodes.getFirst();
	}

	/** The style sheets; that there are to be none is an item with an empty value. */
	List<Item> sheets() {
		return items(StyleSheet.class, sheet -> sheet.getAddress() == null ? "" : sheet.getAddress(), Literals.STYLE_SHEET__ADDRESS, Literals.STYLE_SHEET__NONE);
	}

	/** The plugins. */
	List<Item> plugins() {
		return items(Plugin.class, plugin -> plugin.getPlugin() == null || plugin.getPlugin().equals("none") ? "" : plugin.getPlugin(), Literals.PLUGIN__PLUGIN,
				Literals.PLUGIN__PLUGIN);
	}

	private <T extends ProfileSetting> List<Item> items(Class<T> kind, Function<T, String> value, EStructuralFeature feature, EStructuralFeature none) {
		List<Item> items = new ArrayList<>();
		for (Manifest one : Imports.all(manifest)) {
			Shape.statements(one, ProfileBlock.class).flatMap(block -> block.getSettings().stream()).filter(kind::isInstance).map(kind::cast).forEach(setting -> {
				String said = value.apply(setting);
				INode place = one == manifest ? node(setting, said.isEmpty() ? none : feature) : importOf(one);
				items.add(new Item(said, one == manifest ? Optional.of(setting) : Optional.empty(), place.getOffset(), place.getLength()));
			});
		}
		return items;
	}
}
