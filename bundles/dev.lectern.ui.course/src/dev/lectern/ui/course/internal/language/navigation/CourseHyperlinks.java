package dev.lectern.ui.course.internal.language.navigation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.ManifestState;
import dev.lectern.ui.course.internal.language.model.Manifests;
import dev.lectern.workspace.OpenCourse;

/** Where a name leads, for F3 and Ctrl+click: a chapter to its decks, the source language's first; any name to its declaration, in this file or in an imported one; the path of an import to its file. */
public final class CourseHyperlinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		LiveManifest manifest = Manifests.of(viewer.getDocument()).orElse(null);
		ManifestState state = manifest == null ? null : manifest.state();
		if (state == null || !state.isCurrent(viewer.getDocument())) {
			return null;
		}
		List<IHyperlink> links = state.snapshot().nameAt(region.getOffset()).map(name -> links(viewer, manifest, state, name))
				.orElseGet(() -> imports(state, region.getOffset()));
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
			state.snapshot().imported().name(name.kind(), name.name()).ifPresent(
					there -> links.add(new Link(region, NLS.bind(Messages.Open_Imported, there.file().lastSegment()), () -> open(there.file(), there.offset(), there.length()))));
		}
		return links;
	}

	/** The path of an import leads to the file. */
	private static List<IHyperlink> imports(ManifestState state, int caret) {
		return state.snapshot().imported().places().stream().filter(place -> place.touches(caret)).<IHyperlink>map(place -> new Link(new Region(place.offset(), place.length()),
				NLS.bind(Messages.Open_Imported, place.target().lastSegment()), () -> open(place.target(), 0, 0))).toList();
	}

	private static void open(URI address, int offset, int length) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		java.net.URI location = Path.of(address.toFileString()).toUri();
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(location);
		try {
			IEditorPart editor = files.length == 0 ? IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(location)) : IDE.openEditor(page, files[0]);
			if (length > 0 && Adapters.adapt(editor, ITextEditor.class) instanceof ITextEditor text) {
				text.selectAndReveal(offset, length);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
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
