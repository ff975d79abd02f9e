package dev.lectern.app.internal.course;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The course folders opened last, the newest first; kept in the preferences. Any thread. */
public final class RecentCourses {

	private static final int KEPT = 10;
	private static final String KEY = "recentCourses"; //$NON-NLS-1$

	private final IEclipsePreferences preferences;

	RecentCourses(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	public static RecentCourses ofThisUser() {
		return new RecentCourses(InstanceScope.INSTANCE.getNode("dev.lectern.app")); //$NON-NLS-1$
	}

	public List<Path> folders() {
		return preferences.get(KEY, "").lines().flatMap(RecentCourses::path).toList(); //$NON-NLS-1$
	}

	private static Stream<Path> path(String line) {
		try {
			return Stream.of(Path.of(line));
		} catch (InvalidPathException e) {
			ILog.of(RecentCourses.class).warn("Recent course dropped: " + line, e); //$NON-NLS-1$
			return Stream.empty();
		}
	}

	void add(Path folder) {
		synchronized (RecentCourses.class) {
			List<Path> folders = new ArrayList<>(folders());
			folders.remove(folder);
			folders.addFirst(folder);
			keep(folders.subList(0, Math.min(KEPT, folders.size())));
		}
	}

	void clear() {
		keep(List.of());
	}

	private void keep(List<Path> folders) {
		preferences.put(KEY, String.join("\n", folders.stream().map(Path::toString).toList())); //$NON-NLS-1$
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentCourses.class).error(e.getMessage(), e);
		}
	}
}
