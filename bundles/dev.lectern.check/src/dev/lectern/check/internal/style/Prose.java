package dev.lectern.check.internal.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.internal.text.Regions;
import dev.lectern.check.internal.text.Tag;
import dev.lectern.citation.Citations;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.Token;

/** What of a slide is written to be read: no code, formulas, tags, comments, addresses, nor what stands between tags of code and drawings. */
final class Prose {

	private static final Pattern FORMULA = Pattern.compile("\\$\\$[\\s\\S]*?\\$\\$|\\$(?=\\S)[^$\\n]*(?<=\\S)\\$|\\\\\\([\\s\\S]*?\\\\\\)|\\\\\\[[\\s\\S]*?\\\\\\]");
	private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”）)]+");
	private static final Set<String> VERBATIM = Set.of("code", "kbd", "math", "pre", "samp", "script", "style", "svg", "textarea");

	private final Slide slide;
	private final String text;
	private final Regions others;

	private Prose(Slide slide, String text) {
		this.slide = slide;
		this.text = text;
		others = Regions.verbatim(slide).withTargets(slide);
	}

	static Prose of(Slide slide, String text) {
		Prose prose = new Prose(slide, text);
		prose.leaveOut(FORMULA);
		prose.leaveOut(ADDRESS);
		prose.leaveOutTitlesOfLinks();
		prose.leaveOutElements();
		return prose;
	}

	/** The same without the names of cited papers, which are as their authors wrote them. */
	Prose withoutCitations() {
		Citations.in(slide).forEach(citation -> {
			others.add(citation.labelRange());
			others.add(citation.link().range());
		});
		return this;
	}

	/** The same without speaker notes. */
	Prose withoutNotes() {
		slide.notes().ifPresent(others::add);
		return this;
	}

	boolean contains(int offset) {
		return slide.range().offset() <= offset && offset < slide.range().end() && !others.contains(offset);
	}

	boolean contains(SourceRange range) {
		return slide.range().contains(range) && !others.touches(range);
	}

	/** Where an expression matches in prose, in reading order. */
	List<SourceRange> find(Pattern pattern) {
		List<SourceRange> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(text).region(slide.range().offset(), slide.range().end()).useTransparentBounds(true);
		while (matcher.find()) {
			SourceRange range = SourceRange.between(matcher.start(), matcher.end());
			if (contains(range)) {
				found.add(range);
			}
		}
		return found;
	}

	private void leaveOut(Pattern pattern) {
		Matcher matcher = pattern.matcher(text).region(slide.range().offset(), slide.range().end());
		while (matcher.find()) {
			others.add(SourceRange.between(matcher.start(), matcher.end()));
		}
	}

	private void leaveOutTitlesOfLinks() {
		for (Link link : slide.links()) {
			if (link.range().contains(link.targetRange())) {
				others.add(SourceRange.between(link.targetRange().offset(), link.range().end()));
			}
		}
		slide.tokens().stream().filter(token -> token.kind() == Token.Kind.LINK && token.range().in(text).matches("(?s)\\[[^\\]]*\\]:.*"))
				.forEach(token -> others.add(token.range()));
	}

	private void leaveOutElements() {
		Optional<Tag> open = Optional.empty();
		for (Tag tag : Tag.of(slide, text)) {
			if (open.isEmpty() && !tag.end() && !tag.selfClosed() && VERBATIM.contains(tag.name())) {
				open = Optional.of(tag);
			} else if (tag.end() && open.filter(begun -> begun.name().equals(tag.name())).isPresent()) {
				others.add(SourceRange.between(open.get().range().offset(), tag.range().end()));
				open = Optional.empty();
			}
		}
	}
}
