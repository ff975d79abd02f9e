package dev.lectern.course;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import dev.lectern.course.page.Page;
import dev.lectern.course.page.Page.Section;
import dev.lectern.course.page.PageLibraries;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;

/** A course whose page has {@code <section data-markdown="file">} elements, as reveal.js's own documentation shows. */
final class SectionsReader {

	private record FileEntry(String path, Section section) {
	}

	private record LanguageFolder(String parent, String language) {
	}

	private final CourseFolder folder;
	private final Page page;
	private final List<CourseProblem> problems;
	private final Map<Separators, Separators> usable = new HashMap<>();
	private Separators general = Separators.DEFAULT;

	SectionsReader(CourseFolder folder, Page page, List<CourseProblem> problems) {
		this.folder = folder;
		this.page = page;
		this.problems = problems;
	}

	Optional<Course> read() throws IOException, CourseException {
		List<Section> sections = page.sections();
		if (sections.stream().allMatch(section -> section.file().isEmpty())) {
			return Optional.empty();
		}
		List<FileEntry> files = files(sections);
		if (files.isEmpty()) {
			throw new CourseException(CourseException.Kind.NO_CHAPTERS, folder.root(), Messages.get("page.noFiles", folder.root().resolve(CourseFolder.PAGE)));
		}
		Profile profile = profile(files);
		String title = page.title().isEmpty() ? folder.name() : page.title();
		Optional<LanguageFolder> common = commonLanguageFolder(files);
		List<Language> languages = common.isPresent() ? languages(common.get(), files) : LanguageFolders.ordered(pageLanguage(), List.of());
		Map<ChapterEntry, String> paths = new HashMap<>();
		List<ChapterEntry> entries = entries(files, profile, paths);
		ChapterBuilder builder = new ChapterBuilder(folder, languages,
				(language, entry) -> common.isEmpty() || language.source() ? paths.get(entry) : inLanguage(paths.get(entry), common.get(), language), problems);
		return Optional.of(new Course(folder.root(), title, profile, languages, builder.build(entries), Origin.PAGE_SECTIONS, problems));
	}

	private List<FileEntry> files(List<Section> sections) {
		List<FileEntry> files = new ArrayList<>();
		for (Section section : sections) {
			if (section.file().isEmpty()) {
				problems.add(place(section).problem("course.inline-deck", Severity.INFO, Messages.get("page.inlineDeck")));
			} else if (section.isRemote()) {
				problems.add(place(section).problem("course.remote-deck", Severity.WARNING, Messages.get("page.remoteDeck", section.file())));
			} else {
				Optional<String> path = section.path();
				path.ifPresentOrElse(file -> files.add(new FileEntry(file, section)), () -> problems
						.add(place(section).problem("course.path-outside", Severity.ERROR, Messages.get("path.outside", section.file()))));
			}
		}
		return files;
	}

	private static Optional<LanguageFolder> commonLanguageFolder(List<FileEntry> files) {
		Set<Optional<LanguageFolder>> all = new HashSet<>();
		files.forEach(file -> all.add(languageFolder(file.path())));
		return all.size() == 1 ? all.iterator().next() : Optional.empty();
	}

	private static Optional<LanguageFolder> languageFolder(String path) {
		int name = path.lastIndexOf('/');
		int language = name < 0 ? -1 : path.lastIndexOf('/', name - 1);
		if (name < 0 || !LanguageTag.isKnown(path.substring(language + 1, name))) {
			return Optional.empty();
		}
		return Optional.of(new LanguageFolder(path.substring(0, language + 1), path.substring(language + 1, name)));
	}

	private List<Language> languages(LanguageFolder source, List<FileEntry> files) throws IOException {
		Set<String> ids = new LinkedHashSet<>();
		for (String sibling : folder.folders(source.parent())) {
			Language candidate = new Language(sibling, "", false);
			if (LanguageTag.isKnown(sibling) && files.stream().anyMatch(file -> folder.exists(inLanguage(file.path(), source, candidate)))) {
				ids.add(sibling);
			}
		}
		return LanguageFolders.ordered(source.language(), ids);
	}

	private static String inLanguage(String path, LanguageFolder source, Language language) {
		return source.parent() + language.id() + path.substring(source.parent().length() + source.language().length());
	}

