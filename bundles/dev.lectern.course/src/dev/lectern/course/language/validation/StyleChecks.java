package dev.lectern.course.language.validation;

import java.util.List;
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
import dev.lectern.course.language.manifest.SectionTitle;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.text.LanguageMessages;

import org.eclipse.xtext.EcoreUtil2;

/** Citations, endings, and the places where a rule counts. */
public final class StyleChecks extends Checks {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
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

	@Check
	public void endings(Manifest manifest) {
		Shape.statements(manifest, EndingBlock.class).skip(1).forEach(second -> error(LanguageMessages.get("twice.ending"), second, null, CourseIssues.NAME_TWICE));
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
