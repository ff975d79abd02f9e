package dev.lectern.course.language.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.CourseFix;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.LanguageDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.text.Escapes;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.course.language.text.Names;
import dev.lectern.course.page.Page;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.TextEdit;

/** Holds a course file against the course's page. For one use. */
public final class PageComparison {

	/** The page's name beside the course file. */
	public static final String PAGE = "index.html";

	/** What reveal.js's manual gives as the separator of notes; its plugin lacks the backslash, which is nobody's disagreement. */
	private static final String NOTES_OF_THE_MANUAL = "^\\s*notes?:";

	private final Manifest manifest;
	private final String name;
	private final String text;
	private final Page page;
	private final Shape shape;
	private final CourseWords words;
	private final List<Difference> found = new ArrayList<>();

	private PageComparison(Manifest manifest, String name, Page page) {
		this.manifest = manifest;
		this.name = name;
		this.page = page;
		text = NodeModelUtils.getNode(manifest).getRootNode().getText();
		shape = Shape.of(manifest);
		words = new CourseWords(manifest, text);
	}

	/**
	 * Every real disagreement, in the order of the course file.
	 *
	 * @param manifest of a text that was parsed
	 * @param name     what the course file is called
	 * @param page     the text of the page
	 */
	public static List<Difference> of(Manifest manifest, String name, String page) {
		PageComparison comparison = new PageComparison(manifest, name, Page.of(page));
		PageReading.of(comparison.page, comparison::label).ifPresent(comparison::compare);
		comparison.found.sort(Comparator.comparingInt(Difference::offset));
		return comparison.found;
	}

	/** The disagreements about chapters alone, as {@link #of}. */
	static List<Difference> chapters(Manifest manifest, String name, String page) {
		PageComparison comparison = new PageComparison(manifest, name, Page.of(page));
		PageReading.of(comparison.page, comparison::label).ifPresent(reading -> reading.chapters().ifPresent(chapters -> comparison.chapters(chapters, reading.byPaths())));
		return comparison.found;
	}

	private void compare(PageReading reading) {
		Map<String, CourseWord> ours = words.settings();
		settings(ours, reading.settings(), separators(ours, reading));
		reading.languages().ifPresent(languages -> languages(languages, reading.labels()));
		reading.chapters().ifPresent(chapters -> chapters(chapters, reading.byPaths()));
		sheets(reading.sheets());
		plugins(reading.plugins());
	}

	private String label(String language) {
		return shape.languages().stream().filter(one -> one.getName().equals(language)).map(LanguageDeclaration::getLabel).filter(label -> label != null && !label.isBlank())
				.findFirst().orElseGet(() -> ownName(language));
	}

	private static String ownName(String language) {
		String name = Locale.forLanguageTag(language).getDisplayName(Locale.forLanguageTag(language));
		return name.isBlank() ? language : name;
	}

	private int line(int offset) {
		return page.position(offset).line();
	}

	private void report(int offset, int length, String message, Stream<Optional<CourseFix>> fixes) {
		found.add(new Difference(offset, length, message, fixes.flatMap(Optional::stream).toList()));
	}

	private Optional<CourseFix> inCourse(String what, List<TextEdit> edits) {
		return Optional.of(new CourseFix(LanguageMessages.get("page.fix.course", what), name, text, edits));
	}

	private Optional<CourseFix> onPage(String what, List<TextEdit> edits) {
		return Optional.of(new CourseFix(LanguageMessages.get("page.fix.page", what), PAGE, page.text(), edits));
	}

	/** @param told words that were compared by themselves */
	private void settings(Map<String, CourseWord> ours, Map<String, PageWord> ofPage, Set<String> told) {
		ours.forEach((word, here) -> {
			if (ofPage.containsKey(word) && !told.contains(word)) {
				setting(word, here, ofPage.get(word));
			}
		});
	}

	private void setting(String word, CourseWord here, PageWord there) {
		if (!agree(word, here.value(), there.value())) {
			String ours = Words.statement(word, here.value());
			String theirs = Words.statement(word, there.value());
			report(here.offset(), here.length(), LanguageMessages.get(there.said() ? "page.differs" : "page.means", ours, theirs, line(there.offset())),
					Stream.of(here.change().flatMap(change -> inCourse(theirs, change.apply(there.value()))),
							there.change().flatMap(change -> onPage(ours, change.apply(here.value())))));
		}
	}