	/** Chapters are called as their files, or as their paths where two files have one name. */
	private List<ChapterEntry> entries(List<FileEntry> files, Profile profile, Map<ChapterEntry, String> paths) {
		List<String> distinct = files.stream().map(FileEntry::path).distinct().toList();
		UnaryOperator<String> naming = Stream.<UnaryOperator<String>>of(SectionsReader::name, SectionsReader::withoutExtension)
				.filter(names -> distinct.stream().map(names).distinct().count() == distinct.size()).findFirst().orElse(UnaryOperator.identity());
		List<ChapterEntry> entries = new ArrayList<>();
		for (FileEntry file : files) {
			ChapterEntry entry = new ChapterEntry(naming.apply(file.path()), place(file.section()), own(file.section(), profile));
			entries.add(entry);
			paths.put(entry, file.path());
		}
		return entries;
	}

	private static String name(String path) {
		return withoutExtension(path.substring(path.lastIndexOf('/') + 1));
	}

	private static String withoutExtension(String path) {
		int dot = path.lastIndexOf('.');
		return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
	}

	private String pageLanguage() {
		return LanguageTag.isKnown(page.language()) ? page.language() : LanguageTag.UNDETERMINED;
	}

	private Profile profile(List<FileEntry> files) {
		Optional<ScriptSettings> settings = page.call("Reveal", ".", "initialize").or(() -> page.call("new", "Reveal"))
				.map(call -> new ScriptSettings("Reveal.initialize", call, page, problems));
		settings.ifPresent(ScriptSettings::reportIncomplete);
		Optional<ScriptSettings> markdown = settings.flatMap(all -> all.group("markdown"));
		general = separators(markdown);
		Profile profile = new Profile(separators(files.getFirst().section()), stage(settings), settings.flatMap(all -> all.bool("center")).orElse(Profile.DEFAULT.centred()),
				PageLibraries.theme(page).orElse(Profile.DEFAULT.theme()), PageLibraries.ownSheets(page),
				PageLibraries.revealVersion(page).orElse(Profile.DEFAULT.reveal()), PageLibraries.plugins(page),
				PageStyle.presentation(settings), PageStyle.content(settings, markdown), Map.of());
		UnshownSettings unshown = new UnshownSettings(problems);
		unshown.report(settings, markdown, profile);
		files.forEach(file -> unshown.report(file.section(), place(file.section())));
		return profile;
	}

	/** The other chapters are as the first one, but for what their sections say. */
	private ChapterProfile own(Section section, Profile profile) {
		return ChapterProfile.between(profile, profile.withSeparators(separators(section)).withAttributes(section.forwarded()));
	}

	/** As the plugin decides (plugin/markdown of reveal.js 5.1.0, getSlidifyOptions): the section, the settings, the defaults; empty is not set. */
	private Separators separators(Section section) {
		Separators said = new Separators(section.separator().isEmpty() ? general.slide() : section.separator(),
				section.verticalSeparator().isEmpty() ? general.vertical() : section.verticalSeparator(),
				section.notesSeparator().isEmpty() ? general.notes() : section.notesSeparator());
		return usable.computeIfAbsent(said, unchecked -> new SeparatorCheck(place(section), problems).usable(unchecked));
	}

	private static Separators separators(Optional<ScriptSettings> markdown) {
		return new Separators(set(markdown, "separator").orElse(Separators.DEFAULT.slide()), set(markdown, "verticalSeparator").orElse(Separators.DEFAULT.vertical()),
				set(markdown, "notesSeparator").orElse(Separators.DEFAULT.notes()));
	}

	private static Optional<String> set(Optional<ScriptSettings> markdown, String name) {
		return markdown.flatMap(settings -> settings.text(name)).filter(text -> !text.isEmpty());
	}

	private Profile.Stage stage(Optional<ScriptSettings> settings) {
		Profile.Stage usual = Profile.Stage.DEFAULT;
		return new Profile.Stage(pixels(settings, "width", usual.width()), pixels(settings, "height", usual.height()),
				number(settings, "margin").orElse(usual.margin()));
	}

	private int pixels(Optional<ScriptSettings> settings, String name, int usual) {
		OptionalDouble value = number(settings, name);
		if (value.isEmpty()) {
			return usual;
		}
		int pixels = (int) Math.round(value.getAsDouble());
		if (pixels <= 0) {
			settings.flatMap(all -> all.literal(name).map(all::place)).ifPresent(
					place -> problems.add(place.problem("course.stage", Severity.WARNING, Messages.get("page.stage", name, usual))));
			return usual;
		}
		return pixels;
	}

	private static OptionalDouble number(Optional<ScriptSettings> settings, String name) {
		return settings.isEmpty() ? OptionalDouble.empty() : settings.get().number(name);
	}

	private Place place(Section section) {
		return Place.in(page, section.start(), section.end());
	}
}
