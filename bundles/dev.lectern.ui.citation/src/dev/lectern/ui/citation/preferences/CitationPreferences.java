package dev.lectern.ui.citation.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import dev.lectern.ui.citation.refresh.RefreshSettings;

/** Whom to ask for metadata, and as whom; and the paper store. */
public final class CitationPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private StorePart store;

	public CitationPreferences() {
		super(GRID);
		setDescription(Messages.Description);
	}

	@Override
	public void init(IWorkbench workbench) {
		ScopedPreferenceStore settings = new ScopedPreferenceStore(InstanceScope.INSTANCE, RefreshSettings.NODE);
		settings.setDefault(RefreshSettings.ASK_PASTED, true);
		setPreferenceStore(settings);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(all);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(super.createContents(all));
		store = new StorePart(all);
		return all;
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		addField(new ServerField(parent));
		addField(new StringFieldEditor(RefreshSettings.CONTACT, Messages.Contact, parent));
		addField(new BooleanFieldEditor(RefreshSettings.ASK_PASTED, Messages.Ask_Pasted, parent));
	}

	StorePart store() {
		return store;
	}

	/** Empty, or an address that can be asked. */
	private static final class ServerField extends StringFieldEditor {

		ServerField(Composite parent) {
			super(RefreshSettings.SERVER, Messages.Server, parent);
			setErrorMessage(Messages.Server_Wrong);
		}

		@Override
		protected boolean doCheckState() {
			String typed = getStringValue().strip();
			return typed.isEmpty() || typed.matches("(?i)https?://[^\\s/]+(/\\S*)?"); //$NON-NLS-1$
		}
	}
}
