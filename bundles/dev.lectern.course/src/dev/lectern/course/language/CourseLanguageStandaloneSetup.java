package dev.lectern.course.language;

import org.eclipse.xtext.resource.IResourceServiceProvider;

import com.google.inject.Injector;

/** Sets the language up where there is no registry of extensions. The services registered first stay; a course file is read with those of its resource set. */
public class CourseLanguageStandaloneSetup extends CourseLanguageStandaloneSetupGenerated {

	private static final String EXTENSION = "course";

	@Override
	public void register(Injector injector) {
		if (!IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().containsKey(EXTENSION)) {
			super.register(injector);
		}
	}
}
