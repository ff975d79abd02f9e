package dev.lectern.ui.course.internal.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.lectern.course.Chapter;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.After;
import dev.lectern.course.language.edit.Destination.LastIn;
import dev.lectern.course.language.edit.DeckTemplate;
import dev.lectern.ui.course.internal.manifest.ChapterPlaces.Place;
import dev.lectern.ui.course.internal.manifest.ManifestRequest.NewDeck;
import dev.lectern.workspace.OpenCourse;

/** Asks for a new chapter's name, titles and place, and says which decks will be written and from what. */
final class NewChapterPage extends WizardPage {

	private static final int LEAST_WIDTH = 280;

	private final OpenCourse course;
	private final LoadedCourse loaded;
	private final ChapterPlaces places;
	private final Destination wanted;
	private final Map<String, Text> titles = new LinkedHashMap<>();
	private final Map<String, Label> files = new LinkedHashMap<>();
	private ChapterPlan plan = ChapterPlan.NONE;
	private Text name;
	private Combo part;
	private Combo place;
	private Label template;

	/** @param wanted where the chapter goes unless the author says otherwise */
	NewChapterPage(OpenCourse course, LoadedCourse loaded, Destination wanted) {
		super("chapter", Messages.Page_Title, null); //$NON-NLS-1$
		this.course = course;
		this.loaded = loaded;
		this.places = new ChapterPlaces(loaded);
		this.wanted = wanted;
		setDescription(NLS.bind(Messages.Page_Description, course.name()));
	}

