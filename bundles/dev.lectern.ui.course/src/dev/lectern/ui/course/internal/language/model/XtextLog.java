package dev.lectern.ui.course.internal.language.model;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Hands the warnings and errors that Xtext logs on to the log of the platform: Xtext logs an exception of a service, and goes on. What it logs below
 * that, with every key typed, is not even put together.
 */
@Component(service = {}, immediate = true)
public final class XtextLog {

	private static final String XTEXT = "org.eclipse.xtext"; //$NON-NLS-1$

	private final Forward forward = new Forward();

	@Activate
	void start() {
		Logger xtext = Logger.getLogger(XTEXT);
		xtext.setLevel(Level.WARN);
		xtext.addAppender(forward);
	}

	@Deactivate
	void stop() {
		Logger.getLogger(XTEXT).removeAppender(forward);
	}

	private static final class Forward extends AppenderSkeleton {

		@Override
		protected void append(LoggingEvent event) {
			int severity = event.getLevel().isGreaterOrEqual(Level.ERROR) ? IStatus.ERROR : IStatus.WARNING;
			Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
			ILog.of(XtextLog.class).log(new Status(severity, XtextLog.class, event.getLoggerName() + ": " + event.getRenderedMessage(), cause)); //$NON-NLS-1$
		}

		@Override
		public void close() {
			// holds nothing
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}
	}
}
