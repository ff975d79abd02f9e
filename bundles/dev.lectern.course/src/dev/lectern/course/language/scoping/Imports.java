package dev.lectern.course.language.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import dev.lectern.course.language.manifest.Import;
import dev.lectern.course.language.manifest.Manifest;

/** The files that a course file imports, directly or not. Each is read once, however often it is imported, and however they import each other. */
public final class Imports {

	/** How many files may import one another in a row; what is further away is not read. */
	public static final int MOST = 50;

	private static final String EXTENSION = "course";

	private Imports() {
	}

	/** The files that hold for one: what it imports first, in order, and at last itself. */
	public static List<Manifest> all(Manifest manifest) {
		List<Manifest> all = new ArrayList<>();
		collect(manifest, all, new HashSet<>(), MOST);
		return all;
	}

	private static void collect(Manifest manifest, List<Manifest> all, Set<Manifest> seen, int left) {
		if (seen.add(manifest)) {
			if (left > 0) {
				manifest.getImports().forEach(one -> target(one).ifPresent(imported -> collect(imported, all, seen, left - 1)));
			}
			all.add(manifest);
		}
	}

	/** The imported file; empty when it is not there or its path is none. */
	public static Optional<Manifest> target(Import one) {
		Resource importing = one.eResource();
		ResourceSet resources = importing == null ? null : importing.getResourceSet();
		return resources == null ? Optional.empty() : address(one).flatMap(uri -> read(resources, uri));
	}

	private static Optional<Manifest> read(ResourceSet resources, URI uri) {
		Resource known = resources.getResource(uri, false);
		if (known == null && !resources.getURIConverter().exists(uri, null)) {
			return Optional.empty();
		}
		try {
			Resource imported = resources.getResource(uri, true);
			return imported.getContents().isEmpty() || !(imported.getContents().getFirst() instanceof Manifest manifest) ? Optional.empty() : Optional.of(manifest);
		} catch (WrappedException unreadable) {
			return Optional.empty(); // as if it were not there, which is what the import's problem says
		}
	}

	/** Where the imported file is; empty when what is written is no relative path of a course file. */
	public static Optional<URI> address(Import one) {
		String path = one.getImportURI();
		URI base = one.eResource().getURI();
		if (path == null || path.isBlank() || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.startsWith("/") || base == null || !base.isHierarchical() || base.isRelative()) {
			return Optional.empty();
		}
		try {
			URI uri = URI.createURI(URI.encodeSegment(path, false).replace("%2F", "/")).resolve(base);
			return EXTENSION.equals(uri.fileExtension()) ? Optional.of(uri) : Optional.empty();
		} catch (IllegalArgumentException noPath) {
			return Optional.empty();
		}
	}

	/** Whether an imported file imports, directly or not, the file that imports it. */
	public static boolean isCyclic(Import one) {
		Manifest importing = (Manifest) one.eContainer();
		return target(one).filter(imported -> reaches(imported, importing, new HashSet<>(), MOST)).isPresent();
	}

	private static boolean reaches(Manifest from, Manifest sought, Set<Manifest> seen, int left) {
		return from == sought || left > 0 && seen.add(from)
				&& from.getImports().stream().map(Imports::target).flatMap(Optional::stream).anyMatch(next -> reaches(next, sought, seen, left - 1));
	}

	/** Whether a file leads to more files in a row than are read. */
	public static boolean isTooDeep(Import one) {
		Set<Manifest> level = new HashSet<>(target(one).stream().toList());
		Set<Manifest> seen = new HashSet<>(level);
		for (int depth = 1; depth <= MOST && !level.isEmpty(); depth++) {
			level = level.stream().flatMap(file -> file.getImports().stream()).flatMap(next -> target(next).stream()).filter(seen::add).collect(Collectors.toSet());
		}
		return !level.isEmpty();
	}
}
