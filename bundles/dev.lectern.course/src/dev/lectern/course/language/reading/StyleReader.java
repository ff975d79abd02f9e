package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.Severity;
import dev.lectern.course.language.manifest.BoldSpacing;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.ChapterRange;
import dev.lectern.course.language.manifest.CitationsBlock;
import dev.lectern.course.language.manifest.Ellipsis;
import dev.lectern.course.language.manifest.EndingBlock;
import dev.lectern.course.language.manifest.EndingSection;
import dev.lectern.course.language.manifest.ForbiddenVariant;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Level;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Place;
import dev.lectern.course.language.manifest.QuotationMarks;
import dev.lectern.course.language.manifest.Rendering;
import dev.lectern.course.language.manifest.SectionTitle;
import dev.lectern.course.language.manifest.Spacing;
import dev.lectern.course.language.manifest.TermDeclaration;
import dev.lectern.course.language.manifest.TermIntroduction;
import dev.lectern.course.language.manifest.TypographyBlock;
import dev.lectern.course.language.manifest.TypographySetting;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.style.CitationForm;
import dev.lectern.course.style.Ending;
import dev.lectern.course.style.HouseStyle;
import dev.lectern.course.style.Nickname;
import dev.lectern.course.style.RuleSetting;
import dev.lectern.course.style.Term;
import dev.lectern.course.style.Typography;
import dev.lectern.deck.regex.JavaScriptRegex;
import dev.lectern.deck.regex.RegexSyntaxException;

/** The conventions of a file and of what it imports; what names something that is not there is left out. */
final class StyleReader {

	private final List<Manifest> manifests;
	private final List<String> chapters;

	StyleReader(Manifest manifest, Shape shape) {
		this.manifests = Imports.all(manifest);
		this.chapters = shape.chapters().stream().map(ChapterDeclaration::getName).toList();
	}

	HouseStyle read() {
		Map<String, CitationForm> citations = new HashMap<>();
		List<Nickname> nicknames = new ArrayList<>();
		statements(CitationsBlock.class).forEach(block -> {
			block.getForms().stream().filter(form -> form.getPattern() != null)
					.forEach(form -> id(form.getLanguage()).ifPresent(language -> citations.put(language, new CitationForm(form.getPattern()))));
			block.getNicknames().stream().filter(nickname -> nickname.getPaper() != null)
					.forEach(nickname -> nickname.getNames().stream().filter(Objects::nonNull).forEach(name -> nicknames.add(new Nickname(name, withoutVersion(nickname.getPaper())))));
		});
		return new HouseStyle(rules(rule -> true), typography(), terms(), citations, nicknames, endings(), new NamedSlides(manifests.getLast(), chapters).read());
	}

	private <T extends dev.lectern.course.language.manifest.Statement> Stream<T> statements(Class<T> kind) {
		return manifests.stream().flatMap(one -> Shape.statements(one, kind));
	}

	/** What is said of those rules that are wanted, in the order in which it was said. */
	List<RuleSetting> rules(Predicate<String> wanted) {
		List<RuleSetting> rules = new ArrayList<>();
		statements(dev.lectern.course.language.manifest.RuleSetting.class).forEach(setting -> {
			String rule = rule(setting);
			if (rule.isEmpty() || !wanted.test(rule)) {
				return;
			}
			List<RuleSetting.Place> places = setting.getPlaces().stream().map(this::place).flatMap(Optional::stream).toList();
			Set<String> languages = new LinkedHashSet<>();
			setting.getLanguages().forEach(language -> id(language).ifPresent(languages::add));
			boolean nowhere = places.isEmpty() && !setting.getPlaces().isEmpty() || languages.isEmpty() && !setting.getLanguages().isEmpty();
			if (!nowhere) {
				rules.add(new RuleSetting(rule, severity(setting.getLevel()), places, languages, setting.getReason() == null ? "" : setting.getReason()));
			}
		});
		return rules;
	}

	/** As it is written where it stands for none: a rule may be one that this reader was not told of. */
	private static String rule(dev.lectern.course.language.manifest.RuleSetting setting) {
		if (setting.getRule() != null && !setting.getRule().eIsProxy()) {
			return setting.getRule().getName();
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(setting, Literals.RULE_SETTING__RULE);
		String written = nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.getFirst()).strip();
		return written.startsWith("\"") && written.length() > 1 ? written.substring(1, written.length() - 1) : written;
	}

	private static Optional<Severity> severity(Level level) {
		return switch (level) {
			case ERROR -> Optional.of(Severity.ERROR);
			case WARNING -> Optional.of(Severity.WARNING);
			case INFO -> Optional.of(Severity.INFO);
			case OFF -> Optional.empty();
		};
	}

	private Optional<RuleSetting.Place> place(Place place) {
		Set<String> range = range(place.getChapter(), place.getLastChapter());
		if (range.isEmpty()) {
			return Optional.empty();
		}
		int first = Math.max(1, place.getSlide());
		int last = place.getLastSlide() > 0 ? place.getLastSlide() : place.getSlide() > 0 ? place.getSlide() : Integer.MAX_VALUE;
		return Optional.of(new RuleSetting.Place(range, first, last));
	}

