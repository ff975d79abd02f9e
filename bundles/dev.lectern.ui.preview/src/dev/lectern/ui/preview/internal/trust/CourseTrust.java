package dev.lectern.ui.preview.internal.trust;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Which courses the author trusts, by their folders, in the preferences of the workspace. Safe to use from any thread. */
public final class CourseTrust {

	/** What the author said. */
	public enum Answer {
		/** Nothing yet. */
		NONE,
		/** The scripts run. */
		TRUSTED,
		/** They do not, and he is not asked again. */
		BLOCKED
	}

	private final Preferences answers;

	/** @param answers a node of its own */
	public CourseTrust(Preferences answers) {
		this.answers = Objects.requireNonNull(answers);
	}

	/** What the author said about the course in that folder. */
	public Answer answer(Path folder) {
		String answer = answers.get(key(folder), ""); //$NON-NLS-1$
		for (Answer known : Answer.values()) {
			if (known.name().equals(answer)) {
				return known;
			}
		}
		return Answer.NONE;
	}

	/** Remembers what the author said. */
	public void answer(Path folder, Answer answer) {
		if (answer == Answer.NONE) {
			answers.remove(key(folder));
		} else {
			answers.put(key(folder), answer.name());
		}
		try {
			answers.flush();
		} catch (BackingStoreException e) {
			ILog.of(CourseTrust.class).warn("The answer about " + folder + " holds until Lectern ends", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String key(Path folder) {
		return folder.toAbsolutePath().normalize().toString();
	}
}
