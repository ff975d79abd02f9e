package dev.lectern.ui.preview.internal.view;

import java.util.Objects;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/** Has the toolbar look again at the preview's commands when what they can do has changed. For the UI thread. */
public final class CommandStates {

	private final IServiceLocator site;
	private Object possible;

	public CommandStates(IServiceLocator site) {
		this.site = Objects.requireNonNull(site);
	}

	/** @param now tells, by being equal or not, whether other commands are possible than before */
	public void possible(Object now) {
		if (!now.equals(possible)) {
			possible = now;
			site.getService(IEventBroker.class).send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
		}
	}

	/** A command is on now, or off. */
	public void toggled(String command) {
		site.getService(ICommandService.class).refreshElements(command, null);
	}
}
