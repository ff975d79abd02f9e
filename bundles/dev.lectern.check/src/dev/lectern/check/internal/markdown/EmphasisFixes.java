package dev.lectern.check.internal.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.Fix;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;
import dev.lectern.deck.TextEdit;

/** Ways to write a pair so that it is emphasis; each is tried, and offered only when it is, under all profiles asked for. */
final class EmphasisFixes {

	private static final Pattern STOPS = Pattern.compile("(?s)(.*[^，。：；！？、,.:;!?…—])([，。：；！？、,.:;!?…—]+)");
	private static final Pattern QUOTED = Pattern.compile("(?s)(“)([^“”]+)(”)|(‘)([^‘’]+)(’)|(《)([^《》]+)(》)|(「)([^「」]+)(」)|(（)([^（）]+)(）)");
	private static final String[] TAGS = { "em", "strong" };

	private final String text;
	private final List<Profile> profiles;
	private final Proofs proofs;
	private final Map<Profile, Optional<Integer>> before = new HashMap<>();

	EmphasisFixes(Slide slide, String text, List<Profile> profiles) {
		this.text = text;
		this.profiles = profiles;
		proofs = new Proofs(slide);
	}

	/** The fixes that work, best first. */
	List<Fix> of(EmphasisPair pair) {
		List<Fix> fixes = new ArrayList<>();
		if (pair.sloppy()) {
			add(fixes, fix("trim", true, inside(pair, pair.inner().in(text).strip())));
			return fixes;
		}
		if (text.charAt(pair.open().offset()) == '_') {
			String stars = "*".repeat(pair.open().length());
			add(fixes, fix("stars", true, marks(pair, stars, stars)));
		}
		moved(pair).ifPresent(edits -> add(fixes, fix("move", true, edits)));
		boolean moved = !fixes.isEmpty();
		add(fixes, fix("space", false, List.of(new TextEdit(pair.close().end(), 0, " "))));
		if (fixes.size() == (moved ? 1 : 0)) {
			add(fixes, fix("space", false, List.of(new TextEdit(pair.open().offset(), 0, " "))));
		}
		if (fixes.size() == (moved ? 1 : 0)) {
			add(fixes, fix("space", false, List.of(new TextEdit(pair.open().offset(), 0, " "), new TextEdit(pair.close().end(), 0, " "))));
		}
		if (pair.open().length() <= TAGS.length) {
			String tag = TAGS[pair.open().length() - 1];
			add(fixes, new Fix(Messages.get("markdown.emphasis-literal.fix.tag", '<' + tag + '>'), !moved, marks(pair, '<' + tag + '>', "</" + tag + '>')));
		}
		return fixes;
	}

	private static Fix fix(String title, boolean sure, List<TextEdit> edits) {
		return new Fix(Messages.get("markdown.emphasis-literal.fix." + title), sure, edits);
	}

	private static List<TextEdit> marks(EmphasisPair pair, String open, String close) {
		return List.of(new TextEdit(pair.open().offset(), pair.open().length(), open), new TextEdit(pair.close().offset(), pair.close().length(), close));
	}

	private static List<TextEdit> inside(EmphasisPair pair, String inner) {
		return List.of(new TextEdit(pair.inner().offset(), pair.inner().length(), inner));
	}

	/** Punctuation out of the marks. */
	private Optional<List<TextEdit>> moved(EmphasisPair pair) {
		String mark = pair.open().in(text);
		String inner = pair.inner().in(text);
		Matcher stops = STOPS.matcher(inner);
		Matcher quoted = QUOTED.matcher(inner);
		String moved = null;
		if (quoted.matches()) {
			int group = 1;
			while (quoted.group(group) == null) {
				group += 3;
			}
			moved = quoted.group(group) + mark + quoted.group(group + 1) + mark + quoted.group(group + 2);
		} else if (stops.matches()) {
			moved = mark + stops.group(1) + mark + stops.group(2);
		}
		return Optional.ofNullable(moved).map(written -> List.of(new TextEdit(pair.range().offset(), pair.range().length(), written)));
	}

	private void add(List<Fix> fixes, Fix fix) {
		if (gain(fix, profiles.getFirst()) > 0 && profiles.stream().allMatch(profile -> gain(fix, profile) >= 0)) {
			fixes.add(fix);
		}
	}

	/** How many pairs fewer stay literal. */
	private int gain(Fix fix, Profile profile) {
		Optional<Integer> literal = before.computeIfAbsent(profile, key -> proofs.under(key).map(EmphasisFixes::literal));
		return literal.flatMap(count -> proofs.edited(profile, fix.edits()).map(after -> count - literal(after))).orElse(-1);
	}

	private static int literal(Slide slide) {
		EmphasisReader reader = new EmphasisReader(slide, slide.content().text());
		return (int) reader.pairs().stream().filter(pair -> !pair.works()).count() + reader.lonely().size();
	}
}