	/** The chapters from one to another in the course's order; the first alone when there is no other. */
	private Set<String> range(ChapterDeclaration from, ChapterDeclaration to) {
		int first = from == null ? -1 : chapters.indexOf(from.getName());
		int last = to == null ? first : chapters.indexOf(to.getName());
		return first < 0 || last < first ? Set.of() : new LinkedHashSet<>(chapters.subList(first, last + 1));
	}

	private Map<String, Typography> typography() {
		Map<String, Typography> found = new HashMap<>();
		Typography nothing = new Typography(Optional.empty(), Optional.empty(), Optional.empty());
		statements(TypographyBlock.class).forEach(block -> id(block.getLanguage()).ifPresent(language -> {
			Typography typography = found.getOrDefault(language, nothing);
			for (TypographySetting setting : block.getSettings()) {
				typography = with(typography, setting);
			}
			found.put(language, typography);
		}));
		return found;
	}

	private static Typography with(Typography old, TypographySetting setting) {
		return switch (setting) {
			case QuotationMarks marks when marks.getOpening() != null && marks.getClosing() != null -> new Typography(
					Optional.of(new Typography.Quotes(marks.getOpening(), marks.getClosing(), Objects.requireNonNullElse(marks.getInnerOpening(), ""),
							Objects.requireNonNullElse(marks.getInnerClosing(), ""))),
					old.boldSpaced(), old.ellipsis());
			case BoldSpacing bold -> new Typography(old.quotes(), Optional.of(bold.getSpacing() == Spacing.SPACED), old.ellipsis());
			case Ellipsis ellipsis when ellipsis.getMark() != null -> new Typography(old.quotes(), old.boldSpaced(), Optional.of(ellipsis.getMark()));
			default -> old;
		};
	}

	private List<Term> terms() {
		Map<String, Term.Introduction> introduced = new HashMap<>();
		statements(TermIntroduction.class).filter(introduction -> introduction.getChapter() != null && introduction.getChapter().getName() != null)
				.forEach(introduction -> introduction.getTerms().stream().map(TermDeclaration::getName).filter(Objects::nonNull)
						.forEach(term -> introduced.put(term, new Term.Introduction(introduction.getChapter().getName(), Math.max(1, introduction.getSlide())))));
		Map<String, TermDeclaration> declared = new LinkedHashMap<>();
		statements(TermDeclaration.class).filter(term -> term.getName() != null)
				.forEach(term -> declared.merge(term.getName(), term, (before, now) -> before.eContainer() == now.eContainer() ? before : now));
		return declared.values().stream().map(term -> term(term, Optional.ofNullable(introduced.get(term.getName())))).toList();
	}

	private static Term term(TermDeclaration term, Optional<Term.Introduction> introduced) {
		Map<String, List<String>> words = new HashMap<>();
		for (Rendering rendering : term.getRenderings()) {
			id(rendering.getLanguage()).ifPresent(language -> words.merge(language, List.copyOf(rendering.getWords()),
					(before, more) -> Stream.concat(before.stream(), more.stream()).toList()));
		}
		List<Term.Forbidden> forbidden = new ArrayList<>();
		for (ForbiddenVariant variant : term.getVariants()) {
			id(variant.getLanguage()).ifPresent(language -> forbidden.add(new Term.Forbidden(language, variant.getWords(), variant.getExceptions())));
		}
		return new Term(term.getName(), words, forbidden, introduced);
	}

	/** A paper may be called so in every version. */
	private static String withoutVersion(String paper) {
		return paper.replaceFirst("v[0-9]+$", "");
	}

	private List<Ending> endings() {
		List<Ending> endings = new ArrayList<>();
		statements(EndingBlock.class).forEach(block -> {
			Set<String> of = new LinkedHashSet<>();
			for (ChapterRange range : block.getChapters()) {
				of.addAll(range(range.getFrom(), range.getTo()));
			}
			if (!of.isEmpty() || block.getChapters().isEmpty()) {
				endings.add(new Ending(of, block.getSections().stream().filter(section -> section.getName() != null).map(StyleReader::section).toList()));
			}
		});
		return endings;
	}

	private static Ending.Section section(EndingSection section) {
		Map<String, Ending.Title> titles = new HashMap<>();
		for (SectionTitle title : section.getTitles()) {
			id(title.getLanguage()).ifPresent(language -> {
				if (title.getText() != null) {
					titles.put(language, new Ending.Title.Words(title.getText()));
				} else if (isExpression(title.getPattern())) {
					titles.put(language, new Ending.Title.Pattern(title.getPattern()));
				}
			});
		}
		return new Ending.Section(section.getName(), section.isOptional(), titles);
	}

	private static boolean isExpression(String source) {
		if (source == null) {
			return false;
		}
		try {
			JavaScriptRegex.compile(source);
			return true;
		} catch (RegexSyntaxException e) {
			return false; // which is a problem of the file, with its place
		}
	}

	private static Optional<String> id(LanguageDeclaration language) {
		return language == null || language.eIsProxy() ? Optional.empty() : Optional.ofNullable(language.getName());
	}
}
