package dev.lectern.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import dev.lectern.check.internal.asset.AbsentFile;
import dev.lectern.check.internal.asset.AltMissing;
import dev.lectern.check.internal.asset.UnusedAsset;
import dev.lectern.check.internal.citation.AcronymExpansion;
import dev.lectern.check.internal.citation.BareIdentifier;
import dev.lectern.check.internal.citation.CitationFormRule;
import dev.lectern.check.internal.citation.ConflictingCitations;
import dev.lectern.check.internal.citation.ConflictingIdentifiers;
import dev.lectern.check.internal.citation.DuplicateCitation;
import dev.lectern.check.internal.citation.LabelMeaningless;
import dev.lectern.check.internal.citation.LabelRule;
import dev.lectern.check.internal.citation.LockDamaged;
import dev.lectern.check.internal.citation.MalformedIdentifier;
import dev.lectern.check.internal.citation.OneLanguage;
import dev.lectern.check.internal.citation.StatusRule;
import dev.lectern.check.internal.citation.SupersededVersion;
import dev.lectern.check.internal.citation.YearAmbiguous;
import dev.lectern.check.internal.citation.YearMissing;
import dev.lectern.check.internal.citation.YearRule;
import dev.lectern.check.internal.deck.DirectiveIgnored;
import dev.lectern.check.internal.deck.DirectiveInline;
import dev.lectern.check.internal.deck.DirectiveInvalid;
import dev.lectern.check.internal.deck.DirectiveMisplaced;
import dev.lectern.check.internal.deck.EmptySlide;
import dev.lectern.check.internal.deck.FrontMatter;
import dev.lectern.check.internal.deck.HiddenSlide;
import dev.lectern.check.internal.deck.NotesByAccident;
import dev.lectern.check.internal.deck.NotesIgnored;
import dev.lectern.check.internal.deck.SeparatorIgnored;
import dev.lectern.check.internal.deck.SeparatorInComment;
import dev.lectern.check.internal.deck.SeparatorInFence;
import dev.lectern.check.internal.deck.SetextTitle;
import dev.lectern.check.internal.deck.UnknownAttribute;
import dev.lectern.check.internal.link.EmptyLink;
import dev.lectern.check.internal.link.MalformedLink;
import dev.lectern.check.internal.link.MissingSlide;
import dev.lectern.check.internal.link.SchemeMissing;
import dev.lectern.check.internal.markdown.CommentUnclosed;
import dev.lectern.check.internal.markdown.EmphasisLiteral;
import dev.lectern.check.internal.markdown.EmphasisUpgrade;
import dev.lectern.check.internal.markdown.FenceUnclosed;
import dev.lectern.check.internal.markdown.HeadingNoBlank;
import dev.lectern.check.internal.markdown.HtmlUnclosed;
import dev.lectern.check.internal.markdown.IndentationStripped;
import dev.lectern.check.internal.markdown.LinkBroken;
import dev.lectern.check.internal.markdown.ListNoBlank;
import dev.lectern.check.internal.markdown.MarkupSwallowed;
import dev.lectern.check.internal.markdown.MathBackslash;
import dev.lectern.check.internal.markdown.TableRagged;
import dev.lectern.check.internal.page.PageLanguage;
import dev.lectern.check.internal.style.BoldSpacing;
import dev.lectern.check.internal.style.EarlyTerm;
import dev.lectern.check.internal.style.Ellipsis;
import dev.lectern.check.internal.style.EndingOrder;
import dev.lectern.check.internal.style.ForbiddenTerm;
import dev.lectern.check.internal.style.Quotes;
import dev.lectern.check.internal.style.TagQuotes;
import dev.lectern.course.Severity;

/** The rules of Lectern. Immutable. */
public final class Rules {

	private static final String TEXTS = "dev.lectern.check.rules";
	private static final List<Rule> DECK = List.of(new DirectiveIgnored(), new DirectiveInline(), new DirectiveInvalid(), new DirectiveMisplaced(), new EmptySlide(), new FrontMatter(),
			new HiddenSlide(), new NotesByAccident(), new NotesIgnored(), new SeparatorIgnored(), new SeparatorInComment(), new SeparatorInFence(), new SetextTitle(),
			new UnknownAttribute());
	private static final List<Rule> MARKDOWN = List.of(new CommentUnclosed(), new EmphasisLiteral(), new EmphasisUpgrade(), new FenceUnclosed(), new HeadingNoBlank(),
			new HtmlUnclosed(), new IndentationStripped(), new LinkBroken(), new ListNoBlank(), new MarkupSwallowed(), new MathBackslash(), new TableRagged());
	private static final List<Rule> ASSET = Stream.of(AbsentFile.rules(), List.of(new AltMissing(), new UnusedAsset())).<Rule>flatMap(List::stream).toList();
	private static final List<Rule> STYLE = List.of(new BoldSpacing(), new EarlyTerm(), new Ellipsis(), new EndingOrder(), new ForbiddenTerm(), new Quotes(), new TagQuotes());
	private static final List<Rule> CITATION = Stream.of(MalformedIdentifier.rules(), YearRule.rules(), StatusRule.rules(), LabelRule.rules(), ConflictingCitations.rules(),
			List.<Rule>of(new AcronymExpansion(), new BareIdentifier(), new CitationFormRule(), new ConflictingIdentifiers(), new DuplicateCitation(), new LabelMeaningless(), new LockDamaged(), new OneLanguage(), new SupersededVersion(),
					new YearAmbiguous(), new YearMissing()))
			.<Rule>flatMap(List::stream).toList();
	private static final List<Rule> LINK = List.of(new EmptyLink(), new MalformedLink(), new MissingSlide(), new SchemeMissing());
	private static final List<Rule> PAGE = List.of(new PageLanguage());
	private static final List<Rule> ALL = Stream.of(STYLE, DECK, MARKDOWN, ASSET, CITATION, LINK, PAGE).flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();

