package dev.lectern.ui.citation.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The file of an import that was begun and did not come to its end, also when Lectern was killed meanwhile. How far it came, the store knows. */
public final class UnfinishedImport {

	private static final String NODE = "dev.lectern.ui.citation"; //$NON-NLS-1$
	private static final String FILE = "import"; //$NON-NLS-1$

	private UnfinishedImport() {
	}

	/** The file to go on with; it need not be there any more. */
	public static Optional<Path> file() {
		try {
			return Optional.of(node().get(FILE, "")).filter(name -> !name.isEmpty()).map(Path::of); //$NON-NLS-1$
		} catch (InvalidPathException e) {
			return Optional.empty(); // written on another system
		}
	}

	static void remember(Path file) {
		node().put(FILE, file.toString());
		write();
	}

	static void forget() {
		node().remove(FILE);
		write();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}

	private static void write() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.of(UnfinishedImport.class).warn(e.getMessage(), e);
		}
	}
}
