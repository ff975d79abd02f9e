package dev.lectern.workspace.internal.documents;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.DeckDocument;
import dev.lectern.workspace.DeckDocuments;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** Counts who follows which document. */
@Component(service = DeckDocuments.class)
public final class LiveDeckDocuments implements DeckDocuments {

	private final OpenCourses courses;
	private final Map<IDocument, Connection> connections = new HashMap<>();
	private final CoursesListener profiles = new CoursesListener() {

		@Override
		public void coursesChanged() {
			deriveAll();
		}

		@Override
		public void courseChanged(OpenCourse course) {
			deriveAll();
		}
	};

	@Activate
	public LiveDeckDocuments(@Reference OpenCourses courses) {
		this.courses = courses;
		courses.addListener(profiles);
	}

	@Deactivate
	void stop() {
		courses.removeListener(profiles);
		synchronized (connections) {
			connections.values().forEach(connection -> connection.deck.stop());
			connections.clear();
		}
	}

	@Override
	public DeckDocument connect(IDocument document) {
		synchronized (connections) {
			Connection connection = connections.computeIfAbsent(document, text -> new Connection(new LiveDeck(text, courses)));
			connection.users++;
			return connection.deck;
		}
	}

	@Override
	public void disconnect(IDocument document) {
		synchronized (connections) {
			Connection connection = connections.get(document);
			if (connection != null && --connection.users == 0) {
				connections.remove(document);
				connection.deck.stop();
			}
		}
	}

	@Override
	public Optional<DeckDocument> find(IDocument document) {
		synchronized (connections) {
			return Optional.ofNullable(connections.get(document)).map(connection -> connection.deck);
		}
	}

	private void deriveAll() {
		synchronized (connections) {
			connections.values().forEach(connection -> connection.deck.derive());
		}
	}

	private static final class Connection {

		private final LiveDeck deck;
		private int users;

		Connection(LiveDeck deck) {
			this.deck = deck;
		}
	}
}