	/** What is found by somebody else than a {@link Rule}: while a course is read, or by a browser. */
	private enum Foreign {
		CHAPTER_TWICE("course.chapter-twice", Severity.WARNING, true), DECK_MISSING("course.deck-missing", Severity.WARNING),
		INLINE_DECK("course.inline-deck", Severity.INFO), NOT_LITERAL("course.not-literal", Severity.INFO), PAGE_ENCODING("course.page-encoding", Severity.WARNING),
		PAGE_SCRIPT("course.page-script", Severity.ERROR), PATH_OUTSIDE("course.path-outside", Severity.ERROR), REMOTE_DECK("course.remote-deck", Severity.WARNING),
		COURSE_UNREADABLE("course.unreadable", Severity.ERROR), SEPARATOR("course.separator", Severity.ERROR), SETTING_NOT_SHOWN("course.setting-not-shown", Severity.INFO), STAGE("course.stage", Severity.WARNING),
		ENCODING("deck.encoding", Severity.ERROR), LINE_ENDS("deck.line-ends", Severity.WARNING), UNREADABLE("deck.unreadable", Severity.ERROR),
		SYNTAX("course.syntax", Severity.ERROR, true), VALUE("course.value", Severity.ERROR, true), UNKNOWN_NAME("course.unknown-name", Severity.ERROR, true),
		UNKNOWN_RULE("course.unknown-rule", Severity.ERROR, true), NAME_TWICE("course.name-twice", Severity.WARNING), DECK_UNLISTED("course.deck-unlisted", Severity.WARNING),
		TERM_CONFLICT("course.term-conflict", Severity.ERROR), INCOMPLETE("course.incomplete", Severity.ERROR), IMPORT("course.import", Severity.ERROR),
		SLIDE_UNKNOWN("course.slide-unknown", Severity.WARNING), SEVERAL_FILES("course.several-files", Severity.WARNING), PAGE_DIFFERS("course.page-differs", Severity.WARNING, true), FILE_ENCODING("course.file-encoding", Severity.WARNING),
		OVERFLOW("layout.overflow", Severity.WARNING), IMAGE_MISSING("layout.image-missing", Severity.WARNING), NOT_MEASURED("layout.not-measured", Severity.INFO);

		private final String id;
		private final Severity severity;
		private final boolean fixable;

		Foreign(String id, Severity severity) {
			this(id, severity, false);
		}

		Foreign(String id, Severity severity, boolean fixable) {
			this.id = id;
			this.severity = severity;
			this.fixable = fixable;
		}
	}

	private Rules() {
	}

	/** All rules that run over texts, in the order of their ids. */
	public static List<Rule> all() {
		return ALL;
	}

	/** Explains everything that can be reported, in the order of the ids. */
	public static List<RuleDescription> descriptions() {
		return Stream.concat(ALL.stream().map(rule -> description(rule.id(), rule.severity(), rule.fixable())),
				Stream.of(Foreign.values()).map(foreign -> description(foreign.id, foreign.severity, foreign.fixable))).sorted(Comparator.comparing(RuleDescription::id)).toList();
	}

	/** Explains one of them; empty: there is none of that id. */
	public static Optional<RuleDescription> description(String id) {
		return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().map(rule -> description(id, rule.severity(), rule.fixable()))
				.or(() -> Stream.of(Foreign.values()).filter(foreign -> foreign.id.equals(id)).findFirst().map(foreign -> description(id, foreign.severity, foreign.fixable)));
	}

	private static RuleDescription description(String id, Severity severity, boolean fixable) {
		ResourceBundle texts = ResourceBundle.getBundle(TEXTS, Locale.getDefault(), Rules.class.getClassLoader());
		return new RuleDescription(id, severity, texts.getString(id + ".title"), texts.getString(id + ".explanation"), texts.getString(id + ".example"), fixable);
	}
}
