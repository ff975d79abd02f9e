package dev.lectern.ui.citation.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.ui.citation.desktop.ClipboardText;
import dev.lectern.ui.citation.desktop.PaperPage;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.refresh.RefreshPapersJob;
import dev.lectern.ui.citation.text.CitationForms;
import dev.lectern.ui.citation.view.Row.ChapterRow;
import dev.lectern.ui.citation.view.Row.CourseRow;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** The papers of the open courses and where they are cited. A double click, or Enter, goes to an occurrence. */
public final class CitationsView extends ViewPart {

	public static final String ID = "dev.lectern.ui.citation.citations"; //$NON-NLS-1$

	private static final String BY_CHAPTER = "byChapter"; //$NON-NLS-1$

	private final ServiceCaller<OpenCourses> courses = new ServiceCaller<>(CitationsView.class, OpenCourses.class);
	private final ServiceCaller<CoursePapers> papers = new ServiceCaller<>(CitationsView.class, CoursePapers.class);
	private final Consumer<CoursePapers> changes = service -> onUiThread(this::show);
	private final CitationRows rows = new CitationRows();
	private final RowFilter filter = new RowFilter();
	private final RowOrder order = new RowOrder();

	private boolean byChapter;
	private Composite stack;
	private Composite content;
	private Label hint;
	private Text typed;
	private TreeViewer tree;
	private Link nothing;
	private RefreshBar bar;
	private List<CitedPapers> shown = List.of();
	private Action grouping;
	private Action openOnly;
	/** The selected papers; all when none is selected. */
	private Action refresh;
	private Action refreshAll;
	private Runnable afterShowing = () -> {
		// nobody waits
	};

	/** Shows where a course cites a paper, in the active window. @param paper without a version */
	public static void showReferences(OpenCourse course, ArxivIdentifier paper) {
		if (show(IWorkbenchPage.VIEW_ACTIVATE) instanceof CitationsView view) {
			view.reveal(course, paper);
		}
	}

	/** Brings the view up in the active window and leaves the focus where it is: it shows how a refresh goes on, and what went wrong. */
	public static void bringUp() {
		show(IWorkbenchPage.VIEW_VISIBLE);
	}

