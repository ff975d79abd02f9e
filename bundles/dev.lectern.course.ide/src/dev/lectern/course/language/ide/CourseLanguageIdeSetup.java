/* Generated from CourseLanguage.xtext. */
package dev.lectern.course.language.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.lectern.course.language.CourseLanguageRuntimeModule;
import dev.lectern.course.language.CourseLanguageStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class CourseLanguageIdeSetup extends CourseLanguageStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new CourseLanguageRuntimeModule(), new CourseLanguageIdeModule()));
	}
	
}
