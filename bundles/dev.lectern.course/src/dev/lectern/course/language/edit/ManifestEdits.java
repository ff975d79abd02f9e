package dev.lectern.course.language.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import dev.lectern.course.NaturalOrder;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.AtEnd;
import dev.lectern.course.language.edit.Destination.Before;
import dev.lectern.course.language.edit.Destination.BeforePart;
import dev.lectern.course.language.edit.Destination.FirstIn;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.course.language.comparison.PageFollowing;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.DeckPattern;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.Part;
import dev.lectern.course.language.manifest.Statement;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.language.text.Names;
import dev.lectern.course.text.RelativePath;
import dev.lectern.deck.TextEdit;

/**
 * Works out how a course file's text has to change for its chapters to stand elsewhere. Comments directly above a chapter and behind it go with it, its
 * indentation becomes that of its new neighbours, line breaks stay as they are, and no other character of the file changes, but for what follows.
 * <p>
 * <b>Ranges.</b> {@code ending of a to c} and {@code rule x off in a to c} mean whatever stands from a to c. A chapter that is moved or added between is
 * meant from then on, one that is moved away is no longer; the change's notes say so. When a or c itself is moved or removed, the range is written with the
 * nearest of its other chapters as its end, so it goes on to mean those: moving the last chapter of a range to the course's beginning takes it out of the
 * range and turns nothing around. A range all of whose chapters are moved stays as it is written. Places that name one chapter ({@code introduce x in a},
 * {@code rule x off in a slide 3}) go by its name wherever it stands; a term that is introduced in a moved chapter may be used from its new place on. A
 * chapter that a place names alone is not removed.
 * <p>
 * <b>Errors.</b> A file with errors is changed when the statements concerned have none, and the changed text, read again, lists what was asked and has
 * no more errors than before. Otherwise the edit is refused.
 * <p>
 * Reads imported files, so it blocks; otherwise a value, for one thread at a time.
 */
public final class ManifestEdits {

	private final URI uri;
	private final String name;
	private final ManifestSource source;
	private final Order order;

	private ManifestEdits(URI uri, String name, String text) {
		this.uri = uri;
		this.name = name;
		this.source = ManifestSource.of(uri, text);
		this.order = Order.of(source.manifest());
	}

	/**
	 * @param file where the course file is; imports are looked up from there, itself it is not read
	 * @param text anything
	 */
	public static ManifestEdits of(Path file, String text) {
		return new ManifestEdits(URI.createFileURI(file.toAbsolutePath().toString()), file.getFileName().toString(), text);
	}

	/**
	 * Moves chapters, which then stand behind each other in the order given here.
	 *
	 * @throws EditRefusedException when the file does not list one of them, or the destination, or has errors there
	 */
	public ManifestChange move(List<String> chapters, Destination destination) throws EditRefusedException {
		List<ChapterDeclaration> declarations = declarations(chapters);
		Optional<EObject> anchor = anchor(destination, chapters);
		if (anchor.filter(declarations::contains).isPresent()) {
			return ManifestChange.NOTHING;
		}
		Order asked = order.without(chapters).with(chapters, destination);
		if (asked.equals(order)) {
			return ManifestChange.NOTHING;
		}
		readable(Stream.concat(declarations.stream(), anchor.stream()).toList());
		List<Piece> pieces = declarations.stream().map(chapter -> Piece.of(source, chapter)).toList();
		List<TextEdit> edits = new ArrayList<>(new Removal(source).of(pieces));
		edits.add(insertion(destination, chapters, new Insertion(source, pieces.stream().map(Insertion.Chapter::of).toList(), pieces)));
		return change(edits, chapters, asked);
	}

	/**
	 * Lists a new chapter.
	 *
	 * @throws EditRefusedException when it is listed already or cannot be called so, or when the destination is not there or has errors
	 */
	public ManifestChange add(String chapter, Destination destination) throws EditRefusedException {
		if (!Shape.isChapter(chapter) || !chapter.strip().equals(chapter) || chapter.chars().anyMatch(Character::isISOControl)) {
			throw new EditRefusedException(Messages.get("refused.name", chapter));
		}
		Optional<ChapterDeclaration> listed = all(chapter).findFirst();
		if (listed.isPresent()) {
			throw new EditRefusedException(Messages.get("refused.listed", chapter, name, line(listed.get())));
		}
		if (!(source.manifest().getHead() instanceof CourseHead)) {
			throw new EditRefusedException(Messages.get("refused.noCourse", name));
		}
		readable(anchor(destination, List.of()).stream().toList());
		Insertion insertion = new Insertion(source, List.of(Insertion.Chapter.of("chapter " + Names.written(chapter))), List.of());
		return change(List.of(insertion(destination, List.of(), insertion)), List.of(chapter), order.with(List.of(chapter), destination));
	}