	/**
	 * The separators of chapters: those that a chapter says itself, and those of sections that are not as the first one is.
	 *
	 * @return the words for which the first section is a chapter that says its own, so that it tells nothing of the others
	 */
	private Set<String> separators(Map<String, CourseWord> ours, PageReading reading) {
		Set<String> told = new HashSet<>();
		if (!reading.byPaths() || reading.chapters().isEmpty()) {
			return told;
		}
		List<String> paths = reading.chapters().get().ids();
		String language = languageOf(paths);
		Map<String, ChapterDeclaration> chapters = new HashMap<>();
		shape.chapters().forEach(chapter -> shape.path(chapter, language).ifPresent(path -> chapters.putIfAbsent(path, chapter)));
		for (String path : paths) {
			if (chapters.containsKey(path)) {
				ChapterSeparators chapter = new ChapterSeparators(chapters.get(path), text);
				Map<String, CourseWord> said = chapter.said();
				if (path.equals(paths.getFirst())) {
					told.addAll(said.keySet());
				}
				reading.separators().getOrDefault(path, Map.of()).forEach((word, there) -> {
					boolean asTheFirst = !told.contains(word) && reading.settings().containsKey(word) && there.value().equals(reading.settings().get(word).value());
					if (said.containsKey(word)) {
						setting(word, said.get(word), there);
					} else if (ours.containsKey(word) && !asTheFirst) {
						INode name = chapter.name();
						setting(word, new CourseWord(ours.get(word).value(), name.getOffset(), name.getLength(), Optional.of(value -> chapter.added(word, value))), there);
					}
				});
			}
		}
		return told;
	}

	private boolean agree(String word, String here, String there) {
		return switch (word) {
			case Words.REVEAL -> here.equals(there) || here.startsWith(there + '.') || there.startsWith(here + '.');
			case Words.NOTES -> here.equals(there) || there.equals(Separators.DEFAULT.notes()) && here.equals(NOTES_OF_THE_MANUAL);
			case Words.MARGIN -> Double.parseDouble(here) == Double.parseDouble(there);
			case Words.DECKS -> shape.languages().stream()
					.allMatch(language -> here.replace("{language}", language.getName()).equals(there.replace("{language}", language.getName())));
			default -> here.equals(there);
		};
	}

	private void languages(PageList ofPage, Map<String, PageWord> labels) {
		List<LanguageDeclaration> here = Shape.statements(manifest, LanguageDeclaration.class).filter(shape.languages()::contains).toList();
		if (here.isEmpty() || here.size() < shape.languages().size()) {
			return;
		}
		things("language", here, here.stream().map(LanguageDeclaration::getName).toList(), Literals.LANGUAGE_DECLARATION__NAME, ofPage, UnaryOperator.identity(),
				id -> "language " + Names.written(id) + (labels.containsKey(id) ? ' ' + Escapes.quoted(labels.get(id).value()) : ""));
		for (LanguageDeclaration language : here) {
			PageWord label = labels.get(language.getName());
			if (label != null && language.getLabel() != null && !language.getLabel().isBlank() && !language.getLabel().equals(label.value())) {
				INode node = node(language, Literals.LANGUAGE_DECLARATION__LABEL);
				String ours = Escapes.quoted(language.getLabel());
				String theirs = Escapes.quoted(label.value());
				report(node.getOffset(), node.getLength(), LanguageMessages.get("page.differs", ours, theirs, line(label.offset())),
						Stream.of(inCourse(theirs, List.of(new TextEdit(node.getOffset(), node.getLength(), theirs))),
								label.change().flatMap(change -> onPage(ours, change.apply(language.getLabel())))));
			}
		}
	}

	private void chapters(PageList ofPage, boolean byPaths) {
		if (shape.chapters().isEmpty()) {
			return;
		}
		if (!byPaths) {
			things("chapter", shape.chapters(), shape.chapters().stream().map(ChapterDeclaration::getName).toList(), Literals.CHAPTER_DECLARATION__NAME, ofPage,
					UnaryOperator.identity(), id -> "chapter " + Names.written(id));
			return;
		}
		String language = languageOf(ofPage.ids());
		List<ChapterDeclaration> here = shape.chapters().stream().filter(chapter -> shape.path(chapter, language).isPresent()).toList();
		List<String> paths = here.stream().map(chapter -> shape.path(chapter, language).orElseThrow()).toList();
		if (!here.isEmpty() && paths.stream().distinct().count() == paths.size()) {
			things("chapter", here, paths, Literals.CHAPTER_DECLARATION__NAME, ofPage, path -> {
				int index = paths.indexOf(path);
				return index < 0 ? chapter(path, language) : here.get(index).getName();
			}, path -> statement(path, language));
		}
	}

