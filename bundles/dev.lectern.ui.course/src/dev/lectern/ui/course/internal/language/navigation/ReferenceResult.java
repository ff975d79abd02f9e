package dev.lectern.ui.course.internal.language.navigation;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;

/** The places found; elements are {@link Reference}s, one for each match. */
public final class ReferenceResult extends AbstractTextSearchResult implements IEditorMatchAdapter, IFileMatchAdapter {

	private final ISearchQuery query;

	ReferenceResult(ISearchQuery query) {
		this.query = query;
	}

	@Override
	public String getLabel() {
		return NLS.bind(getMatchCount() == 1 ? Messages.Found_One : Messages.Found, query.getLabel(), getMatchCount());
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	@Override
	public IEditorMatchAdapter getEditorMatchAdapter() {
		return this;
	}

	@Override
	public IFileMatchAdapter getFileMatchAdapter() {
		return this;
	}

	@Override
	public IFile getFile(Object element) {
		return element instanceof Reference reference ? reference.file() : null;
	}

	@Override
	public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
		return file == null ? new Match[0] : Arrays.stream(getElements()).filter(one -> file.equals(getFile(one))).flatMap(one -> Arrays.stream(getMatches(one))).toArray(Match[]::new);
	}

	@Override
	public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
		return computeContainedMatches(result, Adapters.adapt(editor.getEditorInput(), IFile.class));
	}

	@Override
	public boolean isShownInEditor(Match match, IEditorPart editor) {
		IFile file = getFile(match.getElement());
		return file != null && file.equals(Adapters.adapt(editor.getEditorInput(), IFile.class));
	}
}
