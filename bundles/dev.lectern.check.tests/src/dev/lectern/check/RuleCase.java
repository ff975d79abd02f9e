package dev.lectern.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.lectern.deck.Profile;

/**
 * A deck that a rule reports or not, as {@code cases/<rule>.txt} shows it.
 *
 * <p>A line {@code == wrong}, or {@code == right}, begins a case; {@code [course]} gives it the profile of Slides.init pages, {@code [files a b]} a course's
 * files, {@code [language zh]} another language than English, and the rest of the line is its name. The deck follows, with what is to be found in {@code ⟦} and {@code ⟧}; after a line {@code -- fixed} stands the
 * deck with the first fix of the first finding. {@code ␠} is a blank that could not be seen, {@code ␍} a carriage return; {@code ␄} ends a deck without a
 * line's end. One empty line before the next case does not count.
 */
record RuleCase(String rule, boolean wrong, String name, Profile profile, Set<String> files, String language, String marked, Optional<String> fixed) {

	static List<RuleCase> of(String rule) {
		try (InputStream stream = RuleCase.class.getResourceAsStream("cases/" + rule + ".txt")) {
			if (stream == null) {
				return List.of();
			}
			List<RuleCase> cases = new ArrayList<>();
			String all = '\n' + new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			for (String part : all.split("\n== ", -1)) {
				if (!part.isBlank()) {
					cases.add(read(rule, part));
				}
			}
			return cases;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The deck itself. */
	String text() {
		return marked.replace("⟦", "").replace("⟧", "");
	}

	private static RuleCase read(String rule, String part) {
		String head = part.substring(0, part.indexOf('\n'));
		String[] body = part.substring(part.indexOf('\n') + 1).split("(?:(?<=\n)|^)-- fixed\n", 2);
		Map<String, String> options = new HashMap<>();
		String name = head;
		while (name.contains("[")) {
			String option = name.substring(name.indexOf('[') + 1, name.indexOf(']'));
			options.put(option.split(" ")[0], option);
			name = name.replace('[' + option + ']', "");
		}
		Profile profile = CaseDeck.PROFILES.get(options.containsKey("course") ? "course" : "plain");
		Set<String> files = options.containsKey("files") ? Set.of(options.get("files").substring("files ".length()).split(" ")) : Set.of();
		String language = options.containsKey("language") ? options.get("language").substring("language ".length()) : "en";
		return new RuleCase(rule, head.startsWith("wrong"), name, profile, files, language, decoded(body[0]), body.length > 1 ? Optional.of(decoded(body[1])) : Optional.empty());
	}

	private static String decoded(String body) {
		String text = body.endsWith("\n") ? body : body + '\n';
		text = text.endsWith("\n\n") ? text.substring(0, text.length() - 1) : text;
		int end = text.indexOf('␄');
		return (end < 0 ? text : text.substring(0, end)).replace('␠', ' ').replace('␍', '\r');
	}
}
