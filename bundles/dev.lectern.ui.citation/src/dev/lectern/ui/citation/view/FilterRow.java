package dev.lectern.ui.citation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dev.lectern.course.Language;

/** What an author types and chooses to see fewer papers; the languages are there to choose from where there are several. For the UI thread. */
final class FilterRow {

	private final RowFilter filter;
	private final Runnable changed;
	private final Composite row;
	private final Text typed;
	private final Combo language;
	private List<Language> languages = List.of();

	/**
	 * @param filter  told what is wanted
	 * @param changed called after it was told
	 * @param down    called when the author leaves the field for what is below
	 */
	FilterRow(Composite parent, RowFilter filter, Runnable changed, Runnable down) {
		this.filter = filter;
		this.changed = changed;
		row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(row);
		typed = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		typed.setMessage(Messages.Filter);
		typed.addModifyListener(event -> typed());
		typed.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				down.run();
			}
		});
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(typed);
		language = new Combo(row, SWT.READ_ONLY);
		language.setToolTipText(Messages.Language_Info);
		language.addListener(SWT.Selection, event -> chosen());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).exclude(true).applyTo(language);
		language.setVisible(false);
	}

	private void typed() {
		filter.words(typed.getText());
		changed.run();
	}

	private void chosen() {
		filter.language(language.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(languages.get(language.getSelectionIndex() - 1)));
		changed.run();
	}

	/** Offers other languages; the one that was chosen stays so while it is among them. */
	void languages(List<Language> offered) {
		if (offered.equals(languages)) {
			return;
		}
		Optional<String> before = filter.language().map(Language::id);
		languages = List.copyOf(offered);
		List<String> items = new ArrayList<>(List.of(Messages.All_Languages));
		languages.forEach(one -> items.add(LanguageCounts.label(one)));
		language.setItems(items.toArray(String[]::new));
		boolean several = languages.size() > 1;
		language.select(before.map(languages.stream().map(Language::id).toList()::indexOf).filter(at -> several).orElse(-1) + 1);
		((GridData) language.getLayoutData()).exclude = !several;
		language.setVisible(several);
		row.layout();
		chosen();
	}

	/** Takes all of it away. */
	void clear() {
		language.select(0);
		chosen();
		typed.setText(""); //$NON-NLS-1$
		typed();
	}

	Text field() {
		return typed;
	}

	Combo languageChoice() {
		return language;
	}
}