	/** The language whose decks a page shows: of which it has most. */
	private String languageOf(List<String> paths) {
		String source = shape.source().map(LanguageDeclaration::getName).orElse("");
		return shape.languages().stream().map(LanguageDeclaration::getName)
				.max(Comparator.<String>comparingLong(language -> shape.chapters().stream().filter(chapter -> shape.path(chapter, language).filter(paths::contains).isPresent()).count())
						.thenComparing(source::equals))
				.orElse(source);
	}

	/** The chapter that the pattern would find a deck for, or the name of its file. */
	private String chapter(String path, String language) {
		String[] around = shape.pattern().replace("{language}", language).split("\\{chapter\\}", 2);
		if (path.startsWith(around[0]) && path.endsWith(around[1]) && path.length() > around[0].length() + around[1].length()) {
			return path.substring(around[0].length(), path.length() - around[1].length());
		}
		String file = path.substring(path.lastIndexOf('/') + 1);
		return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
	}

	private String statement(String path, String language) {
		String chapter = chapter(path, language);
		String statement = "chapter " + Names.written(chapter);
		return shape.path(chapter, language).equals(path) ? statement
				: statement + " { deck in " + Names.written(language) + " at " + Escapes.quoted(path) + " }";
	}

	/**
	 * Things that both list in an order.
	 *
	 * @param kind      of things, as in messages
	 * @param here      the statements that list them in the course file
	 * @param ids       theirs
	 * @param title     what to call one, by its id
	 * @param statement how the course file would list one, by its id
	 */
	private void things(String kind, List<? extends EObject> here, List<String> ids, EStructuralFeature feature, PageList ofPage, UnaryOperator<String> title,
			UnaryOperator<String> statement) {
		StatementList statements = new StatementList(text, here);
		BiFunction<String, String, String> after = (id, before) -> before == null ? LanguageMessages.get("page.first." + kind, title.apply(id))
				: LanguageMessages.get("page.after." + kind, title.apply(id), title.apply(before));
		Sequences.compare(ids, ofPage.ids(), new Sequences.Found() {

			@Override
			public void onlyInFirst(int index, int afterInSecond) {
				String id = ids.get(index);
				INode node = node(here.get(index), feature);
				report(node.getOffset(), node.getLength(), LanguageMessages.get("page.without." + kind, title.apply(id), lineOf(afterInSecond)),
						Stream.of(inCourse(LanguageMessages.get("page.no." + kind, title.apply(id)), statements.removed(index)),
								onPage(LanguageMessages.get("page.name." + kind, title.apply(id)), ofPage.inserted(id, afterInSecond))));
			}

			@Override
			public void onlyInSecond(int index, int afterInFirst) {
				String id = ofPage.ids().get(index);
				INode node = node(here.get(Math.max(0, afterInFirst)), feature);
				report(node.getOffset(), node.getLength(), LanguageMessages.get("page.more." + kind, title.apply(id), line(ofPage.offset(index))),
						Stream.of(inCourse(LanguageMessages.get("page.name." + kind, title.apply(id)), statements.inserted(statement.apply(id), afterInFirst)),
								onPage(LanguageMessages.get("page.no." + kind, title.apply(id)), ofPage.removed(index))));
			}

			@Override
			public void elsewhere(int inFirst, int inSecond, int afterInFirst, int afterInSecond) {
				String id = ids.get(inFirst);
				INode node = node(here.get(inFirst), feature);
				String ours = after.apply(id, afterInSecond < 0 ? null : ofPage.ids().get(afterInSecond));
				String theirs = after.apply(id, afterInFirst < 0 ? null : ids.get(afterInFirst));
				report(node.getOffset(), node.getLength(), LanguageMessages.get("page.differs", ours, theirs, line(ofPage.offset(inSecond))),
						Stream.of(inCourse(theirs, statements.moved(inFirst, afterInFirst)), onPage(ours, ofPage.moved(inSecond, afterInSecond))));
			}

			private int lineOf(int index) {
				return ofPage.ids().isEmpty() ? 1 : line(ofPage.offset(Math.max(0, index)));
			}
		});
	}

