package dev.lectern.course.language.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestFactory;
import dev.lectern.course.language.manifest.Stray;
import dev.lectern.course.language.reading.CourseLanguageServices;

/** A course file's text with its syntax tree: where its words, comments and lines are. Offsets are UTF-16 units from the text's beginning. */
final class ManifestSource {

	/** A stretch of the text; the end is exclusive. */
	record Region(int start, int end) {

		boolean contains(int offset) {
			return start < offset && offset < end;
		}
	}

	private static final String BLANKS = " \t\r\n\u00A0\u3000\uFEFF";

	private final String text;
	private final List<INode> unread = new ArrayList<>();
	private final Manifest manifest;
	private final List<Region> words = new ArrayList<>();
	private final List<Region> comments = new ArrayList<>();

	private ManifestSource(String text, XtextResource resource) {
		this.text = text;
		this.manifest = resource.getParseResult().getRootASTElement() instanceof Manifest read ? read : ManifestFactory.eINSTANCE.createManifest();
		resource.getParseResult().getSyntaxErrors().forEach(unread::add);
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			if (isComment(leaf)) {
				comments.add(new Region(leaf.getTotalOffset(), leaf.getTotalOffset() + withoutBreak(leaf.getText())));
			} else if (!leaf.isHidden() && leaf.getTotalLength() > 0) {
				words.add(new Region(leaf.getTotalOffset(), leaf.getTotalEndOffset()));
			}
		}
	}

	static ManifestSource of(URI uri, String text) {
		XtextResourceSet resources = CourseLanguageServices.injector().getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) resources.createResource(uri);
		try {
			resource.reparse(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // it reads from memory
		}
		return new ManifestSource(text, resource);
	}

	private static boolean isComment(ILeafNode leaf) {
		return leaf.isHidden() && leaf.getGrammarElement() instanceof AbstractRule rule && rule.getName().endsWith("COMMENT");
	}

	/** A comment to the end of the line has the line's end in it. */
	private static int withoutBreak(String comment) {
		int end = comment.length();
		while (end > 0 && (comment.charAt(end - 1) == '\n' || comment.charAt(end - 1) == '\r')) {
			end--;
		}
		return end;
	}

	String text() {
		return text;
	}

	Manifest manifest() {
		return manifest;
	}

	List<Region> comments() {
		return comments;
	}

	/** From the first word of a statement to its last. */
	Region words(EObject statement) {
		INode node = NodeModelUtils.findActualNodeFor(statement);
		int start = node.getOffset();
		int limit = node.getTotalEndOffset();
		int end = words.stream().filter(word -> word.start >= start && word.end <= limit).mapToInt(Region::end).max().orElse(start);
		return new Region(start, end);
	}

	/** Where the word before an offset ends. */
	int wordBefore(int offset) {
		return words.stream().mapToInt(Region::end).filter(end -> end <= offset).max().orElse(0);
	}

	/** Where the word at or after an offset begins. */
	int wordAfter(int offset) {
		return words.stream().mapToInt(Region::start).filter(start -> start >= offset).min().orElse(text.length());
	}

	/** The comment around an offset, if its beginning is not there. */
	Optional<Region> commentAround(int offset) {
		return comments.stream().filter(comment -> comment.contains(offset)).findFirst();
	}

	static boolean isBlank(char c) {
		return BLANKS.indexOf(c) >= 0;
	}

	boolean isBlank(int start, int end) {
		return text.substring(start, end).chars().allMatch(c -> isBlank((char) c));
	}

	boolean hasBreak(int start, int end) {
		return text.substring(start, end).indexOf('\n') >= 0;
	}

	int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where the characters that end the line begin. */
	int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	int nextLine(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end + 1;
	}

	/** The number of the line, from 1. */
	int line(int offset) {
		return (int) text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '\n').count() + 1;
	}

	/** What the line of an offset begins with. */
	String indentation(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** What ends lines here: as the line of the offset does, or else the first one. */
	String lineBreak(int offset) {
		int end = lineEnd(offset);
		int sample = end < text.length() ? end : Math.max(0, lineEnd(0));
		return sample < text.length() && text.charAt(sample) == '\r' ? "\r\n" : "\n";
	}

	/** How many places the parser could not read, or read as no statement. */
	int errors() {
		return unread.size() + (int) manifest.getStatements().stream().filter(Stray.class::isInstance).count();
	}

	/** Where the first of these is. */
	int firstError() {
		int first = text.length();
		for (INode error : unread) {
			first = Math.min(first, error.getOffset());
		}
		for (var statement : manifest.getStatements()) {
			first = statement instanceof Stray ? Math.min(first, NodeModelUtils.findActualNodeFor(statement).getOffset()) : first;
		}
		return first;
	}

	/** Where something within a statement could not be read; a statement that was not at its end is told at what follows it. */
	Optional<Integer> errorIn(EObject statement) {
		INode node = NodeModelUtils.findActualNodeFor(statement);
		int next = node.getTotalEndOffset();
		for (INode error : unread) {
			boolean behind = error.getSyntaxErrorMessage() != null && error.getOffset() >= next && wordAfter(next) >= error.getOffset();
			if (behind || error.getTotalEndOffset() > node.getOffset() && error.getTotalOffset() < node.getTotalEndOffset()) {
				return Optional.of(error.getOffset());
			}
		}
		return Optional.empty();
	}
}
