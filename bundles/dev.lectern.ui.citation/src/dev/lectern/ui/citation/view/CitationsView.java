package dev.lectern.ui.citation.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.course.Language;
import dev.lectern.ui.citation.papers.CitedPaper;
import dev.lectern.ui.citation.papers.CitedPapers;
import dev.lectern.ui.citation.papers.CoursePapers;
import dev.lectern.ui.citation.view.Row.PaperRow;
import dev.lectern.ui.thread.UiThread;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** The papers of the open courses and where they are cited. A double click, or Enter, goes to an occurrence. */
public final class CitationsView extends ViewPart {

	public static final String ID = "dev.lectern.ui.citation.citations"; //$NON-NLS-1$

	private static final String BY_CHAPTER = "byChapter"; //$NON-NLS-1$

	private final ServiceCaller<OpenCourses> courses = new ServiceCaller<>(CitationsView.class, OpenCourses.class);
	private final ServiceCaller<CoursePapers> papers = new ServiceCaller<>(CitationsView.class, CoursePapers.class);
	private final Consumer<CoursePapers> changes = service -> this.uiThread.later(this::show);
	private final RowFilter filter = new RowFilter();

	private boolean byChapter;
	private Composite stack;
	private UiThread uiThread;
	private Composite content;
	private Label hint;
	private FilterRow wanted;
	private CitationTree tree;
	private NothingFound nothing;
	private CitationActions actions;
	private RefreshBar bar;
	private List<CitedPapers> shown = List.of();
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
		memento.putBoolean(BY_CHAPTER, tree == null ? byChapter : tree.isByChapter());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		uiThread = UiThread.of(stack);
		stack.setLayout(new StackLayout());
		hint = new Label(stack, SWT.WRAP);
		content = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
		wanted = new FilterRow(content, filter, this::filterChanged, () -> tree.viewer().getControl().setFocus());
		tree = new CitationTree(content, filter, byChapter, row -> OccurrenceJump.to(row.course(), row.occurrence(), getSite()));
		getSite().setSelectionProvider(tree.viewer());
		nothing = new NothingFound(content, tree, filter, this::showAll);
		actions = new CitationActions(getViewSite(), tree, () -> shown, this::group, this::openOnly);
		bar = new RefreshBar(content);
		papers.call(service -> service.addListener(changes));
		show();
	}

	private void group(boolean on) {
		tree.byChapter(on);
		nothing.update();
	}

	private void openOnly(boolean on) {
		filter.openOnly(on);
		tree.filtered(false);
		nothing.update();
	}

	private void filterChanged() {
		tree.filtered(filter.isSearch());
		nothing.update();
	}

	private void showAll() {
		actions.openOnly().setChecked(false);
		filter.openOnly(false);
		wanted.clear();
		wanted.field().setFocus();
	}

	/** Brings the view in line with what is known now; what is expanded and selected stays. */
	private void show() {
		List<OpenCourse> open = new ArrayList<>();
		List<CitedPapers> known = new ArrayList<>();
		courses.call(service -> open.addAll(service.courses()));
		papers.call(service -> open.forEach(course -> service.of(course).ifPresent(known::add)));
		shown = List.copyOf(known);
		Optional<String> instead = insteadOfPapers(open);
		tree.show(instead.isPresent() ? List.of() : shown);
		if (instead.isPresent()) {
			hint.setText(instead.get());
			bringUp(hint);
		} else {
			wanted.languages(languages());
			nothing.update();
			bringUp(content);
			afterShowing.run();
		}
		actions.setEnabled(!shown.isEmpty());
		summary();
	}

	/** Of all courses, each once. */
	private List<Language> languages() {
		Map<String, Language> found = new LinkedHashMap<>();
		shown.stream().flatMap(course -> course.loaded().course().languages().stream()).forEach(language -> found.putIfAbsent(language.id(), language));
		return List.copyOf(found.values());
	}

	/** What is said when there is no paper to show. */
	private Optional<String> insteadOfPapers(List<OpenCourse> open) {
		if (open.isEmpty()) {
			return Optional.of(Messages.No_Course);
		}
		if (shown.isEmpty()) {
			return Optional.of(open.stream().flatMap(course -> course.failure().stream()).findFirst().orElse(Messages.Loading));
		}
		return shown.stream().allMatch(course -> course.papers().isEmpty()) ? Optional.of(Messages.No_Citations) : Optional.empty();
	}

	private void bringUp(Control control) {
		StackLayout layout = (StackLayout) stack.getLayout();
		layout.marginWidth = control == hint ? 16 : 0;
		layout.marginHeight = layout.marginWidth;
		layout.topControl = control;
		stack.layout();
	}

	private void summary() {
		List<CitedPaper> all = shown.stream().flatMap(course -> course.papers().stream()).toList();
		long citations = all.stream().mapToLong(paper -> paper.occurrences().size()).sum();
		long open = all.stream().filter(paper -> paper.status() != PaperStatus.VERIFIED).count();
		String failures = shown.stream().flatMap(course -> course.failure().stream()).collect(Collectors.joining(" ")); //$NON-NLS-1$
		String counts = all.isEmpty() ? "" : NLS.bind(open == 0 ? Messages.Summary_Verified : Messages.Summary, new Object[] { all.size(), citations, open }); //$NON-NLS-1$
		setContentDescription(failures.isEmpty() ? counts : failures);
	}

	private void reveal(OpenCourse course, ArxivIdentifier paper) {
		afterShowing = () -> shown.stream().filter(known -> known.course().equals(course)).findFirst()
				.flatMap(known -> known.cited(paper).map(cited -> new PaperRow(known, "", cited))).ifPresent(row -> { //$NON-NLS-1$
					afterShowing = () -> {
						// done
					};
					actions.openOnly().setChecked(false);
					filter.openOnly(false);
					wanted.clear();
					if (tree.isByChapter()) {
						actions.grouping().setChecked(false);
						tree.byChapter(false);
					}
					nothing.update();
					tree.reveal(row);
				});
		if (!shown.isEmpty()) {
			afterShowing.run();
		}
	}

	TreeViewer tree() {
		return tree.viewer();
	}

	RefreshBar refreshBar() {
		return bar;
	}

	Link nothing() {
		return nothing.link();
	}

	/** As {@link CitationActions#export(PaperExport, Path)}. */
	Job export(PaperExport format, Path file) {
		return actions.export(format, file);
	}

	/** Of the selected papers, or of all. */
	Action refreshAction() {
		return actions.refresh();
	}

	Action groupingAction() {
		return actions.grouping();
	}

	Action openOnlyAction() {
		return actions.openOnly();
	}

	Text filterField() {
		return wanted.field();
	}

	Combo languageChoice() {
		return wanted.languageChoice();
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == content) {
			(tree.viewer().getTree().isVisible() ? tree.viewer().getControl() : wanted.field()).setFocus();
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