	private static IViewPart show(int mode) {
		try {
			return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(ID, null, mode);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			return null;
		}
	}

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		byChapter = memento != null && Boolean.TRUE.equals(memento.getBoolean(BY_CHAPTER));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(BY_CHAPTER, byChapter);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		hint = new Label(stack, SWT.WRAP);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		typed = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(Messages.Filter);
		typed.addModifyListener(event -> filterChanged());
		typed.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				tree.getControl().setFocus();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(typed);
		createTree();
		nothing = new Link(content, SWT.WRAP);
		nothing.addListener(SWT.Selection, event -> showAll());
		GridDataFactory.fillDefaults().grab(true, true).indent(12, 12).exclude(true).applyTo(nothing);
		nothing.setVisible(false);
		createActions();
		bar = new RefreshBar(content);
		papers.call(service -> service.addListener(changes));
		show();
	}

	private void createTree() {
		tree = new TreeViewer(content, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
		tree.setUseHashlookup(true);
		tree.setComparer(new RowKeys());
		tree.getTree().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), tree.getControl());
		for (Column column : Column.values()) {
			TreeViewerColumn made = new TreeViewerColumn(tree, SWT.NONE);
			made.setLabelProvider(new RowLabels(images));
			made.getColumn().setText(column.label);
			made.getColumn().setWidth(column.width);
			made.getColumn().setMoveable(true);
			made.getColumn().addListener(SWT.Selection, event -> sort(made.getColumn(), column));
		}
		rows.byChapter(byChapter);
		tree.setContentProvider(rows);
		tree.setComparator(order);
		tree.addFilter(filter);
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
		getSite().setSelectionProvider(tree);
	}

	private void sort(TreeColumn widget, Column column) {
		order.next(column);
		tree.getTree().setSortColumn(order.column().isPresent() ? widget : null);
		tree.getTree().setSortDirection(order.column().isEmpty() ? SWT.NONE : order.isDescending() ? SWT.DOWN : SWT.UP);
		tree.refresh();
	}

	private void createActions() {
		grouping = toggle(Messages.By_Chapter, "chapter", byChapter, on -> { //$NON-NLS-1$
			byChapter = on;
			rows.byChapter(on);
			tree.refresh();
			expandGroups();
			filtered();
		});
		openOnly = toggle(Messages.Open_Only, "attention", false, on -> { //$NON-NLS-1$
			filter.openOnly(on);
			tree.refresh();
			filtered();
		});
		refresh = action(Messages.Refresh, "refresh", () -> refresh(selectedPapers())); //$NON-NLS-1$
		refreshAll = action(Messages.Refresh, "refresh", () -> refresh(List.of())); //$NON-NLS-1$
		tree.addSelectionChangedListener(event -> refresh.setText(refreshLabel(selectedPapers())));
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(openOnly);
		tools.add(grouping);
		tools.add(new Separator());
		tools.add(refresh);
		getViewSite().getActionBars().getMenuManager().add(refreshAll);
		getViewSite().getActionBars().getMenuManager().add(new Separator());
		addExports(getViewSite().getActionBars().getMenuManager());
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			IStructuredSelection selection = tree.getStructuredSelection();
			if (!selection.isEmpty()) {
				manager.add(action(selection.getFirstElement() instanceof OccurrenceRow ? Messages.Go_To : Messages.Show_Occurrences, null, () -> open(tree.getStructuredSelection())));
			}
			List<PaperRow> selected = selectedPapers();
			if (!selected.isEmpty()) {
				manager.add(action(Messages.Open, "open", () -> selected.forEach(row -> PaperPage.open(row.paper().identifier())))); //$NON-NLS-1$
				manager.add(action(Messages.Copy, "copy", () -> copy(selected))); //$NON-NLS-1$
			}
			manager.add(new Separator());
			if (!selected.isEmpty()) {
				manager.add(refresh);
			}
			manager.add(refreshAll);
			manager.add(new Separator());
			addExports(manager);
			manager.add(new Separator("additions")); //$NON-NLS-1$
		});
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
	}

	private void addExports(IMenuManager menu) {
		menu.add(action(Messages.Export_Bibtex, "export", () -> export(PaperExport.BIBTEX))); //$NON-NLS-1$
		menu.add(action(Messages.Export_Csl, "export", () -> export(PaperExport.CSL_JSON))); //$NON-NLS-1$
	}

	private static String refreshLabel(List<PaperRow> selected) {
		return selected.isEmpty() ? Messages.Refresh : NLS.bind(Messages.Refresh_Selected, selected.stream().map(row -> row.paper().identifier()).distinct().count());
	}

	private void export(PaperExport format) {
		format.ask(getSite().getShell()).ifPresent(file -> export(format, file));
	}

	/** Exports the selected papers that are known, without a selection all, in a job; afterwards the status line tells how many. */
	Job export(PaperExport format, Path file) {
		List<PaperRow> selected = selectedPapers();
		List<CitedPaper> chosen = (selected.isEmpty() ? shown.stream().flatMap(course -> course.papers().stream()) : selected.stream().map(PaperRow::paper)).toList();
		List<Paper> known = chosen.stream().flatMap(paper -> paper.known().stream()).distinct().toList();
		long unknown = chosen.stream().filter(paper -> paper.known().isEmpty()).map(CitedPaper::identifier).distinct().count();
		String told = NLS.bind(unknown == 0 ? Messages.Exported : Messages.Exported_Partly, new Object[] { known.size(), file.getFileName(), unknown });
		return format.write(known, file, () -> onUiThread(() -> getViewSite().getActionBars().getStatusLineManager().setMessage(told)));
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
		Optional.ofNullable(name).flatMap(one -> ResourceLocator.imageDescriptorFromBundle(CitationsView.class, "icons/" + one + ".svg")) //$NON-NLS-1$ //$NON-NLS-2$
				.ifPresent(action::setImageDescriptor);
	}

	private void onUiThread(Runnable change) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (stack != null && !stack.isDisposed()) {
				change.run();
			}
		});
	}

	/** Brings the view in line with what is known now; what is expanded and selected stays. */
	private void show() {
		List<OpenCourse> open = new ArrayList<>();
		List<CitedPapers> known = new ArrayList<>();
		courses.call(service -> open.addAll(service.courses()));
		papers.call(service -> open.forEach(course -> service.of(course).ifPresent(known::add)));
		boolean first = shown.isEmpty();
		shown = List.copyOf(known);
		if (open.isEmpty()) {
			hint(Messages.No_Course);
		} else if (shown.isEmpty()) {
			hint(open.stream().flatMap(course -> course.failure().stream()).findFirst().orElse(Messages.Loading));
		} else if (shown.stream().allMatch(course -> course.papers().isEmpty())) {
			hint(Messages.No_Citations);
		} else {
			Object[] expanded = tree.getExpandedElements();
			IStructuredSelection selection = tree.getStructuredSelection();
			tree.setInput(shown);
			tree.setExpandedElements(expanded);
			tree.setSelection(selection);
			if (first) {
				expandGroups();
			}
			filtered();
			bringUp(content);
			afterShowing.run();
		}
		refresh.setEnabled(!shown.isEmpty());
		refreshAll.setEnabled(!shown.isEmpty());
		summary();
	}

	private void hint(String sentence) {
		tree.setInput(List.of());
		hint.setText(sentence);
		bringUp(hint);
	}

	private void bringUp(Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		layout.marginWidth = control == hint ? 16 : 0;
		layout.marginHeight = layout.marginWidth;
		layout.topControl = control;
		stack.layout();
	}

	/** Chapters and courses are open when they are shown first. */
	private void expandGroups() {
		tree.expandToLevel((byChapter ? 2 : 1) + (shown.size() > 1 ? 1 : 0));
	}

	private void summary() {
		List<CitedPaper> all = shown.stream().flatMap(course -> course.papers().stream()).toList();
		long citations = all.stream().mapToLong(paper -> paper.occurrences().size()).sum();
		long open = all.stream().filter(paper -> paper.status() != PaperStatus.VERIFIED).count();
		String failures = shown.stream().flatMap(course -> course.failure().stream()).collect(Collectors.joining(" ")); //$NON-NLS-1$
		String counts = all.isEmpty() ? "" : NLS.bind(open == 0 ? Messages.Summary_Verified : Messages.Summary, new Object[] { all.size(), citations, open }); //$NON-NLS-1$
		setContentDescription(failures.isEmpty() ? counts : failures);
	}

	private void filterChanged() {
		filter.words(typed.getText());
		tree.refresh();
		if (!typed.getText().isBlank()) {
			expandGroups();
		}
		filtered();
	}

	/** An empty tree says why it is. */
	private void filtered() {
		boolean empty = tree.getTree().getItemCount() == 0;
		if (empty) {
			nothing.setText(NLS.bind(Messages.Show_All, typed.getText().isBlank() ? Messages.No_Match_Open : Messages.No_Match));
		}
		((GridData) nothing.getLayoutData()).exclude = !empty;
		((GridData) tree.getTree().getLayoutData()).exclude = empty;
		nothing.setVisible(empty);
		tree.getTree().setVisible(!empty);
		content.layout();
	}

	private void showAll() {
		openOnly.setChecked(false);
		filter.openOnly(false);
		typed.setText(""); //$NON-NLS-1$
		filterChanged();
		typed.setFocus();
	}

	/** The papers selected, those of selected chapters and courses included. */
	private List<PaperRow> selectedPapers() {
		return Arrays.stream(tree.getStructuredSelection().toArray()).flatMap(row -> papers((Row) row)).toList();
	}

	private Stream<PaperRow> papers(Row row) {
		return switch (row) {
		case PaperRow paper -> Stream.of(paper);
		case OccurrenceRow occurrence -> Stream.of(occurrence.parent());
		case ChapterRow chapter -> Arrays.stream(rows.getChildren(chapter)).flatMap(child -> papers((Row) child));
		case CourseRow course -> Arrays.stream(rows.getChildren(course)).flatMap(child -> papers((Row) child));
		};
	}

	/** @param selected empty for all */
	private void refresh(List<PaperRow> selected) {
		for (CitedPapers course : shown) {
			List<ArxivIdentifier> asked = selected.isEmpty() ? course.papers().stream().map(CitedPaper::identifier).toList()
					: selected.stream().filter(row -> row.course().equals(course.course())).map(row -> row.paper().identifier()).distinct().toList();
			RefreshPapersJob.begin(course.course(), asked);
		}
	}

	private static void copy(List<PaperRow> selected) {
		String words = selected.stream().map(row -> markdown(row)).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$
		ClipboardText.put(words);
	}

	private static String markdown(PaperRow row) {
		return row.paper().year().isPresent() ? row.forms().write(row.paper().identifier(), row.paper().title(), row.paper().year().getAsInt())
				: CitationForms.address(row.paper().identifier());
	}

	private void open(IStructuredSelection selection) {
		Row first = (Row) selection.getFirstElement();
		if (first instanceof OccurrenceRow row) {
			OccurrenceJump.to(row.course(), row.occurrence(), getSite());
		} else if (first != null) {
			tree.setExpandedState(first, !tree.getExpandedState(first));
		}
	}

	private void reveal(OpenCourse course, ArxivIdentifier paper) {
		afterShowing = () -> shown.stream().filter(known -> known.course().equals(course)).findFirst()
				.flatMap(known -> known.cited(paper).map(cited -> new PaperRow(known, "", cited))).ifPresent(row -> { //$NON-NLS-1$
					afterShowing = () -> {
						// done
					};
					typed.setText(""); //$NON-NLS-1$
					if (byChapter || openOnly.isChecked()) {
						byChapter = false;
						grouping.setChecked(false);
						rows.byChapter(false);
						openOnly.setChecked(false);
						filter.openOnly(false);
						tree.refresh();
					}
					filtered();
					tree.setExpandedState(row, true);
					tree.setSelection(new StructuredSelection(row), true);
				});
		if (!shown.isEmpty()) {
			afterShowing.run();
		}
	}

	TreeViewer tree() {
		return tree;
	}

	RefreshBar refreshBar() {
		return bar;
	}

	Link nothing() {
		return nothing;
	}

	/** Of the selected papers, or of all. */
	Action refreshAction() {
		return refresh;
	}

	Action groupingAction() {
		return grouping;
	}

	Action openOnlyAction() {
		return openOnly;
	}

	Text filterField() {
		return typed;
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == content) {
			(tree.getTree().isVisible() ? tree.getControl() : typed).setFocus();
		} else {
			stack.setFocus();
		}
	}

	@Override
	public void dispose() {
		papers.call(service -> service.removeListener(changes));
		papers.unget();
		courses.unget();
		super.dispose();
	}
}
