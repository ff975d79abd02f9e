package dev.lectern.course.language.reading;

import com.google.inject.Injector;

import dev.lectern.course.language.CourseLanguageStandaloneSetup;

/**
 * The services of the language, for readers without an editor. Made at the first use, as they cost some tenths of a second that a course without a
 * course file must not pay, and once, as they hold no state of any file.
 */
public final class CourseLanguageServices {

	private static final class Holder {

		private static final Injector INJECTOR = new CourseLanguageStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	private CourseLanguageServices() {
	}

	/** Safe to use from several threads. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}
}
