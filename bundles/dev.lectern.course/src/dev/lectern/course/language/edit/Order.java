package dev.lectern.course.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.Part;

/** The parts and chapters of a course file, as it lists them; a name may be there twice, and null where the file has none. */
record Order(List<Row> rows) {

	sealed interface Row {
	}

	/** A chapter that is in no part. */
	record Single(String chapter) implements Row {
	}

	/** A part and its chapters. */
	record Group(String part, List<String> chapters) implements Row {
	}

	static Order of(Manifest manifest) {
		List<Row> rows = new ArrayList<>();
		manifest.getStatements().forEach(statement -> {
			switch (statement) {
			case ChapterDeclaration chapter -> rows.add(new Single(chapter.getName()));
			case Part part -> rows.add(new Group(part.getName(), part.getChapters().stream().map(ChapterDeclaration::getName).toList()));
			default -> {
				// says nothing of the order
			}
			}
		});
		return new Order(rows);
	}

	/** All chapters in the course's order; of two with one name the first. */
	List<String> chapters() {
		return rows.stream().flatMap(row -> switch (row) {
		case Single(String chapter) -> Stream.of(chapter);
		case Group(String part, List<String> chapters) -> chapters.stream();
		}).filter(name -> name != null).distinct().toList();
	}

	Order without(List<String> chapters) {
		List<Row> left = new ArrayList<>();
		for (Row row : rows) {
			switch (row) {
			case Single(String chapter) when chapters.contains(chapter) -> {
				// goes
			}
			case Single single -> left.add(single);
			case Group(String part, List<String> all) -> left.add(new Group(part, all.stream().filter(chapter -> !chapters.contains(chapter)).toList()));
			}
		}
		return new Order(left);
	}

	/** With chapters that are not there yet; the destination is. */
	Order with(List<String> chapters, Destination destination) {
		List<Row> after = new ArrayList<>();
		List<Row> singles = chapters.stream().<Row>map(Single::new).toList();
		boolean done = false;
		for (Row row : rows) {
			boolean here = !done && names(row, destination);
			done |= here;
			if (!here) {
				after.add(row);
			} else if (row instanceof Group(String part, List<String> all) && !(destination instanceof BeforePart) && !(destination instanceof AfterPart)) {
				after.add(new Group(part, inserted(all, chapters, destination)));
			} else {
				boolean before = destination instanceof Before || destination instanceof BeforePart;
				after.addAll(before ? singles : List.of(row));
				after.addAll(before ? List.of(row) : singles);
			}
		}
		if (destination instanceof AtEnd) {
			after.addAll(singles);
		}
		return new Order(after);
	}

	private static List<String> inserted(List<String> all, List<String> chapters, Destination destination) {
		List<String> inserted = new ArrayList<>(all);
		inserted.addAll(switch (destination) {
		case Before(String chapter) -> all.indexOf(chapter);
		case After(String chapter) -> all.indexOf(chapter) + 1;
		case FirstIn first -> 0;
		default -> all.size();
		}, chapters);
		return inserted;
	}

	private static boolean names(Row row, Destination destination) {
		return switch (destination) {
		case Before(String chapter) -> lists(row, chapter);
		case After(String chapter) -> lists(row, chapter);
		case FirstIn(String part) -> isPart(row, part);
		case LastIn(String part) -> isPart(row, part);
		case BeforePart(String part) -> isPart(row, part);
		case AfterPart(String part) -> isPart(row, part);
		case AtEnd end -> false;
		};
	}

	private static boolean lists(Row row, String name) {
		return switch (row) {
		case Single(String chapter) -> name.equals(chapter);
		case Group(String part, List<String> chapters) -> chapters.contains(name);
		};
	}

	private static boolean isPart(Row row, String name) {
		return row instanceof Group(String part, List<String> chapters) && name.equals(part);
	}
}
