package dev.lectern.course.language.ide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;

import com.google.inject.Singleton;

import dev.lectern.course.LanguageTag;
import dev.lectern.course.RevealWords;
import dev.lectern.course.language.ide.NamePlace.Kind;
import dev.lectern.course.language.ide.Surroundings.Known;
import dev.lectern.course.language.reading.DeckSearch;
import dev.lectern.course.language.text.Escapes;
import dev.lectern.course.language.text.Names;

/** Works out what can be written at the caret from what the grammar expects there. Stateless. */
@Singleton
class Suggestions {

	/** Values of settings that are the same in every course. */
	private static final Map<String, List<String>> VALUES = Map.of(
			"version", RevealWords.VERSIONS.reversed(), //$NON-NLS-1$
			"theme", RevealWords.THEMES, //$NON-NLS-1$
			"plugin", RevealWords.PLUGINS, //$NON-NLS-1$
			"transition", RevealWords.TRANSITIONS, //$NON-NLS-1$
			"speed", RevealWords.TRANSITION_SPEEDS, //$NON-NLS-1$
			"format", RevealWords.SLIDE_NUMBERS.stream().map(Names::written).toList(), //$NON-NLS-1$
			"size", List.of("1920 x 1080", "1280 x 720", "960 x 700")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/** Where decks often are. */
	private static final List<String> PATTERNS = List.of("src/{language}/{chapter}.md", "{language}/{chapter}.md", "{chapter}/{language}.md", "{chapter}.{language}.md", "{chapter}.md"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** What stands in a template for a language of the course. */
	private static final String LANGUAGE = "\u00a4"; //$NON-NLS-1$

	/** Whole statements, by their first word; the bar is where the caret goes. */
	private static final Map<String, String> TEMPLATES = Map.of(
			"language", "language | \"\"", //$NON-NLS-1$ //$NON-NLS-2$
			"decks", "decks \"src/{language}/{chapter}.md\"|", //$NON-NLS-1$ //$NON-NLS-2$
			"part", "part | \"\" {\n}", //$NON-NLS-1$ //$NON-NLS-2$
			"profile", "profile {\n\treveal |\n\tstage 1920 x 1080\n}", //$NON-NLS-1$ //$NON-NLS-2$
			"citations", "citations {\n\tform in | \"[{title}]({url}) ({year})\"\n}", //$NON-NLS-1$ //$NON-NLS-2$
			"term", "term | {\n\tin \u00a4 \"\"\n}", //$NON-NLS-1$ //$NON-NLS-2$
			"typography", "typography in | {\n\tquotes \"\u201c\" \"\u201d\" inner \"\u2018\" \"\u2019\"\n}", //$NON-NLS-1$ //$NON-NLS-2$
			"ending", "ending of | {\n\tsection summary in \u00a4 \"\"\n}", //$NON-NLS-1$ //$NON-NLS-2$
			"rule", "rule | warning because \"\""); //$NON-NLS-1$ //$NON-NLS-2$

	/** @param decks finds those that lie where the file says; empty while it says nothing */
	record Around(Surroundings surroundings, Optional<DeckSearch> decks) {

		List<Known> rules() {
			return surroundings.rules();
		}

		List<Known> chapters() {
			return surroundings.chapters();
		}
	}

	List<Suggestion> of(List<ContentAssistContext> contexts, Around surroundings, ManifestSnapshot snapshot) {
		Map<String, Suggestion> found = new LinkedHashMap<>();
		boolean inWord = contexts.stream().anyMatch(context -> !context.getPrefix().isEmpty());
		for (ContentAssistContext context : contexts) {
			if (inWord && context.getPrefix().isEmpty()) {
				continue; // what could follow the word, were it written to its end
			}
			for (AbstractElement element : context.getFirstSetGrammarElements()) {
				for (Suggestion each : of(element, new Place(context, surroundings, snapshot))) {
					if (matches(each.label(), context.getPrefix())) {
						found.putIfAbsent(each.kind() + each.label(), each);
					}
				}
			}
		}
		return found.values().stream().sorted(Comparator.comparingInt(Suggestions::rank)).toList();
	}

	private record Place(ContentAssistContext context, Around surroundings, ManifestSnapshot snapshot) {

		Suggestion suggest(Suggestion.Kind kind, String label, String detail, String explanation, String replacement, int caret) {
			String prefix = context.getPrefix();
			return new Suggestion(kind, label, detail, explanation, context.getOffset() - prefix.length(), prefix.length(), replacement, caret);
		}

		Suggestion name(Suggestion.Kind kind, Known known) {
			String written = Names.written(known.name());
			return suggest(kind, known.name(), known.title(), known.explanation(), written, written.length());
		}

		/** A path in quotation marks, in place of what is there of one. */
		Suggestion path(String path) {
			String text = snapshot.text();
			int start = context.getOffset() - context.getPrefix().length();
			int end = context.getOffset();
			while (context.getPrefix().startsWith("\"") && end < text.length() && "\"\n\r".indexOf(text.charAt(end)) < 0) { //$NON-NLS-1$ //$NON-NLS-2$
				end++;
			}
			boolean closed = end < text.length() && text.charAt(end) == '"' && context.getPrefix().startsWith("\""); //$NON-NLS-1$
			String written = Escapes.quoted(path);
			return new Suggestion(Suggestion.Kind.VALUE, path, "", "", start, (closed ? end + 1 : end) - start, written, written.length()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		/** How far in the line of the caret stands. */
		String indentation() {
			String text = snapshot.text();
			int start = text.lastIndexOf('\n', Math.max(0, context.getOffset() - context.getPrefix().length() - 1)) + 1;
			int end = start;
			while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) {
				end++;
			}
			return text.substring(start, end);
		}
	}

	private static boolean matches(String label, String prefix) {
		String typed = prefix.replace("\"", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		String name = label.toLowerCase(Locale.ROOT);
		return name.startsWith(typed) || typed.length() > 1 && name.contains(typed);
	}

	private static int rank(Suggestion suggestion) {
		return switch (suggestion.kind()) {
		case CHAPTER, LANGUAGE, TERM, RULE, VALUE -> 0;
		case KEYWORD -> 1;
		case TEMPLATE -> 2;
		};
	}

	private static List<Suggestion> of(AbstractElement element, Place place) {
		return switch (element) {
		case Keyword keyword -> keyword(keyword, place);
		case Assignment assignment when assignment.getTerminal() instanceof CrossReference reference -> references(reference, place);
		case Assignment assignment -> values(assignment, place);
		default -> List.of();
		};
	}

	private static List<Suggestion> keyword(Keyword keyword, Place place) {
		String rule = GrammarUtil.containingRule(keyword).getName();
		String word = keyword.getValue();
		if (rule.endsWith("Keyword") || rule.startsWith("Stray") || rule.equals("KnownRule") || word.equals(",") || isNeeded(keyword)) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return List.of();
		}
		String explanation = Explanations.of(word);
		List<Suggestion> suggestions = new ArrayList<>();
		suggestions.add(place.suggest(Suggestion.Kind.KEYWORD, word, "", explanation, word, word.length())); //$NON-NLS-1$
		String template = TEMPLATES.get(word);
		if (template != null && isStatement(rule)) {
			String language = place.snapshot().declarations(Kind.LANGUAGE).findFirst().map(NamePlace::name).or(() -> place.snapshot().imported().names().stream()
					.filter(name -> name.kind() == Kind.LANGUAGE).findFirst().map(ImportedName::name)).map(Names::written).orElse("en"); //$NON-NLS-1$
			String indented = template.replace(LANGUAGE, language).replace("\n", "\n" + place.indentation()); //$NON-NLS-1$ //$NON-NLS-2$
			suggestions.add(place.suggest(Suggestion.Kind.TEMPLATE, word + " \u2026", "", explanation, indented.replace("|", ""), indented.indexOf('|'))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return suggestions;
	}

	/** Only stacks can do without their separator. */
	private static boolean isNeeded(Keyword keyword) {
		if (!keyword.getValue().equals("none")) { //$NON-NLS-1$
			return false;
		}
		for (EObject around = keyword; around != null; around = around.eContainer()) {
			if (around instanceof Group group && group.getElements().getFirst() instanceof Action action) {
				return Set.of("SlideSeparator", "NotesSeparator").contains(action.getType().getClassifier().getName()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return false;
	}

	private static boolean isStatement(String rule) {
		return Set.of("LanguageDeclaration", "DeckPattern", "Part", "ProfileBlock", "CitationsBlock", "TermDeclaration", "TypographyBlock", "EndingBlock", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				"RuleSetting").contains(rule); //$NON-NLS-1$
	}

	private static List<Suggestion> references(CrossReference reference, Place place) {
		return switch (reference.getType().getClassifier().getName()) {
		case "KnownRule" -> place.surroundings().rules().stream().map(rule -> place.name(Suggestion.Kind.RULE, rule)).toList(); //$NON-NLS-1$
		case "ChapterDeclaration" -> declared(Kind.CHAPTER, Suggestion.Kind.CHAPTER, place); //$NON-NLS-1$
		case "LanguageDeclaration" -> declared(Kind.LANGUAGE, Suggestion.Kind.LANGUAGE, place); //$NON-NLS-1$
		case "TermDeclaration" -> declared(Kind.TERM, Suggestion.Kind.TERM, place); //$NON-NLS-1$
		default -> List.of();
		};
	}

	private static List<Suggestion> declared(Kind kind, Suggestion.Kind as, Place place) {
		Map<String, Known> titled = new LinkedHashMap<>();
		if (kind == Kind.CHAPTER) {
			place.surroundings().chapters().forEach(chapter -> titled.put(chapter.name(), chapter));
		}
		place.snapshot().imported().names().stream().filter(name -> name.kind() == kind)
				.forEach(name -> titled.putIfAbsent(name.name(), new Known(name.name(), name.detail(), name.file().lastSegment())));
		return Stream.concat(place.snapshot().declarations(kind).map(NamePlace::name),
				place.snapshot().imported().names().stream().filter(name -> name.kind() == kind).map(ImportedName::name)).distinct()
				.map(name -> place.name(as, titled.getOrDefault(name, new Known(name, "", "")))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static List<Suggestion> values(Assignment assignment, Place place) {
		String rule = GrammarUtil.containingRule(assignment).getName();
		if (rule.equals("ChapterDeclaration") && assignment.getFeature().equals("name")) { //$NON-NLS-1$ //$NON-NLS-2$
			Set<String> listed = new HashSet<>();
			place.snapshot().declarations(Kind.CHAPTER).filter(chapter -> !chapter.touches(place.context().getOffset())).forEach(chapter -> listed.add(chapter.name()));
			Map<String, Known> known = new LinkedHashMap<>();
			place.surroundings().chapters().forEach(chapter -> known.put(chapter.name(), chapter));
			place.surroundings().decks().stream().flatMap(decks -> decks.unlisted(place.surroundings().surroundings().files()).stream())
					.forEach(deck -> known.putIfAbsent(deck.chapter(), new Known(deck.chapter(), "", deck.path()))); //$NON-NLS-1$
			return known.values().stream().filter(chapter -> !listed.contains(chapter.name()))
					.map(chapter -> place.name(Suggestion.Kind.CHAPTER, chapter)).toList();
		}
		if (rule.equals("LanguageDeclaration") && assignment.getFeature().equals("name")) { //$NON-NLS-1$ //$NON-NLS-2$
			return place.surroundings().decks().stream().flatMap(decks -> decks.languages(place.surroundings().surroundings().files()).stream())
					.map(language -> place.name(Suggestion.Kind.LANGUAGE, new Known(language, LanguageTag.ownName(language), ""))).toList(); //$NON-NLS-1$
		}
		if (rule.equals("DeckPattern")) { //$NON-NLS-1$
			return PATTERNS.stream().filter(pattern -> place.surroundings().surroundings().files().stream().anyMatch(file -> DeckSearch.fits(pattern, file))).map(place::path).toList();
		}
		if (rule.equals("Import")) { //$NON-NLS-1$
			return place.surroundings().surroundings().styles().stream().map(place::path).toList();
		}
		if (rule.equals("ProfileSetting") || rule.equals("SeparatorSetting")) { //$NON-NLS-1$ //$NON-NLS-2$
			return VALUES.getOrDefault(assignment.getFeature(), List.of()).stream()
					.map(value -> place.suggest(Suggestion.Kind.VALUE, value, "", "", value, value.length())).toList(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (assignment.getTerminal() instanceof RuleCall call && call.getRule().getName().equals("TEXT") && place.context().getPrefix().isEmpty()) { //$NON-NLS-1$
			return List.of(place.suggest(Suggestion.Kind.VALUE, "\"\"", "", "", "\"\"", 1)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		}
		return List.of();
	}
}
