package dev.lectern.ui.check.fix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.deck.Deck;
import dev.lectern.ui.check.live.DeckAnnotationModel;
import dev.lectern.ui.check.live.ProblemAnnotation;
import dev.lectern.workspace.OpenCourses;

/**
 * One fix of a problem in Problems. It is done in the deck's editor, so that the author sees it, can undo it, and saves it; a sure fix can be done for the
 * same problem elsewhere in the deck, too.
 */
final class FixResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final Fix fix;

	FixResolution(IMarker marker, Fix fix) {
		this.marker = marker;
		this.fix = fix;
	}

	@Override
	public String getLabel() {
		return fix.title();
	}

	@Override
	public String getDescription() {
		return marker.getAttribute(IMarker.MESSAGE, ""); //$NON-NLS-1$
	}

	@Override
	public Image getImage() {
		return FixIcon.image();
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return fix.sure() ? Arrays.stream(markers).filter(other -> !other.equals(marker) && other.getResource().equals(marker.getResource()))
				.filter(other -> rule(other).equals(rule(marker)) && ProblemResolutions.problem(other).flatMap(DeckFixes::sure).isPresent())
				.toArray(IMarker[]::new) : new IMarker[0];
	}

	private static String rule(IMarker marker) {
		return marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""); //$NON-NLS-1$
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		if (markers.length == 1) {
			run(markers[0]);
		} else if (markers.length > 1) {
			editor(markers[0]).ifPresent(editor -> model(editor).filter(model -> isOfDeck(markers[0])).ifPresentOrElse(
					model -> fixes(editor, model).applyAll(() -> annotations(model, List.of(markers))), () -> applySaved(editor, List.of(markers))));
		}
	}

	@Override
	public void run(IMarker one) {
		editor(one).ifPresent(editor -> model(editor).filter(model -> isOfDeck(one)).ifPresentOrElse(
				model -> model.whenCurrent(() -> model.problem(one).ifPresent(annotation -> fixes(editor, model).apply(annotation, fix.title()))),
				() -> applySaved(editor, List.of(one))));
	}

	private static List<ProblemAnnotation> annotations(DeckAnnotationModel model, List<IMarker> markers) {
		return markers.stream().flatMap(each -> model.problem(each).stream()).distinct().toList();
	}

	/** What is known of the text as it was saved can be done only in that text. */
	private void applySaved(ITextEditor editor, List<IMarker> markers) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		List<Fix> fixes = markers.stream().flatMap(each -> ProblemResolutions.problem(each).stream()).flatMap(problem -> same(problem).stream()).toList();
		if (saved(markers.getFirst()).filter(text -> text.equals(document.get())).isPresent()) {
			DeckFixes.apply(document, DeckFixes.edits(fixes));
		} else {
			editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Messages.Moved_On);
		}
	}

	private Optional<Fix> same(Problem problem) {
		return problem.fixes().stream().filter(each -> each.title().equals(fix.title())).findFirst();
	}

	private static Optional<String> saved(IMarker marker) {
		String[] text = new String[1];
		ServiceCaller.callOnce(FixResolution.class, OpenCourses.class, courses -> text[0] = courses.courseOf(marker.getResource())
				.flatMap(course -> marker.getResource() instanceof IFile file ? course.locate(file)
						.flatMap(place -> course.loaded().flatMap(loaded -> loaded.deck(place.chapter().decks().get(place.language().id())))) : Optional.empty())
				.map(Deck::text).orElse(null));
		return Optional.ofNullable(text[0]);
	}

	private static boolean isOfDeck(IMarker marker) {
		try {
			return marker.isSubtypeOf(OpenCourses.DECK_PROBLEM_MARKER);
		} catch (CoreException e) {
			return false; // it is gone, and what it told with it
		}
	}

	private static Optional<ITextEditor> editor(IMarker marker) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			return Optional.ofNullable(Adapters.adapt(IDE.openEditor(page, marker, true), ITextEditor.class));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		}
	}

	private static DeckFixes fixes(ITextEditor editor, DeckAnnotationModel model) {
		return new DeckFixes(model, Optional.ofNullable(editor.getAdapter(ITextViewer.class)));
	}

	private static Optional<DeckAnnotationModel> model(ITextEditor editor) {
		return editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()) instanceof DeckAnnotationModel model ? Optional.of(model) : Optional.empty();
	}
}
