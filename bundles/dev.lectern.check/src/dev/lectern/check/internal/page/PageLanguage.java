package dev.lectern.check.internal.page;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Finding;
import dev.lectern.check.Fix;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Address;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.course.DeckFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;
import dev.lectern.course.page.Page;
import dev.lectern.deck.Deck;
import dev.lectern.deck.SourceRange;

/**
 * A page with Chinese decks that says another language, or none: browsers choose the glyphs by it. Nothing is said where a script of the page, or an element around the slides, could say better:
 * {@code Slides.init} does.
 */
public final class PageLanguage extends NamedRule implements Rule.OfCourse {

	private static final String PAGE = "index.html";
	private static final Pattern CHINESE = Pattern.compile("(?i)(?:zh|cmn|yue|wuu|nan|hak|gan|hsn|cdo|lzh)(?:[-_].*)?");
	private static final Pattern SETS_LANGUAGE = Pattern.compile("\\.lang\\b|[\"'`]lang[\"'`]");
	private static final Pattern LIBRARY = Pattern.compile("(?i).*(?:reveal|plugin|highlight|katex|mathjax|mermaid).*");
	private static final String SIMPLIFIED = "zh-CN";
	private static final String TRADITIONAL = "zh-TW";
	private static final int FEW = 20;

	public PageLanguage() {
		super("course.page-language", Severity.WARNING, true);
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		files.text(PAGE).map(Page::of).filter(page -> !saysChinese(page) && !mayBeSet(page, files)).ifPresent(page -> {
			List<DeckFile> shown = page.sections().stream().flatMap(section -> section.path().stream())
					.flatMap(path -> course.decks().keySet().stream().filter(file -> file.path().equals(path))).distinct().toList();
			if (areChinese(shown.stream().map(course.decks()::get).toList())) {
				findings.report(PAGE, page.text(), finding(page, shown.getFirst().language()));
			}
		});
	}

	private static boolean saysChinese(Page page) {
		return CHINESE.matcher(page.language()).matches() || page.languagesWithin().stream().anyMatch(language -> CHINESE.matcher(language).matches());
	}

	private static boolean mayBeSet(Page page, CourseFiles files) {
		Stream<String> ours = page.sources().stream().filter(source -> !LIBRARY.matcher(source).matches()).flatMap(source -> Address.of(source).map(Address::file).flatMap(files::text).stream());
		return page.call("Slides", ".", "init").isPresent() || Stream.concat(page.sources().stream(), ours).anyMatch(script -> SETS_LANGUAGE.matcher(script).find());
	}

	/** Whether most of the letters that tell a language are Chinese: a quarter of all, for Latin words are longer, and next to none of Japanese or Korean. */
	private static boolean areChinese(List<Deck> decks) {
		long[] letters = new long[3];
		decks.stream().flatMapToInt(deck -> deck.text().codePoints()).filter(Character::isLetter).forEach(letter -> {
			switch (UnicodeScript.of(letter)) {
			case HAN -> letters[0]++;
			case HIRAGANA, KATAKANA, HANGUL -> letters[1]++;
			default -> letters[2]++;
			}
		});
		return letters[0] >= FEW && letters[0] * 3 >= letters[2] && letters[1] * 20 <= letters[0];
	}

	private static Finding finding(Page page, String language) {
		Optional<Page.Piece> said = page.languagePiece();
		OptionalInt start = page.attributeStart();
		SourceRange place = said.map(piece -> SourceRange.between(piece.start(), piece.end()))
				.orElseGet(() -> start.isPresent() ? SourceRange.between(start.getAsInt() - "<html".length(), start.getAsInt()) : new SourceRange(0, 0));
		List<String> wanted = CHINESE.matcher(language).matches() ? List.of(language.equals("zh") ? SIMPLIFIED : language) : List.of(SIMPLIFIED, TRADITIONAL);
		Fix.Target target = new Fix.Target(PAGE, page.text());
		List<Fix> fixes = said.isEmpty() && start.isEmpty() ? List.of() : wanted.stream().map(tag -> said.isPresent()
				? Fix.offered(Messages.get("course.page-language.fix", tag), target, place, tag)
				: Fix.offered(Messages.get("course.page-language.fix", tag), target, new SourceRange(start.getAsInt(), 0), " lang=\"" + tag + '"')).toList();
		String message = page.language().isEmpty() ? Messages.get("course.page-language.none") : Messages.get("course.page-language", page.language());
		return new Finding(place, message, fixes);
	}
}
