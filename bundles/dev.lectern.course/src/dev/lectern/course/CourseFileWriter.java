package dev.lectern.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.lectern.course.language.text.Escapes;
import dev.lectern.course.language.text.Names;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/**
 * Writes the course file of a course that page or folders tell: its languages, chapters and settings, with comments that say where they come from. What is
 * read from the file is equal to the course it was written from, its origin and problems apart; the conventions of a house are not written.
 */
public final class CourseFileWriter {

	private static final String USUAL_PATTERN = "src/{language}/{chapter}.md";

	private final Course course;
	private final StringBuilder text = new StringBuilder();

	private CourseFileWriter(Course course) {
		this.course = course;
	}

	/** The text of the file, with {@code \\n} at the ends of its lines; comments are in the language of {@link java.util.Locale#getDefault()}. */
	public static String write(Course course) {
		return new CourseFileWriter(course).write();
	}

	private String write() {
		line("// " + Messages.get("writer.from." + course.origin().name()));
		line("course " + Escapes.quoted(course.title()));
		line("");
		course.languages().forEach(language -> line("language " + Names.written(language.id()) + " " + Escapes.quoted(language.label()) + (language.source() ? " source" : "")));
		String pattern = pattern();
		line("decks " + Escapes.quoted(pattern));
		line("");
		line("// " + Messages.get("writer.chapters"));
		chapters(pattern);
		profile();
		return text.toString();
	}

	private void line(String line) {
		text.append(line.replaceAll("[\\r\\n]", " ")).append('\n');
	}

	/** The usual pattern, or that of the first chapter's decks when it is theirs. */
	private String pattern() {
		return course.chapters().stream().findFirst().flatMap(this::pattern).filter(own -> differing(own) < differing(USUAL_PATTERN)).orElse(USUAL_PATTERN);
	}

	private Optional<String> pattern(Chapter chapter) {
		String language = course.source().id();
		return Optional.ofNullable(chapter.decks().get(language)).map(DeckFile::path).filter(path -> path.contains(chapter.id())).map(path -> {
			int name = path.lastIndexOf(chapter.id());
			String before = path.substring(0, name);
			return (course.languages().size() > 1 ? before.replaceFirst("(^|/)" + java.util.regex.Pattern.quote(language) + "/", "$1{language}/") : before) + "{chapter}"
					+ path.substring(name + chapter.id().length());
		});
	}

	private long differing(String pattern) {
		return course.decks().count() - course.chapters().stream()
				.flatMap(chapter -> chapter.decks().values().stream().filter(deck -> deck.path().equals(path(pattern, chapter, deck.language())))).count();
	}

	private static String path(String pattern, Chapter chapter, String language) {
		return pattern.replace("{language}", language).replace("{chapter}", chapter.id());
	}

	private void chapters(String pattern) {
		Map<String, Part> parts = course.parts().stream().filter(part -> !part.chapters().isEmpty()).collect(Collectors.toMap(part -> part.chapters().getFirst(), Function.identity()));
		List<String> order = course.chapters().stream().map(Chapter::id).toList();
		for (int i = 0; i < order.size(); i++) {
			Part part = parts.get(order.get(i));
			int end = part == null ? 0 : i + part.chapters().size();
			if (part != null && end <= order.size() && order.subList(i, end).equals(part.chapters())) {
				line("part " + Names.written(part.id()) + titles(part) + " {");
				course.chapters().subList(i, end).forEach(chapter -> chapter(chapter, pattern, "\t"));
				line("}");
				i = end - 1;
			} else {
				chapter(course.chapters().get(i), pattern, "");
			}
		}
	}

	private String titles(Part part) {
		return course.languages().stream().filter(language -> part.titles().containsKey(language.id()))
				.map(language -> " in " + Names.written(language.id()) + " " + Escapes.quoted(part.titles().get(language.id()))).collect(Collectors.joining());
	}

