package dev.lectern.ui.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;

import dev.lectern.check.Rules;

/** The pages that lie in files, and the rules, in one language. Not for the UI thread. */
public final class HelpPages {

	private record Source(String bundle, String name) {
	}

	private static final List<Source> SOURCES = List.of(new Source("dev.lectern.ui.help", "getting-started"), //$NON-NLS-1$ //$NON-NLS-2$
			new Source("dev.lectern.ui.course", "course-language")); //$NON-NLS-1$ //$NON-NLS-2$

	private HelpPages() {
	}

	/** Reads every page; one that is not there in the language is read in English. */
	public static List<HelpPage> read(Locale locale) throws IOException {
		List<HelpPage> pages = new ArrayList<>();
		for (Source source : SOURCES) {
			pages.add(HelpPage.of(source.name, markdown(source, locale)));
		}
		pages.add(rules());
		return pages;
	}

	private static String markdown(Source source, Locale locale) throws IOException {
		Optional<URL> page = find(source, '_' + locale.getLanguage());
		try (InputStream file = page.or(() -> find(source, "")).orElseThrow(() -> new IOException(source.name)).openStream()) { //$NON-NLS-1$
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Optional<URL> find(Source source, String language) {
		return Optional.ofNullable(FileLocator.find(Platform.getBundle(source.bundle), new Path("help/" + source.name + language + ".md"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static HelpPage rules() {
		List<HelpTopic> topics = new ArrayList<>();
		topics.add(HelpPage.topic("rules#1", HelpPage.heading(Messages.Rules, true))); //$NON-NLS-1$
		Rules.descriptions().forEach(rule -> topics.add(new HelpTopic("rules#" + rule.id(), rule.id(), //$NON-NLS-1$
				"<h2>%s</h2><p><b>%s</b></p><p>%s</p>".formatted(rule.id(), escaped(rule.title()), escaped(rule.explanation())), //$NON-NLS-1$
				rule.title() + ' ' + rule.explanation())));
		return new HelpPage("rules", Messages.Rules, topics); //$NON-NLS-1$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
