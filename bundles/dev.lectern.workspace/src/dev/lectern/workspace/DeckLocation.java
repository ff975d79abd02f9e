package dev.lectern.workspace;

import dev.lectern.course.Chapter;
import dev.lectern.course.Language;

/** Where a deck stands: the course, the chapter and the language. */
public record DeckLocation(OpenCourse course, Chapter chapter, Language language) {
}
