package dev.lectern.ui.help.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;

import dev.lectern.ui.thread.UiThread;

/** The help: its contents with a search field, and the page that was chosen. */
public final class HelpView extends ViewPart {

	public static final String ID = "dev.lectern.ui.help.view"; //$NON-NLS-1$

	/** The family of the job that reads the pages. */
	public static final Object READING = new Object();

	private static final String FIRST = "getting-started#1"; //$NON-NLS-1$
	private static final String WEB = "http"; //$NON-NLS-1$

	private final IPropertyChangeListener looks = event -> render();
	private List<HelpPage> pages = List.of();
	private String shown = FIRST;
	private Text search;
	private Tree contents;
	private Browser browser;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
		search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Search);
		search.addListener(SWT.Modify, event -> list());
		search.addListener(SWT.DefaultSelection, event -> first());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		contents = new Tree(left, SWT.SINGLE);
		contents.addListener(SWT.Selection, event -> choose((TreeItem) event.item));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
		browser = new Browser(sash, SWT.NONE);
		browser.addLocationListener(LocationListener.changingAdapter(event -> {
			if (event.location.startsWith(WEB)) {
				event.doit = false;
				Program.launch(event.location);
			}
		}));
		sash.setWeights(1, 3);
		JFaceResources.getColorRegistry().addListener(looks);
		JFaceResources.getFontRegistry().addListener(looks);
		// the theme gives the widgets their colours when they are shown
		contents.addListener(SWT.Skin, event -> contents.getDisplay().asyncExec(this::render));
		read();
	}

	private void read() {
		UiThread uiThread = UiThread.of(contents);
		Job reading = new Job(Messages.Reading) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<HelpPage> read = HelpPages.read(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
					uiThread.later(() -> arrived(read));
					return Status.OK_STATUS;
				} catch (IOException e) {
					return Status.error(e.getMessage(), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == READING;
			}
		};
		reading.setUser(false);
		reading.schedule();
	}

	private void arrived(List<HelpPage> read) {
		pages = Stream.concat(read.stream(), Stream.of(KeysPage.of(getSite().getWorkbenchWindow().getWorkbench()))).toList();
		list();
		render();
	}

	/** Shows a topic, or a page by its name. */
	public void show(String address) {
		shown = address;
		render();
	}

	void search() {
		search.setFocus();
		search.selectAll();
	}

	private void list() {
		contents.removeAll();
		String words = search.getText();
		for (HelpPage page : pages) {
			List<HelpTopic> found = page.topics().stream().filter(topic -> topic.contains(words)).toList();
			if (!found.isEmpty()) {
				TreeItem item = item(new TreeItem(contents, SWT.NONE), page.title(), page.topics().getFirst());
				found.stream().filter(topic -> topic != page.topics().getFirst()).forEach(topic -> item(new TreeItem(item, SWT.NONE), topic.title(), topic));
				item.setExpanded(!words.isBlank() || pages.indexOf(page) < 2);
			}
		}
		if (contents.getItemCount() == 0 && !pages.isEmpty()) {
			new TreeItem(contents, SWT.NONE).setText(Messages.Nothing);
		}
	}

	private static TreeItem item(TreeItem item, String title, HelpTopic topic) {
		item.setText(title);
		item.setData(topic.address());
		return item;
	}

	private void first() {
		if (contents.getItemCount() > 0) {
			TreeItem page = contents.getItem(0);
			choose(page.getItemCount() > 0 ? page.getItem(0) : page);
		}
	}

	private void choose(TreeItem item) {
		if (item.getData() instanceof String address) {
			contents.select(item);
			show(address);
		}
	}

	private void render() {
		if (browser.isDisposed()) {
			return;
		}
		String name = shown.replaceFirst("#.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		pages.stream().filter(page -> page.name().equals(name)).findFirst()
				.ifPresent(page -> browser.setText(HelpHtml.of(page, shown, colour(contents.getBackground()), colour(contents.getForeground()))));
	}

	private static String colour(Color colour) {
		return String.format("#%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue()); //$NON-NLS-1$
	}

	@Override
	public void dispose() {
		JFaceResources.getColorRegistry().removeListener(looks);
		JFaceResources.getFontRegistry().removeListener(looks);
		super.dispose();
	}

	@Override
	public void setFocus() {
		contents.setFocus();
	}
}
