package dev.lectern.ui.deck.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.lectern.deck.Deck;
import dev.lectern.deck.Heading;
import dev.lectern.deck.Slide;
import dev.lectern.ui.deck.outline.OutlineKey.HeadingKey;
import dev.lectern.ui.deck.outline.OutlineKey.SlideKey;
import dev.lectern.ui.deck.outline.OutlineKey.StackKey;
import dev.lectern.ui.deck.outline.OutlineRow.HeadingRow;
import dev.lectern.ui.deck.outline.OutlineRow.SlideRow;
import dev.lectern.ui.deck.outline.OutlineRow.StackRow;

/** The outline of one deck snapshot. Immutable; any thread. */
final class OutlineTree {

	static final OutlineTree NONE = new OutlineTree();

	private static final int LONGEST_TITLE = 200;
	private static final Pattern BLANKS = Pattern.compile("\\s+"); //$NON-NLS-1$

	private final Optional<Deck> deck;
	private final List<OutlineKey> roots = new ArrayList<>();
	private final Map<OutlineKey, Node> nodes = new HashMap<>();

	private record Node(OutlineRow row, Optional<OutlineKey> parent, int offset, List<OutlineKey> children) {
	}

	private OutlineTree() {
		deck = Optional.empty();
	}

	private OutlineTree(Deck deck) {
		this.deck = Optional.of(deck);
		List<Slide> slides = deck.slides();
		int next = 0;
		while (next < slides.size()) {
			Slide slide = slides.get(next);
			if (slide.position().inStack()) {
				int end = endOfStack(slides, next);
				addStack(slides.subList(next, end));
				next = end;
			} else {
				addSlide(slide, Optional.empty(), roots);
				next++;
			}
		}
	}

	private OutlineTree(OutlineTree whole, Set<OutlineKey> some) {
		deck = whole.deck;
		whole.roots.stream().filter(some::contains).forEach(roots::add);
		whole.nodes.forEach((key, node) -> {
			if (some.contains(key)) {
				nodes.put(key, new Node(node.row, node.parent, node.offset, node.children.stream().filter(some::contains).toList()));
			}
		});
	}

	static OutlineTree of(Deck deck) {
		return new OutlineTree(deck);
	}

	private static int endOfStack(List<Slide> slides, int first) {
		int end = first + 1;
		while (end < slides.size() && slides.get(end).position().inStack()
				&& slides.get(end).position().horizontal() == slides.get(first).position().horizontal()) {
			end++;
		}
		return end;
	}

	private void addStack(List<Slide> slides) {
		Slide first = slides.getFirst();
		StackKey key = new StackKey(first.id());
		List<OutlineKey> children = new ArrayList<>();
		nodes.put(key, new Node(new StackRow(first.index(), slides.getLast().index(), title(first)), Optional.empty(), first.body().offset(), children));
		roots.add(key);
		slides.forEach(slide -> addSlide(slide, Optional.of(key), children));
	}

	private void addSlide(Slide slide, Optional<OutlineKey> parent, List<OutlineKey> siblings) {
		SlideKey key = new SlideKey(slide.id());
		List<OutlineKey> children = new ArrayList<>();
		nodes.put(key, new Node(new SlideRow(slide.index(), title(slide), slide.body().length() == 0), parent, slide.body().offset(), children));
		siblings.add(key);
		List<Heading> headings = slide.headings();
		boolean titled = !headings.isEmpty() && headings.getFirst().text().equals(slide.title());
		for (int i = titled ? 1 : 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			HeadingKey headingKey = new HeadingKey(slide.id(), i);
			nodes.put(headingKey, new Node(new HeadingRow(heading.level(), line(heading.text())), Optional.of(key), heading.range().offset(), List.of()));
			children.add(headingKey);
		}
	}

	private static String title(Slide slide) {
		return line(slide.title());
	}

	private static String line(String text) {
		String line = BLANKS.matcher(text.strip()).replaceAll(" "); //$NON-NLS-1$
		return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + '\u2026';
	}

	/**
	 * This outline with some of its entries.
	 *
	 * @param some with an entry, all entries above it
	 */
	OutlineTree only(Set<OutlineKey> some) {
		return new OutlineTree(this, some);
	}

	/** The entries at the top, in reading order. */
	List<OutlineKey> roots() {
		return roots;
	}

	boolean contains(OutlineKey key) {
		return nodes.containsKey(key);
	}

	/** The entries below, in reading order; none for a key this tree does not have. */
	List<OutlineKey> children(OutlineKey key) {
		Node node = nodes.get(key);
		return node == null ? List.of() : node.children;
	}

	Optional<OutlineKey> parent(OutlineKey key) {
		Node node = nodes.get(key);
		return node == null ? Optional.empty() : node.parent;
	}

	Optional<OutlineRow> row(OutlineKey key) {
		return Optional.ofNullable(nodes.get(key)).map(Node::row);
	}

	/** The entries above an entry, from the top, and itself; none for a key this tree does not have. */
	List<OutlineKey> path(OutlineKey key) {
		List<OutlineKey> path = new ArrayList<>();
		Optional<OutlineKey> next = Optional.of(key).filter(this::contains);
		while (next.isPresent()) {
			path.addFirst(next.get());
			next = parent(next.get());
		}
		return path;
	}

	/** Where the caret goes for an entry. */
	Optional<Integer> offset(OutlineKey key) {
		return Optional.ofNullable(nodes.get(key)).map(Node::offset);
	}

	/** The line an entry begins in, from 1. */
	Optional<Integer> line(OutlineKey key) {
		return deck.flatMap(text -> offset(key).map(text.lines()::lineAt));
	}

	/**
	 * The entries a caret is in, from the top to the innermost.
	 *
	 * @param caret an offset of the document, which may have moved on from this tree's deck
	 */
	List<OutlineKey> path(int caret) {
		if (deck.isEmpty()) {
			return List.of();
		}
		int offset = Math.clamp(caret, 0, deck.get().length());
		SlideKey slide = new SlideKey(deck.get().slideAt(offset).id());
		List<OutlineKey> path = new ArrayList<>();
		parent(slide).ifPresent(path::add);
		path.add(slide);
		OutlineKey heading = null;
		for (OutlineKey child : children(slide)) {
			if (nodes.get(child).offset <= offset) {
				heading = child;
			}
		}
		if (heading != null) {
			path.add(heading);
		}
		return path;
	}
}
