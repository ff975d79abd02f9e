package dev.lectern.course.language.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.language.edit.ManifestSource.Region;
import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.ChapterRange;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.Place;
import dev.lectern.course.language.manifest.RuleSetting;
import dev.lectern.course.language.manifest.Statement;
import dev.lectern.course.language.manifest.TermIntroduction;
import dev.lectern.course.language.text.Names;
import dev.lectern.deck.TextEdit;

/**
 * The places of a file that name chapters: single ones, and ranges from one to another. When chapters move, a range whose ends stay holds for what stands
 * between them; one whose end moves gets the nearest of its other chapters as its end, so that it holds for those still.
 */
final class Ranges {

	private record Range(EObject place, EReference first, EReference last, String from, String to) {
	}

	private final ManifestSource source;
	private final List<String> before;
	private final List<TextEdit> edits = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();

	Ranges(ManifestSource source) {
		this.source = source;
		this.before = Order.of(source.manifest()).chapters();
	}

	List<TextEdit> edits() {
		return edits;
	}

	List<String> notes() {
		return notes;
	}

	/** Places that name some chapters and could not stay as they are without them. */
	List<String> naming(List<String> chapters) {
		Set<String> places = new LinkedHashSet<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(source.manifest(), true); all.hasNext();) {
			EObject place = all.next();
			if (place instanceof TermIntroduction introduction && name(introduction.getChapter()).filter(chapters::contains).isPresent()) {
				places.add(described(place));
			}
			range(place).filter(range -> chapters.containsAll(covered(before, range.from, range.to))).ifPresent(range -> places.add(described(place)));
		}
		return List.copyOf(places);
	}

	private String described(EObject place) {
		return Messages.get("place", label(place), line(place));
	}

	/** Works out what becomes of the ranges when some chapters have other places, or none. */
	void follow(List<String> moved, List<String> after) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(source.manifest(), true); all.hasNext();) {
			range(all.next()).filter(range -> range.last != null && !range.from.equals(range.to)).ifPresent(range -> follow(range, moved, after));
		}
	}

	private void follow(Range range, List<String> moved, List<String> after) {
		List<String> covered = covered(before, range.from, range.to);
		List<String> staying = covered.stream().filter(chapter -> !moved.contains(chapter)).toList();
		if (staying.isEmpty()) {
			return; // the whole range moves, or is backwards
		}
		String from = moved.contains(range.from) ? staying.getFirst() : range.from;
		String to = moved.contains(range.to) ? staying.getLast() : range.to;
		renamed(range, from, to);
		List<String> covers = covered(after, from, to);
		List<String> entered = covers.stream().filter(chapter -> !covered.contains(chapter)).toList();
		List<String> left = covered.stream().filter(chapter -> after.contains(chapter) && !covers.contains(chapter)).toList();
		String written = label(range.place) + (range.place instanceof Place ? " in " : " of ") + Names.written(from) + (from.equals(to) ? "" : " to " + Names.written(to));
		if (!entered.isEmpty()) {
			notes.add(Messages.get("note.covered", written, line(range.place), String.join(", ", entered)));
		}
		if (!left.isEmpty()) {
			notes.add(Messages.get("note.uncovered", written, line(range.place), String.join(", ", left)));
		}
	}

	private void renamed(Range range, String from, String to) {
		Region first = node(range.place, range.first);
		Region last = node(range.place, range.last);
		boolean single = from.equals(to) && source.comments().stream().noneMatch(comment -> comment.start() >= first.start() && comment.end() <= last.end());
		if (single) {
			edits.add(new TextEdit(first.start(), last.end() - first.start(), Names.written(from)));
			return;
		}
		replace(first, range.from, from);
		replace(last, range.to, to);
	}

	private void replace(Region node, String old, String name) {
		if (!name.equals(old)) {
			edits.add(new TextEdit(node.start(), node.end() - node.start(), Names.written(name)));
		}
	}

	private static Region node(EObject place, EReference reference) {
		INode node = NodeModelUtils.findNodesForFeature(place, reference).getFirst();
		return new Region(node.getOffset(), node.getEndOffset());
	}

	private static List<String> covered(List<String> order, String from, String to) {
		int first = order.indexOf(from);
		int last = order.indexOf(to);
		return first < 0 || last < first ? List.of() : order.subList(first, last + 1);
	}

	/** What a place names; a single chapter is a range to itself, without a last one. */
	private Optional<Range> range(EObject place) {
		return switch (place) {
		case ChapterRange range -> range(range, Literals.CHAPTER_RANGE__FROM, range.getFrom(), Literals.CHAPTER_RANGE__TO, range.getTo());
		case Place slides -> range(slides, Literals.PLACE__CHAPTER, slides.getChapter(), Literals.PLACE__LAST_CHAPTER, slides.getLastChapter());
		default -> Optional.empty();
		};
	}

	private Optional<Range> range(EObject place, EReference first, ChapterDeclaration from, EReference last, ChapterDeclaration to) {
		Optional<String> start = name(from);
		Optional<String> end = to == null ? start : name(to);
		return start.isEmpty() || end.isEmpty() ? Optional.empty() : Optional.of(new Range(place, first, to == null ? null : last, start.get(), end.get()));
	}

	/** The chapter's name; empty when it is none of this file's. */
	private Optional<String> name(ChapterDeclaration chapter) {
		return chapter == null || chapter.eIsProxy() || EcoreUtil.getRootContainer(chapter) != source.manifest() ? Optional.empty()
				: Optional.ofNullable(chapter.getName());
	}

	private int line(EObject place) {
		return source.line(source.words(place).start());
	}

	/** The statement's words, up to the chapters. */
	private String label(EObject place) {
		Statement statement = EcoreUtil2.getContainerOfType(place, Statement.class);
		return switch (statement) {
		case RuleSetting rule -> "rule " + written(rule, Literals.RULE_SETTING__RULE);
		case TermIntroduction introduction -> "introduce " + written(introduction, Literals.TERM_INTRODUCTION__TERMS);
		default -> "ending";
		};
	}

	private static String written(EObject statement, EReference names) {
		return NodeModelUtils.findNodesForFeature(statement, names).stream().map(NodeModelUtils::getTokenText).collect(Collectors.joining(", "));
	}
}
