package dev.lectern.ui.help.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;

/** A page of the help. Immutable, safe in any thread; its HTML is what decks are rendered with. */
public record HelpPage(String name, String title, List<HelpTopic> topics) {

	private static final String FENCE = "```"; //$NON-NLS-1$
	private static final String TITLE = "# "; //$NON-NLS-1$
	private static final String TOPIC = "## "; //$NON-NLS-1$

	public HelpPage {
		topics = List.copyOf(topics);
	}

	/** Cuts a page's Markdown into topics; what stands before the first second heading is the first one. */
	static HelpPage of(String name, String markdown) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		boolean fenced = false;
		for (String line : markdown.lines().toList()) {
			fenced ^= line.startsWith(FENCE);
			if (!fenced && line.startsWith(TOPIC)) {
				parts.add(part.toString());
				part.setLength(0);
			}
			part.append(line).append('\n');
		}
		parts.add(part.toString());
		List<HelpTopic> topics = new ArrayList<>();
		for (String markdownOfTopic : parts) {
			topics.add(topic(name + '#' + (topics.size() + 1), markdownOfTopic));
		}
		return new HelpPage(name, topics.getFirst().title(), topics);
	}

	/** Makes a topic of Markdown that begins with its heading. */
	static HelpTopic topic(String address, String markdown) {
		String title = markdown.lines().findFirst().orElse("").replaceFirst("^#+ ", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		String html = Deck.of(markdown, Profile.DEFAULT).slides().stream().map(slide -> slide.html()).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return new HelpTopic(address, title, html, markdown);
	}

	static String heading(String title, boolean ofPage) {
		return (ofPage ? TITLE : TOPIC) + title + "\n\n"; //$NON-NLS-1$
	}
}
