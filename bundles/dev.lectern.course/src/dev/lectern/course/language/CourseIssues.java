package dev.lectern.course.language;

/**
 * The codes of what is wrong with a course file. They are ids of rules too: {@code lectern rules} explains them. After each: what an issue's data
 * holds, for quick fixes.
 */
public final class CourseIssues {

	/** The text does not follow the grammar; data: nothing, or the text that should stand at the issue's place; a quotation mark for one of another kind. */
	public static final String SYNTAX = "course.syntax";
	/** A value cannot be, such as a margin of 7; data: the nearest values that can, best first. */
	public static final String VALUE = "course.value";
	/** A name that nothing has; data: the nearest names, best first. */
	public static final String UNKNOWN_NAME = "course.unknown-name";
	/** A rule that Lectern does not have; data: the nearest ids, best first. */
	public static final String UNKNOWN_RULE = "course.unknown-rule";
	/** Two things of one kind have one name; data: the name. */
	public static final String NAME_TWICE = "course.name-twice";
	/** A chapter is listed twice; data: its name. */
	public static final String CHAPTER_TWICE = "course.chapter-twice";
	/** A deck file is not there; data: chapter, language id, path relative to the course file's folder. */
	public static final String DECK_MISSING = "course.deck-missing";
	/** A deck on the disk that no chapter names; data: the name its chapter would have, language id, path of one deck. */
	public static final String DECK_UNLISTED = "course.deck-unlisted";
	/** A term's forbidden word is wanted elsewhere, or two terms have one word; data: the word. */
	public static final String TERM_CONFLICT = "course.term-conflict";
	/** No regular expression, or a separator that cannot be; no data. */
	public static final String SEPARATOR = "course.separator";
	/** A path that leads out of the folder, or is none; no data. */
	public static final String PATH_OUTSIDE = "course.path-outside";
	/** Something every course must say is not said; no data. */
	public static final String INCOMPLETE = "course.incomplete";
	/** An imported file is not there, is no house style, or imports the importing file; data: the path as written. */
	public static final String IMPORT = "course.import";
	/** The course's page says something else; data: ways to put it right, see {@link IssueFixes}. */
	public static final String PAGE_DIFFERS = "course.page-differs";

	private CourseIssues() {
	}
}