	/**
	 * Lists a new chapter where its name stands in a natural order among those that are called alike, {@code chapter-3} behind {@code chapter-2}; at the end of the course
	 * where none is.
	 *
	 * @throws EditRefusedException as {@link #add(String, Destination)}
	 */
	public ManifestChange add(String chapter) throws EditRefusedException {
		Comparator<String> natural = new NaturalOrder();
		List<String> alike = Shape.declared(source.manifest()).map(ChapterDeclaration::getName).filter(name -> name != null && !stem(name).isEmpty() && stem(name).equals(stem(chapter)))
				.toList();
		Optional<String> before = alike.stream().filter(name -> natural.compare(name, chapter) < 0).max(natural);
		Optional<String> after = alike.stream().filter(name -> natural.compare(name, chapter) > 0).min(natural);
		return add(chapter, before.<Destination>map(Destination.After::new).or(() -> after.map(Destination.Before::new)).orElseGet(Destination.AtEnd::new));
	}

	private static String stem(String name) {
		return name.replaceFirst("[0-9].*$", "");
	}

	/**
	 * What keeps the list of chapters on the course's page in step with a change of the file. Parses the page.
	 *
	 * @param change what this gave
	 * @param page   the text of the page
	 * @return empty when the page's list was not in step before, cannot be changed, or need not be
	 */
	public Optional<TextEdit> onPage(ManifestChange change, String page) {
		ManifestSource after = ManifestSource.of(uri, change.appliedTo(source.text()));
		return PageFollowing.text(source.manifest(), after.manifest(), page).map(text -> TextEdit.between(page, text));
	}

	/**
	 * Takes chapters off the list.
	 *
	 * @throws EditRefusedException when the file does not list one of them, names one elsewhere, or would be left without any
	 */
	public ManifestChange remove(List<String> chapters) throws EditRefusedException {
		List<ChapterDeclaration> declarations = declarations(chapters);
		Order asked = order.without(chapters);
		if (asked.chapters().isEmpty()) {
			throw new EditRefusedException(Messages.get("refused.only", chapters.getFirst(), name));
		}
		for (String chapter : chapters) {
			List<String> places = new Ranges(source).naming(List.of(chapter));
			if (!places.isEmpty()) {
				throw new EditRefusedException(Messages.get("refused.named", chapter, name, String.join(", ", places)));
			}
		}
		List<String> places = new Ranges(source).naming(chapters);
		if (!places.isEmpty()) {
			throw new EditRefusedException(Messages.get("refused.named", String.join(", ", chapters), name, String.join(", ", places)));
		}
		readable(declarations);
		return change(new Removal(source).of(declarations.stream().map(chapter -> Piece.of(source, chapter)).toList()), chapters, asked);
	}

	/** Where the decks of a new chapter would be, relative to the course's folder, by language in the course's order; a language without a path is left out. */
	public Map<String, String> decks(String chapter) {
		Shape shape = Shape.of(source.manifest());
		Map<String, String> decks = new LinkedHashMap<>();
		shape.languages().forEach(language -> RelativePath.inside(shape.path(chapter, language.getName())).ifPresent(path -> decks.put(language.getName(), path)));
		return decks;
	}

	private List<ChapterDeclaration> declarations(List<String> chapters) throws EditRefusedException {
		List<ChapterDeclaration> found = new ArrayList<>();
		for (String chapter : chapters) {
			List<ChapterDeclaration> same = all(chapter).toList();
			if (same.size() > 1) {
				throw new EditRefusedException(Messages.get("refused.twice", chapter, name, line(same.get(0)), line(same.get(1))));
			}
			found.add(declaration(chapter));
		}
		return found;
	}

	private Stream<ChapterDeclaration> all(String chapter) {
		return Shape.declared(source.manifest()).filter(declaration -> chapter.equals(declaration.getName()));
	}

	private ChapterDeclaration declaration(String chapter) throws EditRefusedException {
		Optional<ChapterDeclaration> found = all(chapter).findFirst();
		if (found.isPresent()) {
			return found.get();
		}
		for (Manifest imported : Imports.all(source.manifest())) {
			if (Shape.declared(imported).anyMatch(declaration -> chapter.equals(declaration.getName()))) {
				throw new EditRefusedException(Messages.get("refused.imported", chapter, URI.decode(imported.eResource().getURI().lastSegment()), name));
			}
		}
		throw new EditRefusedException(Messages.get("refused.unlisted", chapter, name));
	}

	private Part part(String part) throws EditRefusedException {
		return Shape.statements(source.manifest(), Part.class).filter(declaration -> part.equals(declaration.getName())).findFirst()
				.orElseThrow(() -> new EditRefusedException(Messages.get("refused.noPart", part, name)));
	}

	private int line(EObject statement) {
		return source.line(source.words(statement).start());
	}

