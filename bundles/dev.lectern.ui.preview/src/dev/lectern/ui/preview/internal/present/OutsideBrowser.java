package dev.lectern.ui.preview.internal.present;

import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The system's web browser, and its other programs; where there is none for an address, a message with the address. For the UI thread. */
public final class OutsideBrowser {

	private final Predicate<String> launcher;

	/** The programs the desktop opens web addresses and files with. */
	public OutsideBrowser() {
		this(Program::launch);
	}

	/** @param launcher opens an address; false: there is nothing to open it with */
	public OutsideBrowser(Predicate<String> launcher) {
		this.launcher = Objects.requireNonNull(launcher);
	}

	/** Opens an address, or says that it cannot; then it returns when the author has read it. */
	public void open(Shell parent, String address) {
		if (!launcher.test(address)) {
			new AddressDialog(parent, address).open();
		}
	}

	/** Opens a file, or an address; false: there is nothing to open it with. */
	public boolean hasOpened(String fileOrAddress) {
		return launcher.test(fileOrAddress);
	}

	private static final class AddressDialog extends MessageDialog {

		private final String address;

		AddressDialog(Shell parent, String address) {
			super(parent, Messages.OutsideBrowser_none, null, Messages.OutsideBrowser_noneHelp, MessageDialog.INFORMATION, 0,
					Messages.OutsideBrowser_copy, IDialogConstants.CLOSE_LABEL);
			this.address = address;
		}

		@Override
		protected Control createCustomArea(Composite parent) {
			Text text = new Text(parent, SWT.BORDER | SWT.READ_ONLY);
			text.setText(address);
			text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			return text;
		}

		@Override
		protected void buttonPressed(int button) {
			if (button == 0) {
				Clipboard clipboard = new Clipboard(getShell().getDisplay());
				clipboard.setContents(new Object[] { address }, new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			}
			super.buttonPressed(button);
		}
	}
}
