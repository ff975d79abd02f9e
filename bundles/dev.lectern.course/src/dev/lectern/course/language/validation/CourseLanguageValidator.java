package dev.lectern.course.language.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All that is checked of a course file. */
@ComposedChecks(validators = { StructureChecks.class, ImportChecks.class, DeckChecks.class, ProfileChecks.class, StyleChecks.class, TermChecks.class,
		PageChecks.class })
public class CourseLanguageValidator extends AbstractCourseLanguageValidator {
}
