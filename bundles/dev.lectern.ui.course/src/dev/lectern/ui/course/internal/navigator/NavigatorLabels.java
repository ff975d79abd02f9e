package dev.lectern.ui.course.internal.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.CourseNode;
import dev.lectern.ui.course.internal.navigator.Node.DeckNode;
import dev.lectern.ui.course.internal.navigator.Node.NoteNode;
import dev.lectern.ui.course.internal.navigator.Node.PartNode;
import dev.lectern.workspace.OpenCourse;

/** What the navigator's rows say; counts and remarks stand behind the names in the theme's quiet colour. */
final class NavigatorLabels extends LabelProvider implements IStyledLabelProvider {

	private final RowPictures pictures;

	NavigatorLabels(RowPictures pictures) {
		this.pictures = pictures;
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		return switch ((Node) element) {
		case CourseNode(OpenCourse course) -> named(course.name(),
				course.loaded().map(loaded -> chapters(loaded.course().chapters().size())));
		case PartNode(OpenCourse course, String id) -> course.loaded().flatMap(loaded -> NavigatorContents.part(course, id).map(part -> part(loaded, part)))
				.orElseGet(() -> new StyledString(id));
		case ChapterNode(OpenCourse course, String chapter) -> new StyledString(
				NavigatorContents.chapter(course, chapter).flatMap(one -> title(course, one)).orElse(chapter));
		case DeckNode node -> node.course().loaded().map(loaded -> deck(loaded, node)).orElseGet(() -> new StyledString(node.language()));
		case NoteNode(OpenCourse course) -> new StyledString(course.failure().orElse(Messages.Reading), StyledString.QUALIFIER_STYLER);
		};
	}

	private static String chapters(int count) {
		return NLS.bind(count == 1 ? Messages.Chapter : Messages.Chapters, count);
	}

	/** A part goes by its title in the first language that has one. */
	static String title(LoadedCourse loaded, Part part) {
		return loaded.course().languages().stream().flatMap(language -> Optional.ofNullable(part.titles().get(language.id())).stream()).findFirst().orElse(part.id());
	}

	private static StyledString part(LoadedCourse loaded, Part part) {
		return named(title(loaded, part), Optional.of(chapters(part.chapters().size())));
	}

	private static StyledString named(String name, Optional<String> remark) {
		StyledString text = new StyledString(name);
		remark.ifPresent(quiet -> text.append("  " + quiet, StyledString.QUALIFIER_STYLER)); //$NON-NLS-1$
		return text;
	}

	/** A chapter goes by its title in the first language that has one. */
	private static Optional<String> title(OpenCourse course, Chapter chapter) {
		return course.loaded().flatMap(loaded -> loaded.titles(chapter).values().stream().findFirst());
	}

	private static StyledString deck(LoadedCourse loaded, DeckNode node) {
		String language = loaded.course().languages().stream().filter(one -> one.id().equals(node.language())).map(Language::label).findFirst()
				.orElse(node.language());
		Optional<Deck> deck = deckFile(node).flatMap(loaded::deck);
		return named(language, Optional.of(deck.map(present -> remark(loaded, node, present)).orElse(Messages.Missing)));
	}

	private static String remark(LoadedCourse loaded, DeckNode node, Deck deck) {
		String slides = NLS.bind(deck.slides().size() == 1 ? Messages.Slide : Messages.Slides, deck.slides().size());
		return NavigatorContents.chapter(node.course(), node.chapter()).map(chapter -> loaded.titles(chapter).get(node.language()))
				.filter(title -> !loaded.course().source().id().equals(node.language()))
				.map(title -> NLS.bind(Messages.Title_And_Slides, title, slides)).orElse(slides);
	}

	private static Optional<DeckFile> deckFile(DeckNode node) {
		return NavigatorContents.chapter(node.course(), node.chapter()).map(Chapter::decks).map(decks -> decks.get(node.language()));
	}

	@Override
	public Image getImage(Object element) {
		return switch ((Node) element) {
		case CourseNode(OpenCourse course) -> pictures.of(Icons.COURSE, course.failure().map(message -> Severity.ERROR));
		case PartNode(OpenCourse course, String id) -> pictures.of(Icons.PART, NavigatorContents.part(course, id).flatMap(part -> part.chapters().stream()
				.flatMap(chapter -> worst(course, chapter).stream()).min(Severity::compareTo)));
		case ChapterNode(OpenCourse course, String chapter) -> pictures.of(Icons.CHAPTER, worst(course, chapter));
		case DeckNode node -> deckFile(node).map(deck -> pictures.of(deck.exists() ? Icons.DECK : Icons.MISSING, worst(node.course(), deck)))
				.orElseGet(() -> pictures.of(Icons.DECK, Optional.empty()));
		case NoteNode(OpenCourse course) -> null;
		};
	}

	private static Optional<Severity> worst(OpenCourse course, String chapter) {
		return NavigatorContents.chapter(course, chapter)
				.flatMap(one -> one.decks().values().stream().flatMap(deck -> worst(course, deck).stream()).min(Severity::compareTo));
	}

	/** The gravest of a deck's problems, whoever found them, of which missing is one; {@link Severity}'s order is from grave to light. */
	private static Optional<Severity> worst(OpenCourse course, DeckFile deck) {
		if (!deck.exists()) {
			return Optional.of(Severity.WARNING);
		}
		try {
			return switch (course.file(deck).findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO)) {
			case IMarker.SEVERITY_ERROR -> Optional.of(Severity.ERROR);
			case IMarker.SEVERITY_WARNING -> Optional.of(Severity.WARNING);
			default -> Optional.empty();
			};
		} catch (CoreException e) {
			return Optional.empty(); // the file went since the course was read: it is read again
		}
	}
}
