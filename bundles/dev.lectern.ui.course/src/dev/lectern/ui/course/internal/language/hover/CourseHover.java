package dev.lectern.ui.course.internal.language.hover;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;

import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.Explanations;
import dev.lectern.course.language.ide.ImportedName;
import dev.lectern.course.language.ide.ManifestSnapshot;
import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.course.language.ide.OutlineNode;
import dev.lectern.course.language.ide.Span;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** What the name or the word under the mouse means: a chapter's decks, a rule's explanation, a term's renderings. Asked off the UI thread. */
public final class CourseHover implements ITextHover {

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return Manifests.of(viewer.getDocument()).map(LiveManifest::state).flatMap(state -> span(state, offset))
				.map(span -> (IRegion) new Region(span.offset(), span.length())).orElse(null);
	}

	private static Optional<Span> span(ManifestState state, int offset) {
		return state.snapshot().spans().stream().filter(span -> span.offset() <= offset && offset < span.end()).findFirst();
	}

	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return Manifests.of(viewer.getDocument()).flatMap(manifest -> info(manifest, region.getOffset())).orElse(null);
	}

	private static Optional<String> info(LiveManifest manifest, int offset) {
		ManifestSnapshot snapshot = manifest.state().snapshot();
		return snapshot.nameAt(offset).filter(name -> offset < name.offset() + name.length()).flatMap(name -> name(manifest, snapshot, name))
				.or(() -> span(manifest.state(), offset).filter(span -> span.meaning() == Span.Meaning.KEYWORD || span.meaning() == Span.Meaning.VALUE)
						.map(span -> Explanations.of(snapshot.text().substring(span.offset(), span.end()))).filter(words -> !words.isEmpty())
						.map(CourseHover::escaped));
	}

	private static Optional<String> name(LiveManifest manifest, ManifestSnapshot snapshot, NamePlace name) {
		return switch (name.kind()) {
		case RULE -> Rules.description(name.name()).map(CourseHover::rule);
		case CHAPTER -> manifest.course().flatMap(course -> course.loaded()).flatMap(loaded -> loaded.course().chapters().stream()
				.filter(chapter -> chapter.id().equals(name.name())).findFirst().map(chapter -> chapter(loaded, chapter)));
		case TERM, LANGUAGE, PART -> row(snapshot, name).map(row -> bold(row.label()) + (row.detail().isEmpty() ? "" : "<br>" + escaped(row.detail()))) //$NON-NLS-1$ //$NON-NLS-2$
				.or(() -> snapshot.imported().name(name.kind(), name.name()).map(CourseHover::imported));
		};
	}

	private static Optional<OutlineNode> row(ManifestSnapshot snapshot, NamePlace name) {
		return snapshot.declaration(name.kind(), name.name())
				.flatMap(declared -> snapshot.outline().stream().filter(row -> row.offset() <= declared.offset() && declared.offset() < row.end()).findFirst());
	}

	private static String imported(ImportedName name) {
		return bold(name.name()) + (name.detail().isEmpty() ? "" : "<br>" + escaped(name.detail())) + "<br><i>" + escaped(name.file().lastSegment()) + "</i>"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String rule(RuleDescription rule) {
		return bold(rule.title()) + "<br>" + escaped(rule.explanation()); //$NON-NLS-1$
	}

	private static String chapter(LoadedCourse loaded, Chapter chapter) {
		return bold(chapter.id()) + loaded.course().languages().stream().map(language -> "<br>" + deck(loaded, chapter, language)).collect(Collectors.joining()); //$NON-NLS-1$
	}

	private static String deck(LoadedCourse loaded, Chapter chapter, Language language) {
		DeckFile file = chapter.decks().get(language.id());
		Optional<Integer> slides = Optional.ofNullable(file).flatMap(loaded::deck).map(deck -> deck.slides().size());
		return escaped(slides.map(count -> NLS.bind(Messages.Deck, new Object[] { language.label(), loaded.titles(chapter).getOrDefault(language.id(), ""), count })) //$NON-NLS-1$
				.orElse(NLS.bind(Messages.No_Deck, language.label(), file == null ? "" : file.path()))); //$NON-NLS-1$
	}

	private static String bold(String words) {
		return "<b>" + escaped(words) + "</b>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	}
}
