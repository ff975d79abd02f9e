package dev.lectern.course;

/** What told the shape of a course. */
public enum Origin {
	/** A {@code *.course} file. */
	COURSE_FILE,
	/** {@code Slides.init({title, chapters, langs})} in {@code index.html}. */
	PAGE_SLIDES_INIT,
	/** {@code <section data-markdown="...">} elements in {@code index.html}. */
	PAGE_SECTIONS,
	/** The folders {@code src/<language>}. */
	FOLDERS
}