	/** What the destination is beside or in; empty for the end of a file that lists nothing but what moves. */
	private Optional<EObject> anchor(Destination destination, List<String> moved) throws EditRefusedException {
		return switch (destination) {
		case Before(String chapter) -> Optional.of(declaration(chapter));
		case After(String chapter) -> Optional.of(declaration(chapter));
		case FirstIn(String part) -> Optional.of(part(part));
		case LastIn(String part) -> Optional.of(part(part));
		case BeforePart(String part) -> Optional.of(part(part));
		case AfterPart(String part) -> Optional.of(part(part));
		case AtEnd end -> source.manifest().getStatements().stream().filter(
				statement -> statement instanceof Part || statement instanceof ChapterDeclaration chapter && !moved.contains(chapter.getName()))
				.<EObject>map(statement -> statement).reduce((one, next) -> next);
		};
	}

	private void readable(List<? extends EObject> statements) throws EditRefusedException {
		for (EObject statement : statements) {
			Optional<Integer> error = source.errorIn(statement);
			if (error.isPresent()) {
				throw new EditRefusedException(Messages.get("refused.error", name, source.line(error.get())));
			}
		}
	}

	private TextEdit insertion(Destination destination, List<String> moved, Insertion insertion) throws EditRefusedException {
		return switch (destination) {
		case Before(String chapter) -> before(insertion, declaration(chapter));
		case After(String chapter) -> after(insertion, declaration(chapter));
		case FirstIn(String part) -> {
			List<ChapterDeclaration> all = part(part).getChapters();
			Optional<ChapterDeclaration> next = all.stream().filter(chapter -> !moved.contains(chapter.getName())).findFirst().or(() -> all.stream().findFirst());
			yield next.isPresent() ? before(insertion, next.get()) : insertion.into(part(part));
		}
		case LastIn(String part) -> {
			List<ChapterDeclaration> all = part(part).getChapters();
			Optional<ChapterDeclaration> last = all.stream().filter(chapter -> !moved.contains(chapter.getName())).reduce((one, next) -> next);
			yield last.isPresent() ? after(insertion, last.get()) : all.isEmpty() ? insertion.into(part(part)) : before(insertion, all.getFirst());
		}
		case BeforePart(String part) -> insertion.before(Piece.of(source, part(part)), source.indentation(source.words(part(part)).start()));
		case AfterPart(String part) -> afterPart(insertion, part(part));
		case AtEnd end -> {
			Optional<EObject> last = anchor(destination, moved);
			yield last.isEmpty() ? insertion.afterHead(Piece.of(source, head())) : last.get() instanceof Part part ? afterPart(insertion, part)
					: after(insertion, (ChapterDeclaration) last.get());
		}
		};
	}

	private TextEdit before(Insertion insertion, ChapterDeclaration chapter) {
		return insertion.before(Piece.of(source, chapter), insertion.indentation(chapter));
	}

	private TextEdit after(Insertion insertion, ChapterDeclaration chapter) {
		return insertion.after(Piece.of(source, chapter), insertion.indentation(chapter));
	}

	private TextEdit afterPart(Insertion insertion, Part part) {
		return insertion.after(Piece.of(source, part), source.indentation(source.words(part).start()));
	}

	/** The last of the statements that a file begins with. */
	private EObject head() {
		Manifest manifest = source.manifest();
		Stream<EObject> statements = manifest.getStatements().stream().filter(statement -> statement instanceof LanguageDeclaration || statement instanceof DeckPattern)
				.map((Statement statement) -> statement);
		return Stream.of(Stream.of(manifest.getHead()), manifest.getImports().stream(), statements).<EObject>flatMap(each -> each)
				.max(Comparator.comparingInt(statement -> source.words(statement).start())).orElseThrow();
	}

	private ManifestChange change(List<TextEdit> edits, List<String> moved, Order asked) throws EditRefusedException {
		Ranges ranges = new Ranges(source);
		ranges.follow(moved, asked.chapters());
		ManifestChange change = new ManifestChange(merged(Stream.concat(edits.stream(), ranges.edits().stream()).toList()), ranges.notes());
		ManifestSource after = ManifestSource.of(uri, change.appliedTo(source.text()));
		if (after.errors() > source.errors() || !Order.of(after.manifest()).equals(asked)) {
			throw new EditRefusedException(Messages.get("refused.unsafe", name, source.line(Math.min(source.firstError(), after.firstError()))));
		}
		return change;
	}

	/** In order, those that touch as one; where they do, what is inserted stays before what follows. */
	private static List<TextEdit> merged(List<TextEdit> edits) {
		List<TextEdit> merged = new ArrayList<>();
		for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length)).toList()) {
			TextEdit last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && edit.offset() <= last.offset() + last.length()) {
				int end = Math.max(last.offset() + last.length(), edit.offset() + edit.length());
				merged.removeLast();
				merged.add(new TextEdit(last.offset(), end - last.offset(), last.replacement() + edit.replacement()));
			} else {
				merged.add(edit);
			}
		}
		return merged;
	}
}
