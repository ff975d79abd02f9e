package dev.lectern.ui.deck.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;

import dev.lectern.ui.thread.UiThread;

/**
 * The errors and warnings of slides, as the annotations of the editor tell them, whoever made those: what the author sees in the text is what the outline
 * says. For the UI thread; annotations may change on any.
 */
final class SlideProblems {

	/** How many problems a tooltip tells. */
	private static final int TOLD = 5;

	/** The platform's kinds of annotations, from the gravest. */
	enum Grade {

		ERROR("org.eclipse.ui.workbench.texteditor.error"), WARNING("org.eclipse.ui.workbench.texteditor.warning"); //$NON-NLS-1$ //$NON-NLS-2$

		private final String type;

		Grade(String type) {
			this.type = type;
		}
	}

	/**
	 * What is wrong with a slide.
	 *
	 * @param gravest  the gravest of it
	 * @param messages in no order, not more than an author reads
	 */
	record Badge(Grade gravest, List<String> messages) {
	}

	private final DefaultMarkerAnnotationAccess types = new DefaultMarkerAnnotationAccess();
	private final AtomicBoolean due = new AtomicBoolean();
	private final IAnnotationModelListener changes = model -> lookSoon();
	private final UiThread uiThread;
	private final IntFunction<List<OutlineKey>> path;
	private final Consumer<Set<OutlineKey>> changed;

	private IAnnotationModel model;
	private Map<OutlineKey, Badge> badges = Map.of();

	/**
	 * @param path    the entries an offset of the text is in
	 * @param changed told which entries have another badge now
	 */
	SlideProblems(Display display, IntFunction<List<OutlineKey>> path, Consumer<Set<OutlineKey>> changed) {
		uiThread = new UiThread(display);
		this.path = path;
		this.changed = changed;
	}

	/** Follows these annotations, and no others any longer. */
	void follow(IAnnotationModel next) {
		stop();
		model = next;
		model.addAnnotationModelListener(changes);
		look();
	}

	void stop() {
		if (model != null) {
			model.removeAnnotationModelListener(changes);
			model = null;
		}
	}

	Optional<Badge> badge(OutlineKey key) {
		return Optional.ofNullable(badges.get(key));
	}

	private void lookSoon() {
		if (!due.getAndSet(true)) {
			uiThread.later(() -> {
				due.set(false);
				look();
			});
		}
	}

	/** Looks again where the problems are: other annotations, or another outline. */
	void look() {
		if (model == null) {
			return;
		}
		Map<OutlineKey, Badge> before = badges;
		badges = badges();
		Set<OutlineKey> other = new HashSet<>(before.keySet());
		other.addAll(badges.keySet());
		other.removeIf(key -> badge(key).equals(Optional.ofNullable(before.get(key))));
		if (!other.isEmpty()) {
			changed.accept(other);
		}
	}

	private Map<OutlineKey, Badge> badges() {
		Map<OutlineKey, Badge> found = new HashMap<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Optional<Grade> grade = grade(annotation);
			Position position = grade.isEmpty() ? null : model.getPosition(annotation);
			if (position != null && !position.isDeleted()) {
				for (OutlineKey key : path.apply(position.getOffset())) {
					if (!(key instanceof OutlineKey.HeadingKey)) {
						found.merge(key, new Badge(grade.get(), List.of(message(annotation))), SlideProblems::together);
					}
				}
			}
		}
		return found;
	}

	private Optional<Grade> grade(Annotation annotation) {
		for (Grade grade : Grade.values()) {
			if (types.isSubtype(annotation.getType(), grade.type)) {
				return Optional.of(grade);
			}
		}
		return Optional.empty();
	}

	/** The first line says what is wrong; what follows, by which rule. */
	private static String message(Annotation annotation) {
		String text = annotation.getText();
		return text == null ? "" : text.lines().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Badge together(Badge one, Badge other) {
		List<String> messages = new ArrayList<>(one.messages());
		other.messages().stream().filter(message -> !messages.contains(message) && messages.size() < TOLD).forEach(messages::add);
		messages.sort(Comparator.naturalOrder());
		return new Badge(one.gravest().compareTo(other.gravest()) <= 0 ? one.gravest() : other.gravest(), List.copyOf(messages));
	}
}
