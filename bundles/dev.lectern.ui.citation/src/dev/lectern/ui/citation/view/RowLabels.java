package dev.lectern.ui.citation.view;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

import dev.lectern.citation.CitedYear;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperStatus;
import dev.lectern.ui.citation.papers.Occurrence;
import dev.lectern.ui.citation.text.PaperInfo;
import dev.lectern.ui.citation.text.PaperText;
import dev.lectern.ui.citation.view.Row.ChapterRow;
import dev.lectern.ui.citation.view.Row.CourseRow;
import dev.lectern.ui.citation.view.Row.OccurrenceRow;
import dev.lectern.ui.citation.view.Row.PaperRow;

/** What the cells of the view say, in the theme's colours. */
final class RowLabels extends StyledCellLabelProvider {

	/** For what asks for a look. */
	static final Styler ALARM = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR);
		}
	};

	private final LocalResourceManager images;

	RowLabels(LocalResourceManager images) {
		this.images = images;
	}

	@Override
	public void update(ViewerCell cell) {
		Row row = (Row) cell.getElement();
		Column column = Column.values()[cell.getColumnIndex()];
		StyledString text = text(row, column);
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(column == Column.TITLE ? image(row) : column == Column.STATUS && row instanceof PaperRow paper ? status(paper.paper().status()) : null);
		super.update(cell);
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof PaperRow row ? PaperText.of(PaperInfo.of(row.paper().identifier(), Optional.of(row.papers()), row.forms())).getString() : null;
	}

	static StyledString text(Row row, Column column) {
		return switch (row) {
		case CourseRow course -> column == Column.TITLE ? named(course.course().name(), course.papers().papers().size()) : new StyledString();
		case ChapterRow chapter -> column == Column.TITLE ? new StyledString(chapter.title()).append("  " + chapter.chapter(), StyledString.QUALIFIER_STYLER) //$NON-NLS-1$
				: new StyledString();
		case PaperRow paper -> paper(paper, column);
		case OccurrenceRow occurrence -> occurrence(occurrence.occurrence(), column);
		};
	}

	private static StyledString named(String name, int papers) {
		return new StyledString(name).append("  " + NLS.bind(Messages.Papers, papers), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
	}

	private static StyledString paper(PaperRow row, Column column) {
		return switch (column) {
		case TITLE -> title(row);
		case YEAR -> new StyledString(row.paper().year().isPresent() ? String.valueOf(row.paper().year().getAsInt()) : ""); //$NON-NLS-1$
		case STATUS -> status(row);
		case LANGUAGES -> LanguageCounts.text(row);
		case OCCURRENCES -> new StyledString(String.valueOf(row.paper().occurrences().size()));
		case IDENTIFIER -> new StyledString(row.paper().identifier().canonical(), StyledString.QUALIFIER_STYLER);
		};
	}

	private static StyledString title(PaperRow row) {
		StyledString text = new StyledString(row.paper().title());
		row.paper().known().map(Paper::authors).filter(authors -> !authors.isEmpty())
				.ifPresent(authors -> text.append("  " + (authors.size() == 1 ? authors.getFirst() : NLS.bind(Messages.First_Author, authors.getFirst())), StyledString.QUALIFIER_STYLER)); //$NON-NLS-1$
		return text;
	}

	private static StyledString status(PaperRow row) {
		PaperStatus status = row.paper().status();
		return new StyledString(PaperText.name(status), status == PaperStatus.WRONG || status == PaperStatus.WITHDRAWN ? ALARM : StyledString.QUALIFIER_STYLER);
	}

	private static StyledString occurrence(Occurrence occurrence, Column column) {
		return switch (column) {
		case TITLE -> new StyledString(NLS.bind(Messages.Slide, occurrence.slide(), occurrence.slideTitle()))
				.append("  " + occurrence.citation().label(), StyledString.COUNTER_STYLER) //$NON-NLS-1$
				.append("  " + NLS.bind(Messages.Place, occurrence.deck().path(), occurrence.line()), StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		case YEAR -> new StyledString(occurrence.citation().year().map(RowLabels::year).orElse("")); //$NON-NLS-1$
		case LANGUAGES -> new StyledString(LanguageCounts.label(occurrence), StyledString.QUALIFIER_STYLER);
		default -> new StyledString();
		};
	}

	private static String year(CitedYear year) {
		return year.isRange() ? year.from() + "\u2013" + year.to() : String.valueOf(year.from()); //$NON-NLS-1$
	}

	/** What the whole row says, for searching. */
	static String words(PaperRow row) {
		return String.join(" ", row.paper().title(), row.paper().identifier().canonical(), PaperText.name(row.paper().status()), //$NON-NLS-1$
				row.paper().known().map(paper -> String.join(" ", paper.authors())).orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
				row.paper().labels().keySet().stream().collect(Collectors.joining(" ")), //$NON-NLS-1$
				row.paper().year().isPresent() ? String.valueOf(row.paper().year().getAsInt()) : ""); //$NON-NLS-1$
	}

	private Image image(Row row) {
		return switch (row) {
		case CourseRow course -> null;
		case ChapterRow chapter -> icon("chapter"); //$NON-NLS-1$
		case PaperRow paper -> icon("paper"); //$NON-NLS-1$
		case OccurrenceRow occurrence -> icon("citation"); //$NON-NLS-1$
		};
	}

	private Image status(PaperStatus status) {
		return icon(switch (status) {
		case VERIFIED -> "verified"; //$NON-NLS-1$
		case UNVERIFIED -> "unverified"; //$NON-NLS-1$
		case WRONG -> "wrong"; //$NON-NLS-1$
		case WITHDRAWN -> "withdrawn"; //$NON-NLS-1$
		});
	}

	private Image icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(RowLabels.class, "icons/" + name + ".svg").map(images::create).orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
