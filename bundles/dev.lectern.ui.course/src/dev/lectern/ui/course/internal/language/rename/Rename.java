package dev.lectern.ui.course.internal.language.rename;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.LinkedFile;
import dev.lectern.course.language.ide.LinkedName;
import dev.lectern.course.language.ide.LinkedNames.Thing;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.ide.rename.DeckLinks;
import dev.lectern.course.language.ide.rename.DeckMoves;
import dev.lectern.course.language.ide.rename.PageNames;
import dev.lectern.course.language.ide.rename.Renaming;
import dev.lectern.deck.Deck;
import dev.lectern.deck.TextEdit;
import dev.lectern.ui.course.internal.language.model.CourseContent;
import dev.lectern.ui.course.internal.language.model.CourseNames;
import dev.lectern.ui.course.internal.language.model.CurrentText;
import dev.lectern.ui.course.internal.language.model.LiveManifests;
import dev.lectern.workspace.OpenCourse;

/**
 * Gives a chapter, a language, a part or a term another name: in the course's own files, in its page, in links of its decks, and by moving those decks whose
 * paths follow from the name. Decks and course files that are open are changed as they are in their editors.
 */
public final class Rename extends Refactoring {

	private static final String[] MARKDOWN = { "md", "markdown" }; //$NON-NLS-1$ //$NON-NLS-2$

	private final OpenCourse course;
	private final CourseContent content;
	private final CourseNames names;
	private final Thing thing;
	private String newName;
	private Change change;

	/** @param names of this course, read just before */
	public Rename(OpenCourse course, CourseNames names, Thing thing) {
		this.course = course;
		this.content = new CourseContent(course);
		this.names = names;
		this.thing = thing;
		this.newName = thing.name();
	}

	/** What it is that gets another name. */
	Thing thing() {
		return thing;
	}

	/** What it shall be called. */
	public void setNewName(String name) {
		newName = name;
	}

	/** What speaks against the name, as far as that can be told without looking at a disk. */
	RefactoringStatus check(String name) {
		if (name.equals(thing.name())) {
			return RefactoringStatus.createErrorStatus(""); //$NON-NLS-1$
		}
		Optional<String> objection = Renaming.objection(names.names(), thing.kind(), name).map(found -> NLS.bind(switch (found) {
		case BLANK -> Messages.Blank;
		case NO_PATH -> Messages.No_Path;
		case TAKEN -> Messages.Taken;
		}, name));
		return objection.or(() -> isTakenOutsideCourseFiles(name) ? Optional.of(NLS.bind(Messages.Taken, name)) : Optional.empty())
				.map(RefactoringStatus::createFatalErrorStatus).orElseGet(() -> paths(name));
	}

	/** Chapters and languages may be told by a page or by folders. */
	private boolean isTakenOutsideCourseFiles(String name) {
		return course.loaded().map(LoadedCourse::course).filter(told -> switch (thing.kind()) {
		case CHAPTER -> told.chapters().stream().anyMatch(chapter -> chapter.id().equals(name));
		case LANGUAGE -> told.languages().stream().anyMatch(language -> language.id().equals(name));
		case TERM, PART, RULE -> false;
		}).isPresent();
	}

	private RefactoringStatus paths(String name) {
		RefactoringStatus status = new RefactoringStatus();
		DeckMoves moves = moves(name);
		Set<String> leaving = moves.paths().keySet().stream().filter(path -> content.file(path).exists()).collect(Collectors.toSet());
		Set<String> targets = new HashSet<>();
		moves.paths().forEach((from, to) -> {
			for (String segment : to.split("/")) { //$NON-NLS-1$
				IStatus valid = ResourcesPlugin.getWorkspace().validateName(segment, IResource.FILE);
				if (!valid.isOK()) {
					status.addFatalError(NLS.bind(Messages.No_Path, name) + ' ' + valid.getMessage());
				}
			}
			if (!targets.add(to) || leaving.contains(from) && !leaving.contains(to) && content.file(to).exists()) {
				status.addFatalError(NLS.bind(Messages.Target_Exists, to));
			}
		});
		return status;
	}

