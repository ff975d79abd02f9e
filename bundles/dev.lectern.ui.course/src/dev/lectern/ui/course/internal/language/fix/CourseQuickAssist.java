package dev.lectern.ui.course.internal.language.fix;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import dev.lectern.course.CourseFix;
import dev.lectern.course.Language;
import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.IssueFixes;
import dev.lectern.course.language.ide.ManifestProblem;
import dev.lectern.course.language.ide.ManifestSnapshot;
import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.ui.course.internal.language.problems.ManifestAnnotation;
import dev.lectern.workspace.OpenCourse;

/**
 * What Ctrl+1 offers in a course file: names, values and signs that may have been meant, decks a chapter lacks, chapters whose decks are there, a second
 * listing to be removed, a disagreement with the page to be settled either way. Whatever was found for one version of the text is not done to another.
 */
public final class CourseQuickAssist implements IQuickAssistProcessor {

	private static final int MOST_CHAPTERS = 5;

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ManifestAnnotation;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		LiveManifest manifest = Manifests.of(document).orElse(null);
		if (manifest == null || !manifest.state().isCurrent(document)) {
			return new ICompletionProposal[0];
		}
		List<ICompletionProposal> proposals = new ArrayList<>();
		ManifestState state = manifest.state();
		problems(context.getSourceViewer().getAnnotationModel(), document, context.getOffset()).forEach(problem -> {
			inTexts(manifest, state, document, problem, proposals);
			unlisted(manifest, problem, proposals);
		});
		chapter(state.snapshot(), document, context.getOffset()).ifPresent(chapter -> {
			manifest.course().ifPresent(course -> {
				missingDecks(course, chapter, proposals);
				unlistedAfter(course, state, chapter, proposals);
			});
		});
		return proposals.toArray(ICompletionProposal[]::new);
	}

	/** The problems on the caret's line, those at the caret first. */
	private static List<ManifestProblem> problems(IAnnotationModel model, IDocument document, int caret) {
		List<ManifestProblem> at = new ArrayList<>();
		List<ManifestProblem> line = new ArrayList<>();
		try {
			IRegion region = document.getLineInformationOfOffset(caret);
			for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
				if (all.next() instanceof ManifestAnnotation annotation) {
					Position place = model.getPosition(annotation);
					if (place.getOffset() <= caret && caret <= place.getOffset() + place.getLength()) {
						at.add(annotation.problem());
					} else if (place.overlapsWith(region.getOffset(), region.getLength())) {
						line.add(annotation.problem());
					}
				}
			}
		} catch (BadLocationException e) {
			return List.of();
		}
		return at.isEmpty() ? line : at;
	}

	/** What can be done in texts; the page is changed in an editor of its own. */
	private static void inTexts(LiveManifest manifest, ManifestState state, IDocument document, ManifestProblem problem, List<ICompletionProposal> proposals) {
		if (!state.snapshot().problems().contains(problem)) {
			return;
		}
		for (CourseFix fix : IssueFixes.of(problem.code(), problem.data(), "", state.snapshot().text(), problem.offset(), problem.length())) { //$NON-NLS-1$
			if (fix.file().isEmpty()) {
				proposals.add(new QuickProposal(fix.title(), () -> {
					if (state.isCurrent(document)) {
						FileEdits.apply(document, fix.edits());
					}
				}));
			} else {
				manifest.file().ifPresent(file -> proposals.add(new QuickProposal(fix.title(), () -> FileEdits.apply(
						PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file.getParent().getFile(IPath.fromPortableString(fix.file())), fix.text(),
						fix.edits()))));
			}
		}
	}

	/** A deck that no chapter names is told at the course's title. */
	private static void unlisted(LiveManifest manifest, ManifestProblem problem, List<ICompletionProposal> proposals) {
		if (problem.code().equals(CourseIssues.DECK_UNLISTED) && !problem.data().isEmpty()) {
			manifest.course().ifPresent(course -> proposals.add(AddChapter.proposal(course, problem.data().getFirst(), Optional.empty())));
		}
	}

	/** The chapter that is listed on the caret's line. */
	private static Optional<NamePlace> chapter(ManifestSnapshot snapshot, IDocument document, int caret) {
		try {
			int line = document.getLineOfOffset(caret);
			for (NamePlace name : snapshot.names()) {
				if (name.kind() == Kind.CHAPTER && name.declaration() && document.getLineOfOffset(name.offset()) == line) {
					return Optional.of(name);
				}
			}
			return Optional.empty();
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private static void missingDecks(OpenCourse course, NamePlace chapter, List<ICompletionProposal> proposals) {
		course.loaded().ifPresent(loaded -> loaded.course().chapters().stream().filter(each -> each.id().equals(chapter.name())).findFirst()
				.ifPresent(each -> loaded.course().languages().stream().map(Language::id).map(each.decks()::get).filter(deck -> deck != null && !deck.exists())
						.forEach(deck -> proposals.add(new QuickProposal(NLS.bind(Messages.Create_Deck, deck.path()), () -> CreateDeck.schedule(course, each, deck))))));
	}

	/** On a chapter's line, those without one are offered behind it. */
	private static void unlistedAfter(OpenCourse course, ManifestState state, NamePlace chapter, List<ICompletionProposal> proposals) {
		state.snapshot().problems().stream().filter(problem -> problem.code().equals(CourseIssues.DECK_UNLISTED) && !problem.data().isEmpty()).limit(MOST_CHAPTERS)
				.forEach(problem -> proposals.add(AddChapter.proposal(course, problem.data().getFirst(), Optional.of(chapter.name()))));
	}
}
