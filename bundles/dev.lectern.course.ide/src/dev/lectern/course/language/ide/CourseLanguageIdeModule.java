package dev.lectern.course.language.ide;

import org.eclipse.xtext.validation.IResourceValidator;

import dev.lectern.course.language.reading.WeighedIssues;

/** What the course language does in a way of its own in editors. */
public class CourseLanguageIdeModule extends AbstractCourseLanguageIdeModule {

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return WeighedIssues.class;
	}
}
