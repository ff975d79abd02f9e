package dev.lectern.ui.course.internal.language.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.workspace.OpenCourse;

/** Where a name leads, for F3 and Ctrl+click: a chapter to its decks, the source language's first; any name to its declaration. */
public final class CourseHyperlinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		LiveManifest manifest = Manifests.of(viewer.getDocument()).orElse(null);
		ManifestState state = manifest == null ? null : manifest.state();
		if (state == null || !state.isCurrent(viewer.getDocument())) {
			return null;
		}
		List<IHyperlink> links = state.snapshot().nameAt(region.getOffset()).map(name -> links(viewer, manifest, state, name)).orElse(List.of());
		return links.isEmpty() ? null : several ? links.toArray(IHyperlink[]::new) : new IHyperlink[] { links.getFirst() };
	}

	private static List<IHyperlink> links(ITextViewer viewer, LiveManifest manifest, ManifestState state, NamePlace name) {
		IRegion region = new Region(name.offset(), name.length());
		List<IHyperlink> links = new ArrayList<>();
		if (name.kind() == NamePlace.Kind.CHAPTER) {
			manifest.course().ifPresent(course -> course.loaded().ifPresent(loaded -> links.addAll(decks(region, course, loaded, name.name()))));
		}
		if (!name.declaration()) {
			state.snapshot().declaration(name.kind(), name.name()).ifPresent(declared -> links.add(new Link(region, Messages.Open_Declaration, () -> {
				viewer.setSelectedRange(declared.offset(), declared.length());
				viewer.revealRange(declared.offset(), declared.length());
			})));
		}
		return links;
	}

	private static List<IHyperlink> decks(IRegion region, OpenCourse course, LoadedCourse loaded, String chapter) {
		Optional<Chapter> found = loaded.course().chapters().stream().filter(each -> each.id().equals(chapter)).findFirst();
		List<IHyperlink> links = new ArrayList<>();
		loaded.course().languages().stream().sorted((a, b) -> Boolean.compare(b.source(), a.source())).forEach(language -> {
			DeckFile deck = found.map(each -> each.decks().get(language.id())).orElse(null);
			if (deck != null && deck.exists()) {
				links.add(new Link(region, NLS.bind(Messages.Open_Deck, language.label()), () -> open(course, deck)));
			}
		});
		return links;
	}

	private static void open(OpenCourse course, DeckFile deck) {
		try {
			DeckEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), course, deck);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private record Link(IRegion region, String label, Runnable action) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return label;
		}

		@Override
		public void open() {
			action.run();
		}
	}
}
