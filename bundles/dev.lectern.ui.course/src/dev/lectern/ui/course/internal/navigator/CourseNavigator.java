package dev.lectern.ui.course.internal.navigator;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.ui.course.DeckEditors;
import dev.lectern.ui.course.internal.navigator.Node.ChapterNode;
import dev.lectern.ui.course.internal.navigator.Node.CourseNode;
import dev.lectern.ui.course.internal.navigator.Node.DeckNode;
import dev.lectern.workspace.CoursesListener;
import dev.lectern.workspace.DeckLocation;
import dev.lectern.workspace.OpenCourse;
import dev.lectern.workspace.OpenCourses;

/** The view of the open courses. A double click, or Enter, opens a deck; the deck of the active editor is selected. Dragging chapters changes the course file. */
public final class CourseNavigator extends ViewPart {

	public static final String ID = "dev.lectern.ui.course.navigator"; //$NON-NLS-1$

	private ServiceTracker<OpenCourses, OpenCourses> services;
	private OpenCourses courses;
	private Composite stack;
	private Control empty;
	private TreeViewer tree;
	private ChapterEdits edits;
	private ChapterSelection moved;
	private boolean activeDue;
	private final Set<Node> opened = new HashSet<>();
	private final ActiveEditorListener activeEditor = new ActiveEditorListener(this::editorActivated);
	private final IResourceChangeListener problems = event -> {
		if (event.findMarkerDeltas(IMarker.PROBLEM, true).length > 0) {
			onUiThread(() -> tree.refresh());
		}
	};
	private final CoursesListener changes = new CoursesListener() {

		@Override
		public void coursesChanged() {
			onUiThread(CourseNavigator.this::refresh);
		}

		@Override
		public void courseChanged(OpenCourse course) {
			onUiThread(() -> refresh(course));
		}
	};

	@Override
	public void createPartControl(Composite parent) {
		services = new ServiceTracker<>(FrameworkUtil.getBundle(CourseNavigator.class).getBundleContext(), OpenCourses.class, null);
		services.open();
		courses = services.getService();
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		empty = emptyState(stack);
		tree = new TreeViewer(stack, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new NavigatorContents());
		RowPictures pictures = new RowPictures(tree.getControl());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new NavigatorLabels(pictures)));
		tree.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
		tree.setInput(courses);
		openNew();
		pictures.draw(tree::refresh);
		getSite().setSelectionProvider(tree);
		edits = new ChapterEdits(getSite().getWorkbenchWindow(), this::moved);
		ChapterDrag.install(tree);
		ChapterDrop.install(tree, edits);
		contextMenu();
		keysAndUndo();
		courses.addListener(changes);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(problems, IResourceChangeEvent.POST_CHANGE);
		getSite().getPage().addPartListener(activeEditor);
		showTreeOrEmptyState();
		selectActive();
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(false);
		List.of("new", "move", "remove", IWorkbenchActionConstants.MB_ADDITIONS).forEach(group -> menu.add(new Separator(group))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
		getSite().registerContextMenu(menu, tree);
	}

	private void keysAndUndo() {
		getSite().getService(IContextService.class).activateContext(ID);
		new UndoRedoActionGroup(getSite(), getSite().getWorkbenchWindow().getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getViewSite().getActionBars());
	}

	ChapterEdits edits() {
		return edits;
	}

	/** They are selected where they are now as soon as the course was read again. */
	private void moved(ChapterSelection chapters) {
		moved = chapters;
		showMoved();
	}

	private void showMoved() {
		if (moved != null) {
			tree.setSelection(new StructuredSelection(moved.chapters().stream().map(chapter -> new ChapterNode(moved.course(), chapter)).toList()), true);
		}
	}

	private Control emptyState(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 12).applyTo(area);
		Label message = new Label(area, SWT.WRAP);
		message.setText(Messages.Empty);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		link(area, Messages.Open_Course_Link, "dev.lectern.app.openCourse"); //$NON-NLS-1$
		link(area, Messages.Sample_Course_Link, "dev.lectern.app.newSampleCourse"); //$NON-NLS-1$
		return area;
	}

	private void link(Composite parent, String text, String command) {
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		link.setEnabled(getSite().getService(ICommandService.class).getCommand(command).isDefined());
		link.addListener(SWT.Selection, event -> {
			try {
				getSite().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				ILog.of(CourseNavigator.class).error(e.getMessage(), e);
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
	}

	private void onUiThread(Runnable change) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!tree.getControl().isDisposed()) {
				change.run();
			}
		});
	}

	private void refresh() {
		tree.refresh();
		openNew();
		showTreeOrEmptyState();
	}

	private void refresh(OpenCourse course) {
		tree.refresh(new CourseNode(course));
		openNew();
		if (moved != null && moved.course().equals(course)) {
			showMoved();
			moved = null;
		}
		if (tree.getStructuredSelection().isEmpty()) {
			selectActive();
		}
	}

	/** Courses and their parts are open when they are shown first, so that one sees the chapters; from then on they are as the author leaves them. */
	private void openNew() {
		Set<Node> present = courses.courses().stream().<Node>flatMap(course -> Stream.concat(Stream.of(new CourseNode(course)), NavigatorContents.parts(course)))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		present.stream().filter(node -> !opened.contains(node)).forEach(node -> tree.setExpandedState(node, true));
		opened.clear();
		opened.addAll(present);
	}

	private void showTreeOrEmptyState() {
		Control shown = courses.courses().isEmpty() ? empty : tree.getControl();
		StackLayout layout = (StackLayout) stack.getLayout();
		if (layout.topControl != shown) {
			layout.topControl = shown;
			stack.layout();
		}
	}

	/** A turn later: in the one in which the platform opens an editor there is enough to do, and it brings several to the front when it starts. */
	private void editorActivated() {
		if (!activeDue) {
			activeDue = true;
			onUiThread(() -> {
				activeDue = false;
				selectActive();
			});
		}
	}

	private void selectActive() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		Optional<DeckLocation> location = Optional.ofNullable(file).flatMap(one -> courses.courseOf(one).flatMap(course -> course.locate(one)));
		location.ifPresent(deck -> {
			DeckNode node = new DeckNode(deck.course(), deck.chapter().id(), deck.language().id());
			if (!tree.getStructuredSelection().toList().contains(node)) {
				tree.setSelection(new StructuredSelection(node), true);
			}
		});
	}

	private void open(IStructuredSelection selection) {
		for (Object element : selection.toList()) {
			switch ((Node) element) {
			case DeckNode node -> NavigatorContents.chapter(node.course(), node.chapter())
					.map(chapter -> chapter.decks().get(node.language())).ifPresent(deck -> open(node.course(), deck));
			case ChapterNode node -> NavigatorContents.chapter(node.course(), node.chapter()).flatMap(CourseNavigator::firstDeck)
					.ifPresent(deck -> open(node.course(), deck));
			default -> tree.setExpandedState(element, !tree.getExpandedState(element));
			}
		}
	}

	private static Optional<DeckFile> firstDeck(Chapter chapter) {
		return chapter.decks().values().stream().filter(DeckFile::exists).findFirst();
	}

	private void open(OpenCourse course, DeckFile deck) {
		if (!deck.exists()) {
			getViewSite().getActionBars().getStatusLineManager().setErrorMessage(NLS.bind(Messages.Deck_Missing, deck.path()));
			return;
		}
		getViewSite().getActionBars().getStatusLineManager().setErrorMessage(null);
		try {
			DeckEditors.open(getSite().getPage(), course, deck);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	@Override
	public void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(activeEditor);
		courses.removeListener(changes);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(problems);
		services.close();
		super.dispose();
	}
}
