package dev.lectern.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What the manifests say is what the map says, too: an unused requirement would let the next import through. */
class ManifestTest {

	private static final Set<String> CORES = Set.of("dev.lectern.reveal", "dev.lectern.deck", "dev.lectern.course", "dev.lectern.citation",
			"dev.lectern.cli", "dev.lectern.sample");

	/** What runs as plain Java though its name begins with org.eclipse: Xtext, EMF and what EMF is written against, for the course language alone. */
	private static final Map<String, List<String>> PLAIN_JAVA = Map.of("dev.lectern.course", List.of("org.eclipse.xtext", "org.eclipse.emf", "org.eclipse.equinox.common"));

	private final Path bundles = Path.of(System.getProperty("lectern.repository"), "bundles");

	@Test
	void coresRequireNoEclipseBundle() throws IOException {
		Map<String, List<String>> wrong = new TreeMap<>();
		for (Map.Entry<String, Attributes> bundle : manifests().entrySet()) {
			if (CORES.contains(bundle.getKey())) {
				List<String> plain = PLAIN_JAVA.getOrDefault(bundle.getKey(), List.of());
				List<String> eclipse = required(bundle.getValue()).filter(name -> name.startsWith("org.eclipse.") && plain.stream().noneMatch(name::startsWith)).toList();
				if (!eclipse.isEmpty()) {
					wrong.put(bundle.getKey(), eclipse);
				}
			}
		}
		assertEquals(Map.of(), wrong);
	}

	@Test
	void onlyTheDeckRequiresFlexmark() throws IOException {
		List<String> users = new ArrayList<>();
		manifests().forEach((name, manifest) -> {
			if (required(manifest).anyMatch(required -> required.contains("flexmark"))) {
				users.add(name);
			}
		});
		assertEquals(List.of("dev.lectern.deck"), users);
	}

	@Test
	void internalPackagesAreExportedToFriendsOnly() throws IOException {
		List<String> wrong = new ArrayList<>();
		manifests().forEach((name, manifest) -> Stream.of(String.valueOf(manifest.getValue("Export-Package")).split(",(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)"))
				.map(String::strip).filter(clause -> clause.contains(".internal") && !clause.contains("x-friends") && !clause.contains("x-internal"))
				.forEach(clause -> wrong.add(name + ": " + clause)));
		assertEquals(List.of(), wrong);
	}

	private static Stream<String> required(Attributes manifest) {
		String header = manifest.getValue("Require-Bundle");
		return header == null ? Stream.empty()
				: Stream.of(header.split(",(?=[^\"]*(?:\"[^\"]*\"[^\"]*)*$)")).map(clause -> clause.split(";")[0].strip());
	}

	private Map<String, Attributes> manifests() throws IOException {
		Map<String, Attributes> manifests = new TreeMap<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(bundles, "dev.lectern.*")) {
			for (Path folder : folders) {
				Path file = folder.resolve("META-INF/MANIFEST.MF");
				if (!folder.toString().endsWith(".tests") && Files.exists(file)) {
					try (InputStream content = Files.newInputStream(file)) {
						manifests.put(folder.getFileName().toString(), new Manifest(content).getMainAttributes());
					}
				}
			}
		}
		assertTrue(manifests.size() >= 10, "too few manifests under " + bundles);
		return manifests;
	}
}
