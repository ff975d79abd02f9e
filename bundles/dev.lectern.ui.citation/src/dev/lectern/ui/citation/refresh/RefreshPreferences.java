package dev.lectern.ui.citation.refresh;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Whom to ask for metadata, and as whom. */
public final class RefreshPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public RefreshPreferences() {
		super(GRID);
		setDescription(Messages.Preferences);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, RefreshSettings.NODE));
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		addField(new ServerField(parent));
		addField(new StringFieldEditor(RefreshSettings.CONTACT, Messages.Contact, parent));
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
