package dev.lectern.ui.deck.outline;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The switch that links the outline with the caret. It is remembered, and begins on. */
final class CaretLink extends Action {

	private static final String NODE = "dev.lectern.ui.deck"; //$NON-NLS-1$
	private static final String KEY = "outline.linkWithEditor"; //$NON-NLS-1$

	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
	private final Runnable switchedOn;

	CaretLink(Runnable switchedOn) {
		super(Messages.linkWithEditor, IAction.AS_CHECK_BOX);
		this.switchedOn = switchedOn;
		setToolTipText(Messages.linkWithEditorTip);
		setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		setChecked(preferences.getBoolean(KEY, true));
	}

	boolean isOn() {
		return isChecked();
	}

	@Override
	public void run() {
		preferences.putBoolean(KEY, isChecked());
		if (isChecked()) {
			switchedOn.run();
		}
	}
}
