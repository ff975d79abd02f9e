package dev.lectern.check.internal.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.lectern.check.CheckedDeck;
import dev.lectern.check.Findings;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.DirectiveText;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.Proofs;
import dev.lectern.course.Severity;
import dev.lectern.deck.Directive;
import dev.lectern.deck.Slide;
import dev.lectern.deck.SourceRange;
import dev.lectern.deck.TextEdit;
import dev.lectern.deck.Token;

/**
 * A directive, or a part of one, that reveal.js passes over without a word. Directives in code are examples, and none of this rule's business.
 */
public final class DirectiveIgnored implements Rule.OfSlide {

	/** What an author may take for an attribute: a name, an equals sign, and a value in some quotes or none. */
	private static final Pattern MEANT = Pattern.compile(
			"([^\\s\"'=“”‘’,;<>]+)(\\s*=\\s*)(\"[^\"\\n]*\"|'[^'\\n]*'|[“”][^“”\"\\n]*[“”\"]|[‘’][^‘’'\\n]*[‘’']|\"[^\"\\n]*|[^\\s\"'“”‘’]+)?");
	private static final Pattern KEYWORD = Pattern.compile("\\s*(\\.?(slide|element)s?\\s*[:：]?)\\s*(?=[\\w-]+\\s*=\\s*[\"'“‘\\w]|data-[\\w-]+\\s)", Pattern.CASE_INSENSITIVE);
	private static final Pattern SLIDE_PART = Pattern.compile("\\.slide:[^.]*?[\\w-]+=\"[^\"]*\"");
	private static final Pattern DATA_NAME = Pattern.compile("data-[\\w-]+");
	private static final Pattern WORDS = Pattern.compile("[:\\s]*((?:[a-z][a-z-]*\\s+){0,9}[a-z][a-z-]*)\\s*");
	private static final Pattern ATTRIBUTES = Pattern.compile(":?(?:\\s+(?:[\\w:.-]+=\"[^\"]+\"|data-[\\w-]+)){0,30}\\s*");
	private static final Set<String> BOOLEANS = Set.of("autoplay", "controls", "hidden", "loop", "muted");
	private static final Set<String> CLASSES = Set.of("fragment", "center", "r-fit-text", "r-stretch", "r-stack", "r-hstack", "r-vstack", "stretch");

	@Override
	public String id() {
		return "deck.directive-ignored";
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
		if (!slide.content().text().contains("<!--")) {
			return;
		}
		Report report = new Report(slide, deck, findings);
		DirectiveText.of(slide, deck.text()).forEach(directive -> directive(directive, report));
		slide.tokens().stream().filter(token -> token.kind() == Token.Kind.COMMENT).map(Token::range).forEach(comment -> keyword(comment, report));
	}

	/** A comment that would be a directive if its first word were written right. */
	private static void keyword(SourceRange comment, Report report) {
		SourceRange inner = DirectiveText.inner(comment, report.text);
		Matcher matcher = KEYWORD.matcher(inner.in(report.text));
		if (!matcher.lookingAt()) {
			return;
		}
		String written = matcher.group(1);
		String right = '.' + matcher.group(2).toLowerCase(Locale.ROOT) + ':';
		String reason = !written.startsWith(".") ? "dot" : written.contains("：") ? "wide-colon" : !written.contains(":") ? "colon" : "keyword";
		SourceRange range = SourceRange.between(inner.offset() + matcher.start(1), inner.offset() + matcher.start(1) + written.stripTrailing().length());
		boolean glued = matcher.end(1) == matcher.end();
		report.keyword(reason, range, SourceRange.between(range.offset(), inner.offset() + matcher.end(1)), glued ? right + ' ' : right);
	}

	private static void directive(DirectiveText directive, Report report) {
		SourceRange inner = DirectiveText.inner(directive.range(), report.text);
		if (inner.in(report.text).contains("<!--")) {
			return;
		}
		Matcher slide = SLIDE_PART.matcher(inner.in(report.text));
		if (directive.kind() == Directive.Kind.ELEMENT && slide.find()) {
			report.plain("both", SourceRange.between(inner.offset() + slide.start(), inner.offset() + slide.end()));
			return;
		}
		List<SourceRange> meant = attributes(directive, inner, report);
		if (meant != null) {
			valueless(directive, meant, report);
		}
	}

	/** What is written like attributes; null when some of it stands on a line that is not read. */
	private static List<SourceRange> attributes(DirectiveText directive, SourceRange inner, Report report) {
		List<SourceRange> meant = new ArrayList<>();
		Matcher matcher = MEANT.matcher(report.text).region(directive.keyword().end(), inner.end());
		while (matcher.find()) {
			SourceRange range = SourceRange.between(matcher.start(), matcher.end());
			meant.add(range);
			if (!directive.read().contains(range)) {
				if (report.text.substring(directive.keyword().end(), range.offset()).indexOf('\n') >= 0) {
					report.severalLines(directive, range, inner);
					return null;
				}
				continue;
			}
			boolean set = directive.attributes().stream().anyMatch(attribute -> attribute.range().offset() < range.end() && range.offset() < attribute.range().end());
			if (!set) {
				ignored(matcher, range, report);
			} else if (matcher.group(1).startsWith(":") && directive.attributes().stream().anyMatch(attribute -> attribute.range().equals(range))) {
				report.proven("blank-after-colon", range, Fix.sure(title("blank"), new SourceRange(range.offset() + 1, 0), " "), matcher.group(1).substring(1));
			}
		}
		return meant;
	}

