/* Generated from CourseLanguage.xtext. */
package dev.lectern.course.language;


/**
 * Initialization support for running Xtext languages without Equinox extension registry.
 */
public class CourseLanguageStandaloneSetup extends CourseLanguageStandaloneSetupGenerated {

	public static void doSetup() {
		new CourseLanguageStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
