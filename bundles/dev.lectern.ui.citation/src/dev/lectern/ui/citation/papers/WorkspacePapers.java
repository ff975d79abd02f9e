package dev.lectern.ui.citation.papers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.lectern.citation.lock.LockFile;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Follows the open courses and their lock files. */
@Component(service = CoursePapers.class)
public final class WorkspacePapers implements CoursePapers {

	private final OpenCourses courses;
	private final Map<IProject, ReadPapersJob> jobs = new ConcurrentHashMap<>();
	private final List<Consumer<CoursePapers>> listeners = new CopyOnWriteArrayList<>();
	private final IResourceChangeListener files = this::filesChanged;
	private final CoursesListener changes = new CoursesListener() {

		@Override
		public void coursesChanged() {
			follow();
		}

		@Override
		public void courseChanged(OpenCourse course) {
			readAgain(course);
		}
	};

	@Activate
	public WorkspacePapers(@Reference OpenCourses courses) {
		this.courses = courses;
		courses.addListener(changes);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
		courses.courses().forEach(this::readAgain);
	}

	@Deactivate
	void stop() {
		courses.removeListener(changes);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		listeners.clear();
		jobs.values().forEach(ReadPapersJob::cancel);
	}

	@Override
	public Optional<CitedPapers> of(OpenCourse course) {
		return Optional.ofNullable(jobs.get(course.project())).flatMap(ReadPapersJob::papers);
	}

	@Override
	public void readAgain(OpenCourse course) {
		jobs.computeIfAbsent(course.project(), project -> new ReadPapersJob(course, this::tell)).readSoon();
	}

	@Override
	public void addListener(Consumer<CoursePapers> listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Consumer<CoursePapers> listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(listener -> listener.accept(this));
	}

	private void follow() {
		Set<IProject> open = new HashSet<>();
		courses.courses().forEach(course -> open.add(course.project()));
		jobs.keySet().removeIf(project -> !open.contains(project));
		courses.courses().stream().filter(course -> !jobs.containsKey(course.project())).forEach(this::readAgain);
		tell();
	}

	private void filesChanged(IResourceChangeEvent event) {
		for (IResourceDelta delta : event.getDelta().getAffectedChildren()) {
			ReadPapersJob job = jobs.get(delta.getResource());
			if (job != null && hasLockFile(delta)) {
				job.readSoon();
			}
		}
	}

	private static boolean hasLockFile(IResourceDelta project) {
		boolean[] found = new boolean[1];
		try {
			project.accept(delta -> {
				boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				found[0] |= content && delta.getResource().getType() == IResource.FILE && delta.getResource().getName().equals(LockFile.NAME);
				return !found[0] && delta.getResource().getProjectRelativePath().segmentCount() < 2;
			});
		} catch (CoreException e) {
			ILog.of(WorkspacePapers.class).log(e.getStatus());
		}
		return found[0];
	}
}