	private void chapter(Chapter chapter, String pattern, String indent) {
		StringBuilder exceptions = new StringBuilder();
		for (Language language : course.languages()) {
			DeckFile deck = chapter.decks().get(language.id());
			if (deck == null) {
				exceptions.append(indent).append("\tno deck in ").append(Names.written(language.id())).append('\n');
			} else if (!deck.path().equals(path(pattern, chapter, language.id()))) {
				exceptions.append(indent).append("\tdeck in ").append(Names.written(language.id())).append(" at ").append(Escapes.quoted(deck.path())).append('\n');
			}
		}
		chapter.own().separators().ifPresent(own -> exceptions.append(separators(own, course.profile().separators(), indent + '\t')));
		text.append(indent).append("chapter ").append(Names.written(chapter.id()));
		text.append(exceptions.isEmpty() ? "\n" : " {\n" + exceptions + indent + "}\n");
	}

	private void profile() {
		Profile profile = course.profile();
		Profile usual = Profile.DEFAULT;
		line("");
		line("// " + Messages.get("writer.profile"));
		line("profile {");
		setting("reveal", profile.reveal(), usual.reveal(), Names::written);
		text.append(separators(profile.separators(), usual.separators(), "\t"));
		Profile.Stage stage = profile.stage();
		setting("stage", stage.width() + " x " + stage.height(), usual.stage().width() + " x " + usual.stage().height(), Function.identity());
		setting("margin", stage.margin(), usual.stage().margin(), String::valueOf);
		setting("center", profile.centred(), usual.centred(), CourseFileWriter::answer);
		setting("theme", profile.theme(), usual.theme(), Names::written);
		profile.styleSheets().forEach(sheet -> line("\tstylesheet " + Escapes.quoted(sheet)));
		profile.plugins().forEach(plugin -> line("\tplugin " + Names.written(plugin)));
		Profile.Presentation show = profile.presentation();
		Profile.Presentation plain = usual.presentation();
		setting("transition", show.transition(), plain.transition(), Names::written);
		setting("transition-speed", show.transitionSpeed(), plain.transitionSpeed(), Names::written);
		setting("background-transition", show.backgroundTransition(), plain.backgroundTransition(), Names::written);
		setting("slide-number", show.slideNumber(), plain.slideNumber(), number -> number.isEmpty() ? "none" : Names.written(number));
		setting("controls", show.controls(), plain.controls(), CourseFileWriter::answer);
		setting("progress", show.progress(), plain.progress(), CourseFileWriter::answer);
		setting("right-to-left", show.rightToLeft(), plain.rightToLeft(), CourseFileWriter::answer);
		content(profile.content(), usual.content());
		line("}");
	}

	private void content(Profile.Content content, Profile.Content usual) {
		setting("display", content.display(), usual.display(), Names::written);
		setting("fragments", content.fragments(), usual.fragments(), CourseFileWriter::answer);
		setting("animate-lists", content.markdown().animatedLists(), usual.markdown().animatedLists(), CourseFileWriter::answer);
		setting("breaks", content.markdown().breaks(), usual.markdown().breaks(), CourseFileWriter::answer);
		setting("smartypants", content.markdown().smartypants(), usual.markdown().smartypants(), CourseFileWriter::answer);
		Profile.AutoAnimation animation = content.autoAnimation();
		Profile.AutoAnimation plain = usual.autoAnimation();
		setting("auto-animate", animation.wanted(), plain.wanted(), CourseFileWriter::answer);
		setting("auto-animate-duration", animation.duration(), plain.duration(), String::valueOf);
		setting("auto-animate-easing", animation.easing(), plain.easing(), Names::written);
		setting("auto-animate-unmatched", animation.unmatched(), plain.unmatched(), CourseFileWriter::answer);
	}

	/** What differs from the others, a line each. */
	private static String separators(Separators own, Separators others, String indent) {
		return setting("separator", own.slide(), others.slide(), Escapes::expressed, indent)
				+ setting("separator-vertical", own.vertical(), others.vertical(), source -> source.isEmpty() ? "none" : Escapes.expressed(source), indent)
				+ setting("separator-notes", own.notes(), others.notes(), Escapes::expressed, indent);
	}

	private <T> void setting(String name, T value, T usual, Function<T, String> written) {
		text.append(setting(name, value, usual, written, "\t"));
	}

	private static <T> String setting(String name, T value, T usual, Function<T, String> written, String indent) {
		return value.equals(usual) ? "" : indent + name + ' ' + written.apply(value) + '\n';
	}

	private static String answer(boolean yes) {
		return yes ? "yes" : "no";
	}
}