	@Override
	public void createControl(Composite container) {
		Composite area = new Composite(container, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(10, 6).applyTo(area);
		name = field(area, Messages.Name, ""); //$NON-NLS-1$
		name.setText(suggestedName());
		boolean several = loaded.course().languages().size() > 1;
		for (Language language : loaded.course().languages()) {
			titles.put(language.id(), field(area, several ? NLS.bind(Messages.Title_In, language.label()) : Messages.Title, "")); //$NON-NLS-1$
		}
		if (!places.parts().isEmpty()) {
			part = combo(area, Messages.Part);
			part.add(Messages.No_Part);
			places.parts().forEach(one -> part.add(places.title(one)));
			part.select(1 + places.part(wanted).map(places.parts()::indexOf).orElse(-1));
			part.addListener(SWT.Selection, event -> showPlaces(Optional.empty()));
		}
		place = combo(area, Messages.Place);
		showPlaces(Optional.of(wanted));
		decks(area);
		name.addListener(SWT.Modify, event -> changed());
		titles.values().forEach(title -> title.addListener(SWT.Modify, event -> changed()));
		setControl(area);
		changed();
		setErrorMessage(null);
		titles.get(loaded.course().source().id()).setFocus();
	}

	private static Text field(Composite area, String label, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text field = new Text(area, SWT.BORDER);
		field.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private static Combo combo(Composite area, String label) {
		new Label(area, SWT.NONE).setText(label);
		Combo combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void decks(Composite area) {
		Label heading = new Label(area, SWT.NONE);
		heading.setText(Messages.Decks);
		GridDataFactory.fillDefaults().indent(0, 8).align(SWT.FILL, SWT.BEGINNING).applyTo(heading);
		Composite list = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(list);
		loaded.course().languages().forEach(language -> {
			Label file = new Label(list, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
			files.put(language.id(), file);
		});
		template = new Label(list, SWT.WRAP);
		template.setText(Messages.Reading);
		int twoLines = 2 * template.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, twoLines).applyTo(template);
	}

	private String suggestedName() {
		Optional<String> neighbour = switch (wanted) {
		case After(String chapter) -> Optional.of(chapter);
		case LastIn last -> places.part(last).map(Part::chapters).filter(chapters -> !chapters.isEmpty()).map(List::getLast);
		default -> Optional.empty();
		};
		return NewChapterNames.next(loaded.course().chapters().stream().map(Chapter::id).toList(), neighbour);
	}

	/** What was read since the page came up. */
	void show(ChapterPlan read) {
		plan = read;
		changed();
		if (name.getText().equals(suggestedName()) && title(loaded.course().source().id()).isEmpty()) {
			setErrorMessage(null);
		}
		template.requestLayout();
	}

	private Optional<Part> chosenPart() {
		return part == null || part.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(places.parts().get(part.getSelectionIndex() - 1));
	}

	private void showPlaces(Optional<Destination> chosen) {
		List<Place> all = places.in(chosenPart());
		place.setItems(all.stream().map(Place::label).toArray(String[]::new));
		List<Destination> destinations = all.stream().map(Place::destination).toList();
		int index = chosen.map(destinations::indexOf).orElse(-1);
		place.select(index < 0 ? all.size() - 1 : index);
	}

	String chapter() {
		return name.getText().strip();
	}

	/** A title; where none is written, that of the source language. */
	private String title(String language) {
		String written = titles.get(language).getText().strip();
		return written.isEmpty() ? titles.get(loaded.course().source().id()).getText().strip() : written;
	}

	Destination destination() {
		return places.in(chosenPart()).get(place.getSelectionIndex()).destination();
	}

	/** The decks that are not there. */
	List<NewDeck> newDecks() {
		List<NewDeck> decks = new ArrayList<>();
		for (String language : plan.paths().keySet()) {
			String path = plan.path(language, chapter());
			if (!isThere(path)) {
				decks.add(new NewDeck(path, plan.text(language, chapter(), title(language))));
			}
		}
		return decks;
	}

	/** The source language's deck. */
	Optional<String> sourceDeck() {
		return Optional.of(plan.path(loaded.course().source().id(), chapter())).filter(path -> !path.isEmpty());
	}

	private boolean isThere(String path) {
		return course.files().filter(all -> all.exists(path)).isPresent();
	}

	private void changed() {
		String source = titles.get(loaded.course().source().id()).getText().strip();
		titles.forEach((language, title) -> title.setMessage(loaded.course().source().id().equals(language) ? "" : source)); //$NON-NLS-1$
		files.forEach((language, label) -> label.setText(file(language)));
		if (!plan.templates().isEmpty()) {
			template.setText(templates());
		}
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty() && !plan.paths().isEmpty());
	}

	private String file(String language) {
		String path = plan.path(language, chapter());
		return path.isEmpty() || chapter().isEmpty() ? "\u2026" : isThere(path) ? NLS.bind(Messages.Deck_Kept, path) : path; //$NON-NLS-1$
	}

	private String templates() {
		List<String> own = plan.templates().values().stream().map(DeckTemplate::file).flatMap(Optional::stream).distinct().toList();
		return own.isEmpty() ? Messages.Template_Built_In : NLS.bind(Messages.Template_Own, own.stream().collect(Collectors.joining(Messages.List_Separator)));
	}

	private Optional<String> problem() {
		String chapter = chapter();
		if (chapter.isEmpty()) {
			return Optional.of(Messages.Name_Empty);
		}
		if (loaded.course().chapters().stream().anyMatch(one -> one.id().equals(chapter))) {
			return Optional.of(NLS.bind(Messages.Name_Taken, chapter));
		}
		if (!isPath(chapter)) {
			return Optional.of(Messages.Name_No_Path);
		}
		return title(loaded.course().source().id()).isEmpty() ? Optional.of(NLS.bind(Messages.Title_Empty, loaded.course().source().label())) : Optional.empty();
	}

	/** Whether a file can be called so everywhere; what the course file says against it, it says when the chapter is added. */
	private static boolean isPath(String chapter) {
		return chapter.chars().noneMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0) && !chapter.startsWith("/") && !chapter.endsWith("/") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				&& List.of(chapter.split("/", -1)).stream().noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals("..")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