	private static INode node(EObject statement, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(statement, feature);
		return nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(statement) : nodes.getFirst();
	}

	/** Who names one style sheet names them all. */
	private void sheets(List<Page.Reference> ofPage) {
		List<CourseWords.Item> here = words.sheets();
		if (here.isEmpty()) {
			return;
		}
		List<String> ours = here.stream().map(CourseWords.Item::value).filter(address -> !address.isEmpty()).map(PageComparison::plain).toList();
		List<String> theirs = ofPage.stream().map(link -> plain(link.address().value().strip())).toList();
		for (CourseWords.Item item : here) {
			if (!item.value().isEmpty() && !theirs.contains(plain(item.value()))) {
				String sheet = Words.statement(Words.SHEET, item.value());
				report(item.offset(), item.length(), LanguageMessages.get("page.without.sheet", item.value(), ofPage.isEmpty() ? 1 : line(ofPage.getLast().start())),
						Stream.of(item.statement().flatMap(statement -> inCourse(LanguageMessages.get("page.no.sheet", item.value()), new StatementList(text, List.of(statement)).removed(0))),
								linked(item.value(), ofPage).flatMap(edit -> onPage(sheet, List.of(edit)))));
			}
		}
		CourseWords.Item last = here.getLast();
		for (Page.Reference link : ofPage) {
			String address = link.address().value().strip();
			if (!ours.contains(plain(address))) {
				report(last.offset(), last.length(), LanguageMessages.get("page.more.sheet", address, line(link.start())),
						Stream.of(added(last, Words.SHEET, address), onPage(LanguageMessages.get("page.no.sheet", address), List.of(Lines.removal(page.text(), link.start(), link.end())))));
			}
		}
	}

	private static String plain(String address) {
		return address.startsWith("./") ? address.substring(2) : address;
	}

	/** A link to a style sheet after the others, or at the end of the head. */
	private Optional<TextEdit> linked(String address, List<Page.Reference> ofPage) {
		String markup = page.text();
		String link = "<link rel=\"stylesheet\" href=\"" + Markup.attribute(address) + "\">";
		if (!ofPage.isEmpty() || !page.styleSheetReferences().isEmpty()) {
			Page.Reference before = ofPage.isEmpty() ? page.styleSheetReferences().getLast() : ofPage.getLast();
			boolean alone = Lines.isAlone(markup, before.start(), before.end());
			return Optional.of(new TextEdit(before.end(), 0, (alone ? Lines.end(markup) + Lines.indentation(markup, before.start()) : "") + link));
		}
		return page.headEnd().isPresent() ? Optional.of(new TextEdit(page.headEnd().getAsInt(), 0, link + Lines.end(markup))) : Optional.empty();
	}

	/** The setting after the last of its kind; instead of it where that says there is none. */
	private Optional<CourseFix> added(CourseWords.Item last, String word, String value) {
		String statement = Words.statement(word, value);
		return last.statement().flatMap(setting -> inCourse(statement, last.value().isEmpty() ? List.of(new TextEdit(last.offset(), last.length(), Words.written(word, value)))
				: new StatementList(text, List.of(setting)).inserted(statement, 0)));
	}

	/** What a page names it needs; what it does not name, a script of another file may bring along. */
	private void plugins(List<String> ofPage) {
		List<CourseWords.Item> here = words.plugins();
		if (here.isEmpty()) {
			return;
		}
		for (String plugin : ofPage) {
			if (here.stream().noneMatch(item -> item.value().equals(plugin))) {
				Optional<CourseWords.Item> other = here.stream().filter(item -> isOfFormulas(item.value()) && isOfFormulas(plugin)).findFirst();
				CourseWords.Item place = other.orElse(here.getLast());
				String theirs = Words.statement(Words.PLUGIN, plugin);
				report(place.offset(), place.length(), LanguageMessages.get("page.more.plugin", plugin),
						Stream.of(other.isPresent()
								? place.statement().flatMap(statement -> inCourse(theirs, List.of(new TextEdit(place.offset(), place.length(), Words.written(Words.PLUGIN, plugin)))))
								: added(place, Words.PLUGIN, plugin)));
			}
		}
	}

	private static boolean isOfFormulas(String plugin) {
		return plugin.equals(Profile.KATEX) || plugin.equals(Profile.MATHJAX);
	}
}
