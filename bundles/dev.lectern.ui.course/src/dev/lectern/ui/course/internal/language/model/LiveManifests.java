package dev.lectern.ui.course.internal.language.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import com.google.inject.Injector;

import dev.lectern.course.language.ide.CourseLanguageIdeSetup;
import dev.lectern.course.language.ide.NameLinker;
import dev.lectern.course.language.ide.rename.Renaming;
import dev.lectern.workspace.OpenCourses;

/** The course files in open documents; an OSGi service. Counts who follows which document. */
@Component(service = LiveManifests.class)
public final class LiveManifests {

	private final OpenCourses courses;
	private final Map<IDocument, Connection> connections = new HashMap<>();
	private Injector injector;

	@Activate
	public LiveManifests(@Reference OpenCourses courses) {
		this.courses = courses;
	}

	/** Made off the UI thread, by the first job that parses. */
	synchronized Injector injector() {
		if (injector == null) {
			injector = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration();
		}
		return injector;
	}

	/** Reads course files together. The first call makes the services: not for the UI thread. */
	public NameLinker linker() {
		return injector().getInstance(NameLinker.class);
	}

	/** Works out what changes in course files when something is renamed. The first call makes the services: not for the UI thread. */
	public Renaming renaming() {
		return injector().getInstance(Renaming.class);
	}

	/** Begins, or goes on, following a document; each call needs a {@link #disconnect}. For the document's thread. */
	public LiveManifest connect(IDocument document) {
		synchronized (connections) {
			Connection connection = connections.computeIfAbsent(document, text -> new Connection(new LiveManifest(text, courses, this::injector, () -> importsChanged(text))));
			connection.users++;
			return connection.manifest;
		}
	}

	/** What is written in one course file may be imported by the others. */
	private void importsChanged(IDocument edited) {
		synchronized (connections) {
			connections.entrySet().stream().filter(other -> other.getKey() != edited).forEach(other -> other.getValue().manifest.importsChanged());
		}
	}

	/** Undoes one {@link #connect}. */
	public void disconnect(IDocument document) {
		synchronized (connections) {
			Connection connection = connections.get(document);
			if (connection != null && --connection.users == 0) {
				connections.remove(document);
				connection.manifest.stop();
			}
		}
	}

	/** The course file in a document somebody is connected to. */
	public Optional<LiveManifest> find(IDocument document) {
		synchronized (connections) {
			return Optional.ofNullable(connections.get(document)).map(connection -> connection.manifest);
		}
	}

	@Deactivate
	void stop() {
		synchronized (connections) {
			connections.values().forEach(connection -> connection.manifest.stop());
			connections.clear();
		}
	}

	private static final class Connection {

		private final LiveManifest manifest;
		private int users;

		Connection(LiveManifest manifest) {
			this.manifest = manifest;
		}
	}
}
