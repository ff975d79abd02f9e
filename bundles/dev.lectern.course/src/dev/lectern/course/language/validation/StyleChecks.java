package dev.lectern.course.language.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.validation.Check;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.ChapterRange;
import dev.lectern.course.language.manifest.CitationForm;
import dev.lectern.course.language.manifest.EndingBlock;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Nickname;
import dev.lectern.course.language.manifest.Place;
import dev.lectern.course.language.manifest.RuleSetting;
import dev.lectern.course.language.manifest.SectionTitle;
import dev.lectern.course.language.manifest.TermDeclaration;
import dev.lectern.course.language.manifest.TermIntroduction;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.text.LanguageMessages;

import org.eclipse.xtext.EcoreUtil2;

/** Citations, endings, and the places where a rule counts. */
public final class StyleChecks extends Checks {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
	private static final String OF_COURSES = "course.";
	private static final List<String> OF_CHAPTERS = List.of(CourseIssues.DECK_MISSING, CourseIssues.CHAPTER_TWICE);
	private static final List<String> OF_LANGUAGES = List.of(CourseIssues.DECK_MISSING, CourseIssues.DECK_UNLISTED);
	private static final List<String> PLACEHOLDERS = List.of("title", "url", "year", "id");
	private static final Pattern PAPER = Pattern.compile("[0-9]{4}\\.[0-9]{4,5}(v[0-9]+)?|[a-z-]+(\\.[A-Z]{2})?/[0-9]{7}(v[0-9]+)?");

	@Check
	public void form(CitationForm form) {
		if (form.getPattern() == null) {
			return;
		}
		Matcher found = PLACEHOLDER.matcher(form.getPattern());
		boolean any = false;
		while (found.find()) {
			any |= PLACEHOLDERS.contains(found.group(1));
			if (!PLACEHOLDERS.contains(found.group(1))) {
				error(LanguageMessages.get("citation.placeholder", found.group()), form, Literals.CITATION_FORM__PATTERN, CourseIssues.VALUE);
				return;
			}
		}
		if (!any) {
			error(LanguageMessages.get("citation.none"), form, Literals.CITATION_FORM__PATTERN, CourseIssues.VALUE);
		}
	}

	@Check
	public void paper(Nickname nickname) {
		if (nickname.getPaper() != null && !PAPER.matcher(nickname.getPaper()).matches()) {
			error(LanguageMessages.get("citation.paper", nickname.getPaper()), nickname, Literals.NICKNAME__PAPER, CourseIssues.VALUE);
		}
	}

	@Check
	public void title(SectionTitle title) {
		expression(title, Literals.SECTION_TITLE__PATTERN, title.getPattern());
	}

	/** An ending of some chapters beside one of all is no second one: it is the exception. */
	@Check
	public void endings(Manifest manifest) {
		List<ChapterDeclaration> chapters = Shape.declared(manifest).toList();
		Set<ChapterDeclaration> named = new HashSet<>();
		boolean[] ofAll = new boolean[1];
		Shape.statements(manifest, EndingBlock.class).forEach(block -> {
			if (block.getChapters().isEmpty() && ofAll[0]) {
				warning(LanguageMessages.get("twice.ending.all"), block, null, CourseIssues.NAME_TWICE);
			}
			ofAll[0] |= block.getChapters().isEmpty();
			for (ChapterRange range : block.getChapters()) {
				int first = chapters.indexOf(range.getFrom());
				int last = range.getTo() == null ? first : chapters.indexOf(range.getTo());
				List<ChapterDeclaration> covered = first < 0 || last < first ? List.of() : chapters.subList(first, last + 1);
				covered.stream().filter(named::contains).findFirst()
						.ifPresent(twice -> warning(LanguageMessages.get("twice.ending", twice.getName()), range, null, CourseIssues.NAME_TWICE));
				named.addAll(covered);
			}
		});
	}

	@Check
	public void introductions(Manifest manifest) {
		Set<TermDeclaration> introduced = new HashSet<>();
		Shape.statements(manifest, TermIntroduction.class).forEach(introduction -> {
			for (int i = 0; i < introduction.getTerms().size(); i++) {
				TermDeclaration term = introduction.getTerms().get(i);
				if (!term.eIsProxy() && term.getRenderings().isEmpty()) {
					warning(LanguageMessages.get("introduce.noWords", term.getName()), introduction, Literals.TERM_INTRODUCTION__TERMS, i, CourseIssues.VALUE);
				}
				if (!term.eIsProxy() && !introduced.add(term)) {
					warning(LanguageMessages.get("twice.introduce", term.getName()), introduction, Literals.TERM_INTRODUCTION__TERMS, i, CourseIssues.NAME_TWICE);
				}
			}
		});
	}

	/** What a course file itself says belongs to no slide, and but for some of it to no deck: a setting for those has no effect. */
	@Check
	public void reach(RuleSetting setting) {
		String rule = setting.getRule() == null || setting.getRule().eIsProxy() ? null : setting.getRule().getName();
		if (rule == null || !rule.startsWith(OF_COURSES)) {
			return;
		}
		if (!setting.getPlaces().isEmpty() && !OF_CHAPTERS.contains(rule)) {
			warning(LanguageMessages.get("rule.noChapter", rule), setting, Literals.RULE_SETTING__PLACES, 0, CourseIssues.VALUE);
		}
		for (Place place : setting.getPlaces()) {
			if (place.getSlide() > 0 && OF_CHAPTERS.contains(rule)) {
				warning(LanguageMessages.get("rule.noSlide", rule), place, Literals.PLACE__SLIDE, CourseIssues.VALUE);
			}
		}
		if (!setting.getLanguages().isEmpty() && !OF_LANGUAGES.contains(rule)) {
			warning(LanguageMessages.get("rule.noLanguage", rule), setting, Literals.RULE_SETTING__LANGUAGES, 0, CourseIssues.VALUE);
		}
	}

	@Check
	public void range(ChapterRange range) {
		if (isBackwards(range.getFrom(), range.getTo())) {
			error(LanguageMessages.get("range.backwards"), range, Literals.CHAPTER_RANGE__TO, CourseIssues.VALUE);
		}
	}

	@Check
	public void place(Place place) {
		if (isBackwards(place.getChapter(), place.getLastChapter())) {
			error(LanguageMessages.get("range.backwards"), place, Literals.PLACE__LAST_CHAPTER, CourseIssues.VALUE);
		}
		if (place.getLastSlide() > 0 && place.getLastSlide() < place.getSlide()) {
			error(LanguageMessages.get("range.backwards"), place, Literals.PLACE__LAST_SLIDE, CourseIssues.VALUE);
		}
	}

	private static boolean isBackwards(ChapterDeclaration from, ChapterDeclaration to) {
		Manifest manifest = from == null || to == null ? null : EcoreUtil2.getContainerOfType(from, Manifest.class);
		if (manifest == null || from.eIsProxy() || to.eIsProxy()) {
			return false;
		}
		List<ChapterDeclaration> chapters = Shape.declared(manifest).toList();
		return chapters.contains(to) && chapters.indexOf(to) < chapters.indexOf(from);
	}
}
