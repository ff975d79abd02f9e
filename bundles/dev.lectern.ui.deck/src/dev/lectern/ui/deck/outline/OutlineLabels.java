package dev.lectern.ui.deck.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.lectern.ui.deck.outline.OutlineRow.HeadingRow;
import dev.lectern.ui.deck.outline.OutlineRow.SlideRow;
import dev.lectern.ui.deck.outline.OutlineRow.StackRow;

/** How the entries of an outline read: number in grey, title, a mark on slides with problems; tooltips tell the line and what is wrong. For the UI thread. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	private static final String BUNDLE = "dev.lectern.ui.deck"; //$NON-NLS-1$

	private enum Icon {

		SLIDE, STACK, HEADING;

		String path() {
			return switch (this) {
				case SLIDE -> "icons/slide.svg"; //$NON-NLS-1$
				case STACK -> "icons/stack.svg"; //$NON-NLS-1$
				case HEADING -> "icons/heading.svg"; //$NON-NLS-1$
			};
		}
	}

	private record Picture(Icon icon, Optional<SlideProblems.Grade> mark) {
	}

	private final LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
	private final Map<Picture, Image> images = new HashMap<>();
	private final Supplier<OutlineTree> tree;
	private Function<OutlineKey, Optional<SlideProblems.Badge>> badges = key -> Optional.empty();

	/** @param tree the tree that says what a key's row is now */
	OutlineLabels(Supplier<OutlineTree> tree) {
		this.tree = tree;
	}

	/** @param next what is wrong with the slide of an entry */
	void badges(Function<OutlineKey, Optional<SlideProblems.Badge>> next) {
		badges = next;
	}

	@Override
	public void dispose() {
		resources.dispose();
		super.dispose();
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString();
		if (element instanceof OutlineKey key) {
			tree.get().row(key).ifPresent(row -> write(row, text));
		}
		return text;
	}

	private static void write(OutlineRow row, StyledString text) {
		switch (row) {
			case StackRow stack -> {
				number(NLS.bind(Messages.stackNumbers, stack.first(), stack.last()), text);
				title(stack.title(), false, text);
			}
			case SlideRow slide -> {
				number(Integer.toString(slide.number()), text);
				title(slide.title(), slide.empty(), text);
			}
			case HeadingRow heading -> title(heading.text(), false, text);
		}
	}

	private static void number(String number, StyledString text) {
		text.append(number, StyledString.QUALIFIER_STYLER).append("  "); //$NON-NLS-1$
	}

	private static void title(String title, boolean empty, StyledString text) {
		if (!title.isEmpty()) {
			text.append(title);
		} else {
			text.append(empty ? Messages.emptySlide : Messages.noTitle, StyledString.QUALIFIER_STYLER);
		}
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof OutlineKey key
				? images.computeIfAbsent(new Picture(icon(key), badges.apply(key).map(SlideProblems.Badge::gravest)), this::load)
				: null;
	}

	private static Icon icon(OutlineKey key) {
		return switch (key) {
			case OutlineKey.StackKey stack -> Icon.STACK;
			case OutlineKey.SlideKey slide -> Icon.SLIDE;
			case OutlineKey.HeadingKey heading -> Icon.HEADING;
		};
	}

	private Image load(Picture picture) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, picture.icon.path()).map(icon -> picture.mark.map(mark -> marked(icon, mark)).orElse(icon))
				.map(resources::create).orElse(null);
	}

	private static ImageDescriptor marked(ImageDescriptor icon, SlideProblems.Grade mark) {
		String overlay = switch (mark) {
			case ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
			case WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
		};
		return new DecorationOverlayIcon(icon, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(overlay), IDecoration.BOTTOM_LEFT);
	}

	/** The tooltip of an entry, or null for something else. */
	String toolTip(Object element) {
		if (!(element instanceof OutlineKey key)) {
			return null;
		}
		return tree.get().line(key).map(line -> NLS.bind(Messages.toolTip, getText(key), line)).map(
				tip -> badges.apply(key).map(badge -> tip + "\n\n" + String.join("\n", badge.messages())).orElse(tip)).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
