package dev.lectern.course;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.course.page.Literal;
import dev.lectern.course.page.Page;
import dev.lectern.course.page.PageLibraries;
import dev.lectern.course.page.ScriptCall;
import dev.lectern.deck.Profile;

/** A course whose page says {@code Slides.init({title, chapters, langs})}. */
final class SlidesInitReader {

	private static final String FUNCTION = "Slides.init";

	private final CourseFolder folder;
	private final Page page;
	private final List<CourseProblem> problems;

	SlidesInitReader(CourseFolder folder, Page page, List<CourseProblem> problems) {
		this.folder = folder;
		this.page = page;
		this.problems = problems;
	}

	Optional<Course> read() throws CourseException, IOException {
		Optional<ScriptCall> call = page.call("Slides", ".", "init");
		if (call.isEmpty()) {
			return Optional.empty();
		}
		ScriptSettings settings = new ScriptSettings(FUNCTION, call.get(), page, problems);
		settings.reportIncomplete();
		String title = settings.text("title").filter(text -> !text.isBlank()).orElseGet(() -> page.title().isEmpty() ? folder.name() : page.title());
		Optional<List<ChapterEntry>> named = chapters(settings);
		List<Language> languages = languages(settings);
		LanguageFolders folders = named.isEmpty() || languages.isEmpty() ? LanguageFolders.in(folder, CourseFolder.SOURCES) : null;
		List<ChapterEntry> entries = named.orElseGet(() -> folders.chapters());
		if (entries.isEmpty()) {
			throw noChapters(call.get());
		}
		if (languages.isEmpty()) {
			languages = folders.isEmpty() ? LanguageFolders.ordered(pageLanguage(), List.of()) : folders.languages();
		}
		List<Chapter> chapters = new ChapterBuilder(folder, languages, LanguageFolders::path, problems).build(entries);
		return Optional.of(new Course(folder.root(), title, profile(), languages, chapters, Origin.PAGE_SLIDES_INIT, problems));
	}

	private CourseException noChapters(ScriptCall call) {
		Place place = Place.in(page, call.start(), call.end());
		CourseException.Kind kind = call.complete() ? CourseException.Kind.NO_CHAPTERS : CourseException.Kind.BROKEN_PAGE;
		String message = Messages.get(call.complete() ? "page.noChapters" : "page.broken", folder.root().resolve(CourseFolder.PAGE), place.start().line(),
				place.start().column(), FUNCTION);
		return new CourseException(kind, folder.root(), message);
	}

	/** Empty when the page leaves the chapters open; an empty list when it says there are none. */
	private Optional<List<ChapterEntry>> chapters(ScriptSettings settings) {
		return settings.items("chapters").map(items -> {
			List<ChapterEntry> entries = new ArrayList<>();
			for (Literal item : items.values()) {
				settings.asText(item, "chapters").ifPresent(id -> safe(id, settings.place(item)).ifPresent(entries::add));
			}
			return entries;
		});
	}

	private Optional<ChapterEntry> safe(String id, Place place) {
		Optional<String> inside = id.isBlank() ? Optional.empty() : CourseFolder.inside(id.strip());
		if (inside.isEmpty()) {
			problems.add(place.problem("course.path-outside", Severity.ERROR, Messages.get("path.outside", id)));
		}
		return inside.map(path -> new ChapterEntry(path, place));
	}

	private List<Language> languages(ScriptSettings settings) {
		List<Language> languages = new ArrayList<>();
		switch (settings.literal("langs").orElse(null)) {
			case Literal.Fields fields -> {
				for (Literal.Field field : fields.values()) {
					String label = field.value() instanceof Literal.Text text && !text.value().isBlank() ? text.value().strip() : LanguageTag.ownName(field.name());
					add(languages, field.name(), label, settings.place(field.value()));
				}
				fields.others().forEach(other -> settings.reportNotLiteral("langs", other));
			}
			case Literal.Items items -> {
				for (Literal item : items.values()) {
					settings.asText(item, "langs").ifPresent(id -> add(languages, id, LanguageTag.ownName(id), settings.place(item)));
				}
			}
			case null -> {
				// the folders tell
			}
			case Literal other -> settings.reportNotLiteral("langs", other);
		}
		return languages;
	}

	private void add(List<Language> languages, String id, String label, Place place) {
		if (CourseFolder.inside(id).filter(id::equals).isEmpty() || id.indexOf('/') >= 0) {
			problems.add(place.problem("course.path-outside", Severity.ERROR, Messages.get("path.outside", id)));
		} else if (languages.stream().noneMatch(language -> language.id().equals(id))) {
			languages.add(new Language(id, label, languages.isEmpty()));
		}
	}

	private String pageLanguage() {
		return LanguageTag.isKnown(page.language()) ? page.language() : "en";
	}

	private Profile profile() {
		Profile usual = Profile.SLIDES_INIT;
		return new Profile(usual.separators(), usual.stage(), usual.centred(), usual.theme(), PageLibraries.ownSheets(page),
				PageLibraries.revealVersion(page).orElse(usual.reveal()), PageLibraries.plugins(page));
	}
}
