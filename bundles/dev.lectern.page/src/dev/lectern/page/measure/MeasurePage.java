package dev.lectern.page.measure;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.lectern.page.PageSettings;
import dev.lectern.page.PageTemplate;
import dev.lectern.page.serve.Assets;
import dev.lectern.page.styles.FetchedStyles;

/** Makes measuring pages. Reads files: not for the UI thread. */
public final class MeasurePage {

	private static final String TEMPLATE = "measure/measure.html";

	private static final Pattern ELSEWHERE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

	private final PageTemplate template;

	/** @param assets the web files of dev.lectern.reveal */
	public MeasurePage(Assets assets) {
		template = new PageTemplate(assets, TEMPLATE);
	}

	/**
	 * @param number of the page's mount, which grants a feed with {@link MeasureRequest}s
	 * @return the HTML
	 * @throws IOException when Lectern's own files cannot be read
	 */
	public String html(PageSettings settings, int number) throws IOException {
		return template.html(settings, number);
	}

	/** The style sheets of a course's page that measuring pages do without, because they are on other machines. @param fetched those that are here after all */
	public static List<String> absentSheets(PageSettings settings, Optional<FetchedStyles> fetched) {
		return settings.styleSheets().stream().filter(address -> ELSEWHERE.matcher(address).matches())
				.filter(address -> fetched.filter(styles -> styles.names().containsKey(address)).isEmpty()).toList();
	}
}
