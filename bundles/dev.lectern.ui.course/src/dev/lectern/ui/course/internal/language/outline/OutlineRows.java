package dev.lectern.ui.course.internal.language.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;

import dev.lectern.course.language.ide.OutlineNode;

/** How a tree shows the rows of a course file; its input is their list. A row that says the same elsewhere in the text is the same row. */
final class OutlineRows implements ITreeContentProvider {

	static void showIn(TreeViewer viewer) {
		viewer.setUseHashlookup(true);
		viewer.setComparer(new Same());
		viewer.setContentProvider(new OutlineRows());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(new LocalResourceManager(JFaceResources.getResources(), viewer.getControl()))));
	}

	/** The innermost row a place belongs to. */
	static Optional<OutlineNode> at(List<OutlineNode> rows, int offset) {
		return rows.stream().filter(row -> row.offset() <= offset && offset <= row.end()).findFirst()
				.map(row -> at(row.children(), offset).orElse(row));
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((OutlineNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((OutlineNode) element).children().isEmpty();
	}

	private static final class Same implements IElementComparer {

		@Override
		public boolean equals(Object one, Object other) {
			return one instanceof OutlineNode a && other instanceof OutlineNode b ? a.kind() == b.kind() && a.label().equals(b.label()) : one.equals(other);
		}

		@Override
		public int hashCode(Object element) {
			return element instanceof OutlineNode row ? row.label().hashCode() : element.hashCode();
		}
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		private final LocalResourceManager images;

		Labels(LocalResourceManager images) {
			this.images = images;
		}

		@Override
		public StyledString getStyledText(Object element) {
			OutlineNode row = (OutlineNode) element;
			StyledString label = new StyledString(row.label());
			return row.detail().isEmpty() ? label : label.append("  " + row.detail(), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			String file = switch (((OutlineNode) element).kind()) {
			case COURSE -> "course"; //$NON-NLS-1$
			case LANGUAGE -> "language"; //$NON-NLS-1$
			case PART, CHAPTER -> "chapter"; //$NON-NLS-1$
			case TERM -> "term"; //$NON-NLS-1$
			case RULE, BLOCK -> "setting"; //$NON-NLS-1$
			};
			return images.get(ResourceLocator.imageDescriptorFromBundle(OutlineRows.class, "icons/" + file + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
					.orElseGet(ImageDescriptor::getMissingImageDescriptor));
		}
	}
}
