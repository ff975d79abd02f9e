package dev.lectern.course;

/** A chapter as the course's page or folders name it. */
record ChapterEntry(String id, Place place) {
}
