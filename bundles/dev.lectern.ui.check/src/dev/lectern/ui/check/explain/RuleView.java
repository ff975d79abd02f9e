package dev.lectern.ui.check.explain;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;
import dev.lectern.workspace.OpenCourses;

/** Explains one rule: that of the problem selected in Problems last, or the one somebody asked for. */
public final class RuleView extends ViewPart {

	public static final String ID = "dev.lectern.ui.check.rule"; //$NON-NLS-1$

	private static final int MARGIN = 12;
	private static final String RULE = "rule"; //$NON-NLS-1$

	private final ISelectionListener selected = this::selected;
	private final IPropertyChangeListener looks = event -> showAgain();
	private Optional<RuleDescription> shown = Optional.empty();
	private StyledText text;

	/** Shows the explanation of a rule in the active window, without taking the focus. A rule nobody knows shows how to find one. */
	public static void explain(String rule) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			if (page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof RuleView view) {
				view.show(rule);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		shown = Optional.ofNullable(memento).map(before -> before.getString(RULE)).flatMap(RuleView::description);
	}

	@Override
	public void saveState(IMemento memento) {
		shown.ifPresent(rule -> memento.putString(RULE, rule.id()));
	}

	@Override
	public void createPartControl(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		getSite().getPage().addPostSelectionListener(selected);
		JFaceResources.getColorRegistry().addListener(looks);
		JFaceResources.getFontRegistry().addListener(looks);
		// the theme gives the widget its colours when it is shown
		text.addListener(SWT.Skin, event -> text.getDisplay().asyncExec(this::showAgain));
		showAgain();
		text.getDisplay().asyncExec(this::showAgain);
	}

	@Override
	public void dispose() {
		getSite().getPage().removePostSelectionListener(selected);
		JFaceResources.getColorRegistry().removeListener(looks);
		JFaceResources.getFontRegistry().removeListener(looks);
		super.dispose();
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection elements && elements.size() == 1) {
			rule(elements.getFirstElement()).ifPresent(this::show);
		}
	}

	/** The rule of an element that is a problem's marker, or stands for one. */
	static Optional<String> rule(Object element) {
		return Optional.ofNullable(Adapters.adapt(element, IMarker.class)).map(marker -> marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, null));
	}

	private void show(String rule) {
		Optional<RuleDescription> next = description(rule);
		if (!next.equals(shown)) {
			shown = next;
			showAgain();
		}
	}

	private static Optional<RuleDescription> description(String rule) {
		return Rules.description(rule);
	}

	private void showAgain() {
		if (!text.isDisposed()) {
			shown.ifPresentOrElse(rule -> RuleText.of(rule).showIn(text), () -> RuleText.hint(Messages.Empty).showIn(text));
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
