package dev.lectern.ui.preview.internal.link;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Which files of a course are opened with the system's programs. Decks are other people's files: a click on a link in one must start no program of theirs. */
final class Documents {

	private static final Set<String> PROGRAMS = Set.of("appimage", "bash", "bat", "bin", "cmd", "com", "csh", "deb", "desktop", "exe", "flatpakref", "flatpakrepo", "jar", "js", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"jnlp", "ksh", "lnk", "msi", "out", "php", "pl", "ps1", "py", "pyw", "rb", "rpm", "run", "scr", "service", "sh", "snap", "tcl", "url", "vbs", "zsh"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$ //$NON-NLS-15$ //$NON-NLS-16$ //$NON-NLS-17$ //$NON-NLS-18$ //$NON-NLS-19$ //$NON-NLS-20$ //$NON-NLS-21$

	private Documents() {
	}

	/** Whether it is no program, as far as its name and its rights tell. Asks the disk. */
	static boolean isDocument(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return !PROGRAMS.contains(name.substring(name.lastIndexOf('.') + 1)) && !Files.isExecutable(file);
	}
}