	/** The decks that get another path with a name. */
	DeckMoves moves(String name) {
		Optional<LinkedFile> file = names.courseFile(course);
		if (!isOfCourse(file)) {
			return DeckMoves.NONE;
		}
		if (file.isPresent()) {
			return DeckMoves.of(file.get().decks(), thing.kind(), thing.name(), name);
		}
		return thing.kind() != Kind.CHAPTER ? DeckMoves.NONE : course.loaded().map(LoadedCourse::course).flatMap(told -> told.chapters().stream().filter(this::isIt).findFirst())
				.map(chapter -> DeckMoves.of(chapter, name)).orElse(DeckMoves.NONE);
	}

	/** A folder may have several course files, of which one tells the course; what the others name has no decks. */
	private boolean isOfCourse(Optional<LinkedFile> file) {
		return file.isEmpty() || thing.declaredIn().isEmpty() || thing.declaredIn().contains(file.get().uri()) || thing.declaredIn().stream().anyMatch(file.get().imports()::contains);
	}

	private boolean isIt(Chapter chapter) {
		return chapter.id().equals(thing.name());
	}

	@Override
	public String getName() {
		return NLS.bind(Messages.Change, thing.name(), newName);
	}

	/** Everything that has to be written must be in the course's folder. */
	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		RefactoringStatus status = new RefactoringStatus();
		names.names().places(thing).stream().map(LinkedName::file).distinct().filter(file -> !names.files().containsKey(file))
				.forEach(file -> status.addFatalError(NLS.bind(Messages.Elsewhere, thing.name(), file.isFile() ? file.toFileString() : file.toString())));
		return status;
	}

	/** Works out the whole change; reads the course's decks. */
	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
		RefactoringStatus status = check(newName);
		if (status.hasError()) {
			return status;
		}
		SubMonitor progress = SubMonitor.convert(monitor, Messages.Working, 100);
		try {
			DeckMoves moves = moves(newName);
			moves.kept().forEach(path -> status.addInfo(NLS.bind(Messages.Kept, path)));
			Map<IFile, List<TextEdit>> edits = new LinkedHashMap<>();
			courseFiles(moves, edits, status, progress.split(20));
			page(moves, edits, status);
			links(moves, edits, status, progress.split(70));
			Map<IFile, IFile> moved = moved(moves, status);
			writable(edits.keySet(), moved.keySet(), status);
			change = change(edits, moved);
			progress.worked(10);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Unreadable, e.getMessage()), e));
		}
		return status;
	}

	private void courseFiles(DeckMoves moves, Map<IFile, List<TextEdit>> edits, RefactoringStatus status, SubMonitor progress) throws IOException {
		for (Map.Entry<URI, IFile> file : names.files().entrySet()) {
			String read = names.names().file(file.getKey()).map(LinkedFile::text).orElse(null);
			if (read != null && !CurrentText.of(file.getValue()).text().equals(read)) {
				status.addFatalError(NLS.bind(Messages.Changed_Meanwhile, content.path(file.getValue())));
				return;
			}
		}
		ServiceCaller.callOnce(Rename.class, LiveManifests.class, service -> {
			Renaming renaming = service.renaming();
			Map<URI, List<TextEdit>> found = renaming.edits(names.names(), thing, newName, moves);
			if (!renaming.isSafe(names.names(), thing, newName, found, progress::isCanceled)) {
				status.addFatalError(NLS.bind(Messages.Broken, newName));
			}
			found.forEach((uri, each) -> Optional.ofNullable(names.files().get(uri)).ifPresent(file -> edits.put(file, each)));
		});
	}

	private void page(DeckMoves moves, Map<IFile, List<TextEdit>> edits, RefactoringStatus status) throws IOException {
		IFile page = content.file(CourseContent.PAGE);
		if (!page.exists() || !isOfCourse(names.courseFile(course)) || thing.kind() != Kind.CHAPTER && thing.kind() != Kind.LANGUAGE) {
			return;
		}
		CurrentText text = CurrentText.of(page);
		PageNames found = PageNames.of(text.text());
		add(page, text, thing.kind() == Kind.CHAPTER ? found.renamedChapter(thing.name(), newName, moves.paths()) : found.renamedLanguage(thing.name(), newName, moves.paths()), edits,
				status);
	}

	private void links(DeckMoves moves, Map<IFile, List<TextEdit>> edits, RefactoringStatus status, SubMonitor progress) throws CoreException, IOException {
		if (moves.paths().isEmpty() || course.loaded().isEmpty()) {
			return;
		}
		List<String> paths = content.paths(MARKDOWN);
		Map<String, Deck> loaded = new HashMap<>();
		course.loaded().get().decks().forEach((deck, read) -> loaded.put(deck.path(), read));
		progress.setWorkRemaining(paths.size());
		for (String path : paths) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			progress.subTask(path);
			IFile file = content.file(path);
			CurrentText text = CurrentText.of(file);
			Deck deck = loaded.containsKey(path) && loaded.get(path).text().equals(text.text()) ? loaded.get(path)
					: Deck.of(text.text(), course.loaded().get().course().profile(path));
			add(file, text, DeckLinks.moved(DeckLinks.of(deck, path, target -> moves.paths().containsKey(target) || content.file(target).exists()), path, moves.paths()), edits,
					status);
			progress.worked(1);
		}
	}

	private void add(IFile file, CurrentText text, List<TextEdit> found, Map<IFile, List<TextEdit>> edits, RefactoringStatus status) {
		if (!found.isEmpty() && !text.utf8()) {
			status.addWarning(NLS.bind(Messages.Encoding, content.path(file)));
		} else if (!found.isEmpty()) {
			edits.put(file, found);
		}
	}

	private Map<IFile, IFile> moved(DeckMoves moves, RefactoringStatus status) throws CoreException {
		Map<IFile, IFile> moved = new LinkedHashMap<>();
		for (Map.Entry<String, String> move : moves.paths().entrySet()) {
			IFile from = content.file(move.getKey());
			IFile to = content.file(move.getValue());
			to.refreshLocal(IResource.DEPTH_ZERO, null);
			if (from.exists()) {
				moved.put(from, to);
				if (to.exists() && !moves.paths().containsKey(move.getValue())) {
					status.addFatalError(NLS.bind(Messages.Target_Exists, move.getValue()));
				}
			}
		}
		return moved;
	}

	private void writable(Collection<IFile> changed, Collection<IFile> moved, RefactoringStatus status) {
		Set<IFile> all = new LinkedHashSet<>(changed);
		all.addAll(moved);
		all.stream().filter(IFile::isReadOnly).forEach(file -> status.addFatalError(NLS.bind(Messages.Read_Only, content.path(file))));
	}

	private Change change(Map<IFile, List<TextEdit>> edits, Map<IFile, IFile> moved) throws IOException {
		List<Change> changes = new ArrayList<>();
		for (Map.Entry<IFile, List<TextEdit>> file : edits.entrySet()) {
			changes.add(text(file.getKey(), moved.getOrDefault(file.getKey(), file.getKey()), file.getValue()));
		}
		moved.forEach((from, to) -> changes.add(new MovedFile(content.folder(), from, to)));
		return new RenameChange(getName(), changes.toArray(Change[]::new));
	}

	private TextFileChange text(IFile file, IFile after, List<TextEdit> edits) throws IOException {
		String text = CurrentText.of(file).text();
		FileText change = new FileText(content.path(file), file, after);
		change.setEdit(new MultiTextEdit());
		change.setTextType(String.valueOf(file.getFileExtension()));
		for (TextEdit edit : edits) {
			ReplaceEdit replace = new ReplaceEdit(edit.offset(), edit.length(), edit.replacement());
			change.addEdit(replace);
			int line = (int) text.substring(0, edit.offset()).chars().filter(c -> c == '\n').count() + 1;
			int start = text.lastIndexOf('\n', Math.max(0, edit.offset() - 1)) + 1;
			int end = text.indexOf('\n', edit.offset());
			change.addTextEditGroup(new TextEditGroup(NLS.bind(Messages.Line, line, text.substring(Math.min(start, edit.offset()), end < 0 ? text.length() : end).strip()), replace));
		}
		return change;
	}

	@Override
	public Change createChange(IProgressMonitor monitor) {
		return change;
	}
}
