package dev.lectern.course.language;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.spi.LoggingEvent;

/** Keeps what is logged as an error: Xtext logs an exception of a check, and goes on. */
final class LoggedErrors extends AppenderSkeleton {

	private final List<String> messages = new CopyOnWriteArrayList<>();

	List<String> messages() {
		return messages;
	}

	@Override
	protected void append(LoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			messages.add(event.getRenderedMessage() + " " + (event.getThrowableInformation() == null ? "" : event.getThrowableInformation().getThrowable()));
		}
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
