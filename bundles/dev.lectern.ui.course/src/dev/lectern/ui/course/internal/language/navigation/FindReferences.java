package dev.lectern.ui.course.internal.language.navigation;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.FileTextSearchScope;
import org.eclipse.search.ui.text.TextSearchQueryProvider;
import org.eclipse.search.ui.text.TextSearchQueryProvider.TextSearchInput;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.language.ide.NamePlace;
import dev.lectern.ui.course.internal.language.model.LiveManifest;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** Shows in the Search view where the name at the caret stands: in course files, in the page and in links of decks. */
public final class FindReferences extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<ITextEditor> editor = Manifests.editor(HandlerUtil.getActiveEditor(event));
		Optional<LiveManifest> manifest = editor.flatMap(Manifests::document).flatMap(Manifests::of);
		Optional<NamePlace> name = manifest.flatMap(live -> live.state().snapshot().nameAt(Manifests.caret(editor.get())));
		Optional<IFile> file = manifest.flatMap(LiveManifest::file);
		if (name.isPresent() && file.isPresent()) {
			try {
				ISearchQuery query = TextSearchQueryProvider.getPreferred().createQuery(input(name.get(), file.get()));
				NewSearchUI.runQueryInBackground(query);
			} catch (CoreException e) {
				throw new ExecutionException(e.getMessage(), e);
			}
		}
		return null;
	}

	private static TextSearchInput input(NamePlace name, IFile file) {
		String[] files = name.kind() == NamePlace.Kind.CHAPTER ? new String[] { "*.course", "*.html", "*.md" } : new String[] { "*.course" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		FileTextSearchScope scope = FileTextSearchScope.newSearchScope(new IResource[] { file.getProject() }, files, false);
		return new TextSearchInput() {

			@Override
			public String getSearchText() {
				return "(?<![\\p{L}\\p{N}_.+-])" + Pattern.quote(name.name()) + "(?![\\p{L}\\p{N}_+-])"; //$NON-NLS-1$ //$NON-NLS-2$
			}

			@Override
			public boolean isCaseSensitiveSearch() {
				return true;
			}

			@Override
			public boolean isRegExSearch() {
				return true;
			}

			@Override
			public FileTextSearchScope getScope() {
				return scope;
			}
		};
	}
}
