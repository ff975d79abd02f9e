package dev.lectern.window;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;

import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Opens and closes courses off the UI thread, as the service wants it, while the window goes on. */
public final class Courses {

	private interface Use {

		OpenCourse of(OpenCourses courses) throws CoreException;
	}

	private Courses() {
	}

	/** Gives the course when it has been read and checked. */
	public static OpenCourse open(Path folder) {
		OpenCourse course = with(courses -> courses.open(folder, new NullProgressMonitor()));
		Waiting.until("checked", () -> course.files().isPresent());
		return course;
	}

	public static void close(OpenCourse course) {
		with(courses -> {
			courses.close(course, new NullProgressMonitor());
			return course;
		});
		Waiting.letTheDisplayCatchUp();
	}

	private static OpenCourse with(Use use) {
		CompletableFuture<OpenCourse> result = CompletableFuture.supplyAsync(() -> {
			OpenCourse[] of = new OpenCourse[1];
			// this bundle has no context of its own, as nobody starts it
			boolean found = ServiceCaller.callOnce(OpenCourses.class, OpenCourses.class, courses -> {
				try {
					of[0] = use.of(courses);
				} catch (CoreException e) {
					throw new IllegalStateException(e);
				}
			});
			if (!found) {
				throw new IllegalStateException("no service for courses");
			}
			return of[0];
		});
		Waiting.until("courses at rest", result::isDone);
		return result.join();
	}
}
