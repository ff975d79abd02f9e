package dev.lectern.course;

/** A chapter as the course's page or folders name it, and what the page says of it alone. */
record ChapterEntry(String id, Place place, ChapterProfile own) {

	ChapterEntry(String id, Place place) {
		this(id, place, ChapterProfile.NONE);
	}
}
