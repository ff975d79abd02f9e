package dev.lectern.workspace.internal.courses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import dev.lectern.course.CourseException;
import dev.lectern.course.CourseReader;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** The course projects of the workspace; reads each again when its files change. */
@Component(service = OpenCourses.class)
public final class WorkspaceCourses implements OpenCourses {

	private final Map<IProject, ReadCourseJob> courses = new ConcurrentHashMap<>();
	private final List<CoursesListener> listeners = new CopyOnWriteArrayList<>();
	private final CourseChanges changes = new CourseChanges(new Changes());

	@Activate
	public WorkspaceCourses() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
		follow();
		courses.values().forEach(ReadCourseJob::schedule);
	}

	@Deactivate
	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
		listeners.clear();
		courses.values().forEach(ReadCourseJob::stop);
	}

	@Override
	public OpenCourse open(Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Path real;
		try {
			real = CourseReader.read(folder).folder();
			real = Files.exists(real) ? real.toRealPath() : real;
		} catch (CourseException | IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		Optional<OpenCourse> known = courseAt(real);
		IProject project = known.isPresent() ? known.get().project() : CourseProject.create(real, progress.split(4)).project();
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(2));
		follow();
		ReadCourseJob reading = courses.get(project);
		reading.read(progress.split(4));
		return reading.course();
	}

	@Override
	public void close(OpenCourse course, IProgressMonitor monitor) throws CoreException {
		CourseProject.delete(course.project(), monitor);
		follow();
	}

	@Override
	public List<OpenCourse> courses() {
		return courses.values().stream().<OpenCourse>map(ReadCourseJob::course).sorted(Comparator.comparing(OpenCourse::name)).toList();
	}

	@Override
	public Optional<OpenCourse> courseOf(IResource resource) {
		return Optional.ofNullable(resource.getProject()).map(courses::get).map(ReadCourseJob::course);
	}

	@Override
	public void addListener(CoursesListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeListener(CoursesListener listener) {
		listeners.remove(listener);
	}

	private Optional<OpenCourse> courseAt(Path folder) {
		return courses().stream().filter(course -> course.folder().equals(folder)).findFirst();
	}

	/** Brings the map in line with the workspace's projects and tells it; gives the ones that are new. */
	private List<ReadCourseJob> follow() {
		List<ReadCourseJob> removed;
		List<ReadCourseJob> added;
		synchronized (courses) {
			removed = courses.values().stream().filter(reading -> !reading.course().isIn(courseProject(reading.course().project()))).toList();
			courses.values().removeAll(removed);
			added = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(project -> !courses.containsKey(project))
					.flatMap(project -> courseProject(project).stream())
					.map(project -> new ReadCourseJob(new WorkspaceCourse(project), this::courseRead, this::courseChecked)).toList();
			added.forEach(reading -> courses.put(reading.course().project(), reading));
		}
		removed.forEach(ReadCourseJob::stop); // the next course may have a project of the same name
		if (!removed.isEmpty() || !added.isEmpty()) {
			listeners.forEach(CoursesListener::coursesChanged);
		}
		return added;
	}

	private void courseRead(OpenCourse course) {
		if (courses.containsKey(course.project())) {
			listeners.forEach(listener -> listener.courseChanged(course));
		}
	}

	private void courseChecked(OpenCourse course) {
		if (courses.containsKey(course.project())) {
			listeners.forEach(listener -> listener.courseChecked(course));
		}
	}

	private static Optional<CourseProject> courseProject(IProject project) {
		try {
			return CourseProject.of(project);
		} catch (CoreException e) {
			if (project.isOpen()) {
				ILog.of(WorkspaceCourses.class).log(e.getStatus());
			}
			return Optional.empty();
		}
	}

	private final class Changes implements CourseChanges.Listener {

		@Override
		public void toBeRead(IProject course) {
			find(course).ifPresent(ReadCourseJob::readSoon);
		}

		@Override
		public void toBeChecked(IProject course) {
			find(course).ifPresent(ReadCourseJob::checkSoon);
		}

		@Override
		public void filesChanged(IProject course, Set<String> files) {
			Set<String> told = Set.copyOf(files);
			find(course).ifPresent(reading -> listeners.forEach(listener -> listener.filesChanged(reading.course(), told)));
		}

		@Override
		public void projectsChanged() {
			follow().forEach(ReadCourseJob::schedule);
		}

		private Optional<ReadCourseJob> find(IProject course) {
			return Optional.ofNullable(courses.get(course));
		}
	}
}
