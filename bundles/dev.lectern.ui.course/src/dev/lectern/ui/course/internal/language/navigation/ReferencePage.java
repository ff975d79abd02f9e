package dev.lectern.ui.course.internal.language.navigation;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows references in the Search view: files, and below each the lines in it. */
public final class ReferencePage extends AbstractTextSearchViewPage {

	public ReferencePage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Contents());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		throw new UnsupportedOperationException("only a tree"); //$NON-NLS-1$
	}

	@Override
	protected void elementsChanged(Object[] changed) {
		getViewer().refresh();
		((TreeViewer) getViewer()).expandAll();
	}

	@Override
	protected void clear() {
		getViewer().refresh();
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		IEditorPart editor = open(getSite().getPage(), ((Reference) match.getElement()).file(), activate);
		ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
		if (text != null) {
			text.selectAndReveal(offset, length);
		}
	}

	private static final class Contents implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return input instanceof ReferenceResult result
					? Arrays.stream(result.getElements()).map(Reference.class::cast).map(Reference::file).distinct().sorted(Comparator.comparing(file -> file.getFullPath().toString())).map(file -> new FileRow(result, file)).toArray()
					: new Object[0];
		}

		@Override
		public Object[] getChildren(Object element) {
			return element instanceof FileRow row ? Arrays.stream(row.result().getElements()).map(Reference.class::cast).filter(one -> one.file().equals(row.file()))
					.sorted(Comparator.comparingInt(Reference::offset)).toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof FileRow;
		}
	}

	private record FileRow(ReferenceResult result, IFile file) {
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			return switch (element) {
			case FileRow(ReferenceResult result, IFile file) -> new StyledString(path(file))
					.append(" (" + result.computeContainedMatches(result, file).length + ')', StyledString.COUNTER_STYLER); //$NON-NLS-1$
			case Reference reference -> line(reference);
			default -> new StyledString(String.valueOf(element));
			};
		}

		/** Without the project and its link to the course's folder. */
		private static String path(IFile file) {
			IPath path = file.getFullPath();
			return path.removeFirstSegments(Math.min(2, path.segmentCount() - 1)).toString();
		}

		private static StyledString line(Reference reference) {
			String text = reference.text();
			int indent = text.length() - text.stripLeading().length();
			int from = Math.clamp(reference.column(), Math.min(indent, text.length()), text.length());
			int to = Math.min(text.length(), from + reference.length());
			return new StyledString(reference.line() + ": ", StyledString.QUALIFIER_STYLER).append(text.substring(Math.min(indent, from), from)) //$NON-NLS-1$
					.append(text.substring(from, to), StyledString.COUNTER_STYLER).append(text.substring(to));
		}
	}
}
