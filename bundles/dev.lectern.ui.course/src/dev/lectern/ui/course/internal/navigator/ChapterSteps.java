package dev.lectern.ui.course.internal.navigator;

import java.util.List;
import java.util.Optional;

import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.PartNode;

/** Where chapters go by one row: past their neighbour, into a part that begins or ends there, or out of theirs. */
final class ChapterSteps {

	private final ChapterSelection selected;
	private final LoadedCourse loaded;
	private final Optional<Part> part;

	private ChapterSteps(ChapterSelection selected, LoadedCourse loaded) {
		this.selected = selected;
		this.loaded = loaded;
		this.part = NavigatorContents.partOf(loaded, selected.chapters().getFirst());
	}

	/** Empty when there is nothing above, and for chapters that do not stand together. */
	static Optional<Destination> up(ChapterSelection selected) {
		return selected.course().loaded().flatMap(loaded -> new ChapterSteps(selected, loaded).up());
	}

	/** Empty when there is nothing below, and for chapters that do not stand together. */
	static Optional<Destination> down(ChapterSelection selected) {
		return selected.course().loaded().flatMap(loaded -> new ChapterSteps(selected, loaded).down());
	}

	private Optional<Destination> up() {
		List<Node> rows = rows();
		int first = start(rows);
		if (first < 0) {
			return Optional.empty();
		}
		if (first == 0) {
			return part.map(own -> new BeforePart(own.id()));
		}
		return Optional.of(switch (rows.get(first - 1)) {
		case PartNode above -> new LastIn(above.part());
		case ChapterNode above -> new Before(above.chapter());
		default -> throw new IllegalStateException();
		});
	}

	private Optional<Destination> down() {
		List<Node> rows = rows();
		int first = start(rows);
		int next = first + selected.chapters().size();
		if (first < 0) {
			return Optional.empty();
		}
		if (next == rows.size()) {
			return part.map(own -> new AfterPart(own.id()));
		}
		return Optional.of(switch (rows.get(next)) {
		case PartNode below -> new FirstIn(below.part());
		case ChapterNode below -> new After(below.chapter());
		default -> throw new IllegalStateException();
		});
	}

	/** The rows the first chapter is one of. */
	private List<Node> rows() {
		return part.map(own -> own.chapters().stream().<Node>map(chapter -> new ChapterNode(selected.course(), chapter)).toList())
				.orElseGet(() -> NavigatorContents.rows(selected.course(), loaded));
	}

	private int start(List<Node> rows) {
		List<Node> wanted = selected.chapters().stream().<Node>map(chapter -> new ChapterNode(selected.course(), chapter)).toList();
		int start = rows.indexOf(wanted.getFirst());
		int end = start + wanted.size();
		return start >= 0 && end <= rows.size() && rows.subList(start, end).equals(wanted) ? start : -1;
	}
}
