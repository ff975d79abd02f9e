package dev.lectern.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** Takes the version from the manifest of this program's bundle. Classes that run outside of their bundle have none. */
public final class VersionProvider implements IVersionProvider {

	private static final String BUNDLE = "dev.lectern.cli";

	@Override
	public String[] getVersion() throws IOException {
		return new String[] { "lectern " + version() };
	}

	public static String version() throws IOException {
		for (URL manifest : Collections.list(VersionProvider.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
			try (InputStream in = manifest.openStream()) {
				Attributes bundle = new Manifest(in).getMainAttributes();
				if (BUNDLE.equals(bundle.getValue("Bundle-SymbolicName")) && bundle.getValue("Bundle-Version") != null) {
					return bundle.getValue("Bundle-Version");
				}
			}
		}
		return Texts.get("version.development");
	}
}
