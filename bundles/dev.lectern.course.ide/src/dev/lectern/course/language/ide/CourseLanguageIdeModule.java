/* Generated from CourseLanguage.xtext. */
package dev.lectern.course.language.ide;


/**
 * Use this class to register ide components.
 */
public class CourseLanguageIdeModule extends AbstractCourseLanguageIdeModule {
}
