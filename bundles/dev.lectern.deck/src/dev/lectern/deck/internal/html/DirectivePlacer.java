package dev.lectern.deck.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import dev.lectern.deck.Directive;
import dev.lectern.deck.internal.directive.DirectiveComment;
import dev.lectern.deck.internal.markdown.MarkedVersion;

/**
 * Sets attributes where directives say, as {@code addAttributes} does. Right behind a list reveal.js 6 means its last item, reveal.js 5 the list.
 *
 * <p>A name that no element can have stops all later slides in a browser; here it is passed over.
 */
final class DirectivePlacer {

	private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");
	private static final Pattern NAME = Pattern.compile("[\\p{L}_:][\\p{L}\\p{N}\\p{M}_:.\\u00B7-]*");

	private final Element section;
	private final MarkedVersion version;

	private DirectivePlacer(Element section, MarkedVersion version) {
		this.section = section;
		this.version = version;
	}

	static void place(Element section, MarkedVersion version) {
		new DirectivePlacer(section, version).visit(section);
	}

	private void visit(Element parent) {
		Element target = parent;
		Node previous = null;
		for (Node child : List.copyOf(parent.childNodes())) {
			if (previous instanceof Element element && !element.nameIs("br")) {
				target = element;
			}
			if (child instanceof Element element) {
				visit(element);
			} else if (child instanceof Comment comment) {
				apply(comment, target);
			}
			previous = child;
		}
	}

	private void apply(Comment comment, Element target) {
		DirectiveComment.read(comment.getData()).ifPresent(directive -> {
			comment.setData(directive.rest());
			Element subject = directive.kind() == Directive.Kind.SLIDE ? section : itemOf(target, comment);
			directive.attributes().forEach((name, value) -> {
				if (NAME.matcher(name).matches()) {
					subject.attr(name.toLowerCase(Locale.ROOT), value);
				}
			});
		});
	}

	private Element itemOf(Element target, Comment comment) {
		boolean list = version == MarkedVersion.MARKED_17 && (target.nameIs("ul") || target.nameIs("ol"));
		boolean apart = comment.previousSibling() instanceof TextNode text && BLANK_LINE.matcher(text.getWholeText()).find();
		Element last = list && !apart ? target.lastElementChild() : null;
		return last != null ? last : target;
	}
}
