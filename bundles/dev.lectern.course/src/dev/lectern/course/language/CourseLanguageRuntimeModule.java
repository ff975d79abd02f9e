/* Generated from CourseLanguage.xtext. */
package dev.lectern.course.language;


/**
 * Use this class to register components to be used at runtime / without the Equinox extension registry.
 */
public class CourseLanguageRuntimeModule extends AbstractCourseLanguageRuntimeModule {
}