	private static void ignored(Matcher matcher, SourceRange range, Report report) {
		String name = matcher.group(1).replaceFirst("^:", "");
		String value = matcher.group(3) == null ? "" : matcher.group(3);
		String bare = value.isEmpty() ? "" : "\"'“”‘’".indexOf(value.charAt(0)) >= 0 ? value.substring(1, Math.max(1, value.length() - 1)) : value;
		String prefix = matcher.group(1).startsWith(":") ? ": " : "";
		if (bare.isEmpty()) {
			boolean data = DATA_NAME.matcher(name).matches();
			report.fixed("empty", range, data ? Fix.sure(title("valueless"), range, prefix + name + ' ') : Fix.offered(title("remove"), range, prefix.strip()), name);
			return;
		}
		char first = value.charAt(0);
		boolean unclosed = first == '"' && (value.length() == 1 || !value.endsWith("\""));
		String right = prefix + name + "=\"" + bare + '"';
		if (unclosed) {
			report.plain("unclosed", new SourceRange(range.offset(), range.in(report.text).stripTrailing().length()));
		} else if (bare.indexOf('"') >= 0) {
			report.plain("single", range);
		} else {
			String reason = first == '\'' ? "single" : first == '"' ? "equals" : "“”‘’".indexOf(first) >= 0 ? "curly" : "unquoted";
			report.fixed(reason, range, Fix.sure(title("quote"), range, right), name);
		}
	}

	/** What is left of a directive's line: names of data attributes that no blank follows, and words that are probably classes or switches. */
	private static void valueless(DirectiveText directive, List<SourceRange> meant, Report report) {
		StringBuilder left = new StringBuilder(directive.read().in(report.text));
		meant.forEach(range -> blank(left, range, directive));
		directive.attributes().forEach(attribute -> blank(left, attribute.range(), directive));
		Matcher data = DATA_NAME.matcher(left);
		if (data.find()) {
			SourceRange range = SourceRange.between(data.start(), data.end()).shiftedBy(directive.read().offset());
			report.fixed("data-blank", range, Fix.sure(title("blank"), new SourceRange(range.end(), 0), " "), data.group());
			return;
		}
		Matcher words = WORDS.matcher(left);
		if (!words.matches()) {
			return;
		}
		SourceRange range = SourceRange.between(words.start(1), words.end(1)).shiftedBy(directive.read().offset());
		String first = words.group(1).split("\\s")[0];
		if (BOOLEANS.contains(words.group(1))) {
			report.fixed("valueless", range, Fix.sure(title("value"), range, first + "=\"" + first + '"'), first);
		} else if (CLASSES.contains(first) && meant.isEmpty() && directive.attributes().isEmpty()) {
			report.fixed("valueless", range, Fix.offered(title("class"), range, "class=\"" + words.group(1) + '"'), words.group(1));
		}
	}

	private static void blank(StringBuilder left, SourceRange range, DirectiveText directive) {
		for (int i = Math.max(range.offset(), directive.read().offset()); i < Math.min(range.end(), directive.read().end()); i++) {
			left.setCharAt(i - directive.read().offset(), ' ');
		}
	}

	private static String title(String fix) {
		return Messages.get("deck.directive-ignored.fix." + fix);
	}

	/** Puts findings together; a fix that sets no more than before is left out. */
	private record Report(Slide slide, CheckedDeck deck, String text, Proofs proofs, Findings findings) {

		Report(Slide slide, CheckedDeck deck, Findings findings) {
			this(slide, deck, deck.text(), new Proofs(slide), findings);
		}

		void plain(String reason, SourceRange range) {
			findings.report(range, Messages.get("deck.directive-ignored." + reason));
		}

		void fixed(String reason, SourceRange range, Fix fix, String argument) {
			findings.report(range, Messages.get("deck.directive-ignored." + reason, argument), helps(fix) || !fix.sure() ? new Fix[] { fix } : new Fix[0]);
		}

		void proven(String reason, SourceRange range, Fix fix, String argument) {
			findings.report(range, Messages.get("deck.directive-ignored." + reason, argument), fix);
		}

		void keyword(String reason, SourceRange range, SourceRange replaced, String right) {
			Fix fix = Fix.sure(Messages.get("deck.directive-ignored.fix.keyword", right.strip()), replaced, right);
			findings.report(range, Messages.get("deck.directive-ignored." + reason, range.in(text)), helps(fix) ? new Fix[] { fix } : new Fix[0]);
		}

		void severalLines(DirectiveText directive, SourceRange range, SourceRange inner) {
			SourceRange rest = SourceRange.between(directive.keyword().end(), inner.end());
			String joined = ' ' + rest.in(text).strip().replaceAll("\\s*[\\r\\n]+\\s*", " ") + ' ';
			if (directive.kind() == Directive.Kind.ELEMENT && joined.startsWith(" :")) {
				joined = joined.substring(1);
			}
			Fix fix = new Fix(title("join"), ATTRIBUTES.matcher(joined).matches(), List.of(new TextEdit(rest.offset(), rest.length(), joined)));
			findings.report(range, Messages.get("deck.directive-ignored.lines"), helps(fix) ? new Fix[] { fix } : new Fix[0]);
		}

		private boolean helps(Fix fix) {
			Optional<Slide> edited = proofs.edited(deck.profile(), fix.edits());
			return edited.isPresent() && count(edited.get()) > count(slide);
		}

		private static int count(Slide slide) {
			return slide.directives().stream().mapToInt(directive -> directive.attributes().size()).sum();
		}
	}
}
