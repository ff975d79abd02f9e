package dev.lectern.ui.citation.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewSite;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.ui.citation.desktop.ClipboardText;
import dev.lectern.ui.citation.desktop.PaperPage;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;
import dev.lectern.ui.thread.UiThread;

/** What can be done with the papers shown, in the view's tools, its menu and the menu of the tree. For the UI thread. */
final class CitationActions {

	private final IViewSite site;
	private final CitationTree tree;
	private final Supplier<List<CitedPapers>> shown;
	private final Action grouping;
	private final Action openOnly;
	/** The selected papers; all when none is selected. */
	private final Action refresh;
	private final Action refreshAll;

	/**
	 * @param shown    what the view shows, for what is done with all
	 * @param group    gathers papers by chapter, or not
	 * @param openOnly shows only what needs a look, or all
	 */
	CitationActions(IViewSite site, CitationTree tree, Supplier<List<CitedPapers>> shown, Consumer<Boolean> group, Consumer<Boolean> openOnly) {
		this.site = site;
		this.tree = tree;
		this.shown = shown;
		grouping = toggle(Messages.By_Chapter, "chapter", tree.isByChapter(), group); //$NON-NLS-1$
		this.openOnly = toggle(Messages.Open_Only, "attention", false, openOnly); //$NON-NLS-1$
		refresh = action(Messages.Refresh, "refresh", () -> refresh(tree.selectedPapers())); //$NON-NLS-1$
		refreshAll = action(Messages.Refresh, "refresh", () -> refresh(List.of())); //$NON-NLS-1$
		tree.viewer().addSelectionChangedListener(event -> refresh.setText(refreshLabel(tree.selectedPapers())));
		fillBars();
		fillContextMenu();
	}

	private void fillBars() {
		IToolBarManager tools = site.getActionBars().getToolBarManager();
		tools.add(openOnly);
		tools.add(grouping);
		tools.add(new Separator());
		tools.add(refresh);
		IMenuManager menu = site.getActionBars().getMenuManager();
		menu.add(refreshAll);
		menu.add(new Separator());
		addExports(menu);
	}

	private void fillContextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		Control control = tree.viewer().getControl();
		control.setMenu(menu.createContextMenu(control));
		site.registerContextMenu(menu, tree.viewer());
	}

	private void fill(IMenuManager menu) {
		IStructuredSelection selection = tree.viewer().getStructuredSelection();
		if (!selection.isEmpty()) {
			menu.add(action(selection.getFirstElement() instanceof OccurrenceRow ? Messages.Go_To : Messages.Show_Occurrences, null, tree::openSelected));
		}
		List<PaperRow> selected = tree.selectedPapers();
		if (!selected.isEmpty()) {
			menu.add(action(Messages.Open, "open", () -> selected.forEach(row -> PaperPage.open(row.paper().identifier())))); //$NON-NLS-1$
			menu.add(action(Messages.Copy, "copy", () -> copy(selected))); //$NON-NLS-1$
		}
		menu.add(new Separator());
		if (!selected.isEmpty()) {
			menu.add(refresh);
		}
		menu.add(refreshAll);
		menu.add(new Separator());
		addExports(menu);
		menu.add(new Separator("additions")); //$NON-NLS-1$
	}

	private void addExports(IMenuManager menu) {
		menu.add(action(Messages.Export_Bibtex, "export", () -> export(PaperExport.BIBTEX))); //$NON-NLS-1$
		menu.add(action(Messages.Export_Csl, "export", () -> export(PaperExport.CSL_JSON))); //$NON-NLS-1$
	}

	private static Action action(String label, String icon, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		icon(action, icon);
		return action;
	}

	private static Action toggle(String label, String icon, boolean on, Consumer<Boolean> run) {
		Action action = new Action(label, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				run.accept(isChecked());
			}
		};
		action.setChecked(on);
		icon(action, icon);
		return action;
	}

	private static void icon(Action action, String name) {
		Optional.ofNullable(name).flatMap(one -> ResourceLocator.imageDescriptorFromBundle(CitationActions.class, "icons/" + one + ".svg")) //$NON-NLS-1$ //$NON-NLS-2$
				.ifPresent(action::setImageDescriptor);
	}

	/** Whether there is anything to ask about. */
	void setEnabled(boolean on) {
		refresh.setEnabled(on);
		refreshAll.setEnabled(on);
	}

	private static String refreshLabel(List<PaperRow> selected) {
		return selected.isEmpty() ? Messages.Refresh : NLS.bind(Messages.Refresh_Selected, selected.stream().map(row -> row.paper().identifier()).distinct().count());
	}

	/** @param selected empty for all */
	private void refresh(List<PaperRow> selected) {
		for (CitedPapers course : shown.get()) {
			List<ArxivIdentifier> asked = selected.isEmpty() ? course.papers().stream().map(CitedPaper::identifier).toList()
					: selected.stream().filter(row -> row.course().equals(course.course())).map(row -> row.paper().identifier()).distinct().toList();
			RefreshPapersJob.begin(course.course(), asked);
		}
	}

	private static void copy(List<PaperRow> selected) {
		ClipboardText.put(selected.stream().map(CitationActions::markdown).distinct().collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	private static String markdown(PaperRow row) {
		return row.paper().year().isPresent() ? row.forms().write(row.paper().identifier(), row.paper().title(), row.paper().year().getAsInt())
				: CitationForms.address(row.paper().identifier());
	}

	private void export(PaperExport format) {
		format.ask(site.getShell()).ifPresent(file -> export(format, file));
	}

	/** Exports the selected papers that are known, without a selection all, in a job; afterwards the status line tells how many. */
	Job export(PaperExport format, Path file) {
		List<PaperRow> selected = tree.selectedPapers();
		List<CitedPaper> chosen = (selected.isEmpty() ? shown.get().stream().flatMap(course -> course.papers().stream()) : selected.stream().map(PaperRow::paper)).toList();
		List<Paper> known = chosen.stream().flatMap(paper -> paper.known().stream()).distinct().toList();
		long unknown = chosen.stream().filter(paper -> paper.known().isEmpty()).map(CitedPaper::identifier).distinct().count();
		String told = NLS.bind(unknown == 0 ? Messages.Exported : Messages.Exported_Partly, new Object[] { known.size(), file.getFileName(), unknown });
		UiThread uiThread = UiThread.of(tree.viewer().getControl());
		return format.write(known, file, () -> uiThread.later(() -> site.getActionBars().getStatusLineManager().setMessage(told)));
	}

	/** Of the selected papers, or of all. */
	Action refresh() {
		return refresh;
	}

	Action grouping() {
		return grouping;
	}

	Action openOnly() {
		return openOnly;
	}
}
