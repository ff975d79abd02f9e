package dev.lectern.ui.citation.hover;

import java.util.Arrays;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

import dev.lectern.ui.citation.text.PaperInfo;
import dev.lectern.ui.citation.text.PaperText;

/** A paper in a small window, with what can be done with it below. Its input is a {@link PaperInfo}. */
public final class PaperControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 380;
	private static final int MARGIN = 8;

	private final boolean resizable;
	private PaperInfo info;
	private StyledText text;
	private Link actions;

	/** @param resizable whether it is there to stay and be scrolled, not a hover that goes with the mouse */
	public PaperControl(Shell parent, boolean resizable) {
		super(parent, resizable);
		this.resizable = resizable;
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		parent.setLayout(new GridLayout());
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN / 2);
		text.setLineSpacing(2);
		text.setCaret(null);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		actions = new Link(parent, SWT.NONE);
		GridData below = new GridData(SWT.FILL, SWT.END, true, false);
		below.horizontalIndent = MARGIN;
		actions.setLayoutData(below);
		actions.addListener(SWT.Selection, event -> {
			PaperActions.valueOf(event.text).run(info);
			dispose();
		});
	}

	@Override
	public void setInput(Object input) {
		if (input instanceof PaperInfo next) {
			info = next;
			StyledString written = PaperText.of(info);
			text.setText(written.getString());
			StyleRange[] styles = written.getStyleRanges();
			Arrays.stream(styles).filter(style -> style.underline).forEach(style -> style.underlineStyle = SWT.UNDERLINE_SINGLE);
			text.setStyleRanges(styles);
			text.setTopIndex(0);
			actions.setText(PaperActions.links(info));
		}
	}

	/** Plain text is not what it shows. */
	@Override
	public void setInformation(String information) {
		setInput(null);
	}

	@Override
	public boolean hasContents() {
		return info != null;
	}

	@Override
	public void setForegroundColor(Color colour) {
		super.setForegroundColor(colour);
		text.setForeground(colour);
	}

	@Override
	public void setBackgroundColor(Color colour) {
		super.setBackgroundColor(colour);
		text.setBackground(colour);
		actions.setBackground(colour);
	}

	@Override
	public Point computeSizeHint() {
		Rectangle trim = computeTrim();
		int wanted = text.computeSize(WIDTH, SWT.DEFAULT).y + actions.computeSize(WIDTH, SWT.DEFAULT).y + 4 * MARGIN;
		return new Point(WIDTH + trim.width, Math.min(HEIGHT, wanted) + trim.height);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return resizable ? null : new AbstractReusableInformationControlCreator() {
			@Override
			protected IInformationControl doCreateInformationControl(Shell parent) {
				return new PaperControl(parent, true);
			}
		};
	}
}
