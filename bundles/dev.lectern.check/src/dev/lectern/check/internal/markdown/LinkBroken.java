package dev.lectern.check.internal.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.check.internal.text.Regions;
import dev.lectern.course.Severity;
import dev.lectern.deck.Link;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;

/**
 * Brackets that look like a link or an image and show as they are: a blank between them, full-width ones, one missing, a blank in the address. Only what
 * holds an address or a file's name counts.
 */
public final class LinkBroken implements Rule.OfSlide {

	private static final String ADDRESS = "https?://[^\\s()（）<>\\[\\]]+";
	private static final String FILE = "[^\\s()（）<>\\[\\]]+\\.(?:png|jpe?g|gif|svg|webp|avif|mp4|webm|pdf|html?|md)(?:[?#][^\\s()（）]*)?";
	private static final String TARGET = "(?:" + ADDRESS + '|' + FILE + ')';
	private static final String LABEL = "[^\\[\\]\\n]";

	/** A way to get it wrong: the groups {@code mark}, {@code label} and {@code target} are what a link is made of. */
	private record Slip(String reason, boolean sure, Pattern pattern) {

		Slip(String reason, boolean sure, String pattern) {
			this(reason, sure, Pattern.compile(pattern));
		}
	}

	private static final List<Slip> SLIPS = List.of(
			new Slip("gap", true, "(?<mark>!?)\\[(?<label>(?!\\d+\\]|[ xX]\\])" + LABEL + "{2,})\\][ \\t]+\\((?<target>" + TARGET + ")\\)"),
			new Slip("wide", true, "(?<mark>!?)\\[(?<label>" + LABEL + "*)\\][ \\t]*（(?<target>" + TARGET + ")[）)]"),
			new Slip("wide", true, "(?<mark>[!！]?)[［【](?<label>[^\\[\\]［］【】\\n]*)[］】][ \\t]*[（(](?<target>" + TARGET + ")[）)]"),
			new Slip("blank", true, "(?<mark>!?)\\[(?<label>" + LABEL + "*)\\]\\((?<target>(?:[^\\s()<>\"']+ +){1,20}" + FILE + ")\\)"),
			new Slip("open", false, "(?<mark>!?)\\[(?<label>" + LABEL + "+)\\]\\((?<target>" + TARGET + ")(?=[\\s，。；、,;]|$)(?!\\s*[)\"'])"),
			new Slip("bracket", false, "(?<mark>!?)\\[(?<label>[^\\[\\]()\\n]+)\\((?<target>" + ADDRESS + ")\\)(?!\\])"),
			new Slip("swapped", true, "(?<mark>)\\((?<label>[^()\\[\\]\\n]+)\\)\\[(?<target>" + ADDRESS + ")\\]"));

	@Override
	public String id() {
		return "markdown.link-broken";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public boolean fixable() {
		return true;
	}

	@Override
	public void check(Slide slide, CheckedDeck deck, Findings findings) {
		String raw = slide.content().text();
		if (raw.indexOf('(') < 0 && raw.indexOf('（') < 0 && raw.indexOf('[') < 0) {
			return;
		}
		Regions taken = Regions.verbatim(slide);
		slide.links().stream().filter(link -> link.kind() != Link.Kind.AUTOLINK).forEach(link -> taken.add(link.range()));
		Proofs proofs = new Proofs(slide);
		for (Slip slip : SLIPS) {
			Matcher matcher = slip.pattern.matcher(deck.text()).region(slide.range().offset(), slide.range().end());
			while (matcher.find()) {
				SourceRange range = SourceRange.between(matcher.start(), matcher.end());
				if (!taken.touches(range) && !isEscaped(range, deck.text()) && report(slip, matcher, range, slide, deck, proofs, findings)) {
					taken.add(range);
				}
			}
		}
	}

	private static boolean isEscaped(SourceRange range, String text) {
		return range.offset() > 0 && text.charAt(range.offset() - 1) == '\\';
	}

	/** Only what becomes a link with the fix was meant to be one. */
	private static boolean report(Slip slip, Matcher matcher, SourceRange range, Slide slide, CheckedDeck deck, Proofs proofs, Findings findings) {
		String mark = matcher.group("mark").isEmpty() ? "" : "!";
		String target = matcher.group("target").replace(" ", "%20");
		Fix fix = new Fix(Messages.get("markdown.link-broken.fix"), slip.sure, Fix.offered("", range, mark + '[' + matcher.group("label") + "](" + target + ')').edits());
		boolean helps = proofs.edited(deck.profile(), fix.edits()).filter(edited -> links(edited) > links(slide)).isPresent();
		if (helps) {
			findings.report(range, Messages.get("markdown.link-broken." + slip.reason), fix);
		}
		return helps;
	}

	private static long links(Slide slide) {
		return slide.links().stream().filter(link -> link.kind() != Link.Kind.AUTOLINK).count();
	}
}
