package dev.lectern.course.language.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.manifest.SeparatorSetting;
import dev.lectern.deck.TextEdit;

/** What the course file says of how one chapter is split. */
final class ChapterSeparators {

	private final ChapterDeclaration chapter;
	private final String text;

	/** @param text the course file */
	ChapterSeparators(ChapterDeclaration chapter, String text) {
		this.chapter = chapter;
		this.text = text;
	}

	/** By word; the last one counts. */
	Map<String, CourseWord> said() {
		Map<String, CourseWord> found = new HashMap<>();
		for (SeparatorSetting setting : chapter.getSeparators()) {
			CourseWords.separator(setting).ifPresent(value -> found.put(value.word(), CourseWords.own(setting, value)));
		}
		return found;
	}

	/** The name of the chapter, as the place of what is said nowhere. */
	INode name() {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(chapter, Literals.CHAPTER_DECLARATION__NAME);
		return nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(chapter) : nodes.getFirst();
	}

	/** The edit that makes the chapter say a separator of its own. */
	List<TextEdit> added(String word, String value) {
		INode all = NodeModelUtils.findActualNodeFor(chapter);
		String end = Lines.end(text);
		String indent = Lines.indentation(text, all.getOffset());
		String statement = Words.statement(word, value);
		Optional<ILeafNode> brace = CourseWords.lastBrace(chapter);
		if (brace.isEmpty()) {
			return List.of(new TextEdit(name().getOffset() + name().getLength(), 0, " {" + end + indent + '\t' + statement + end + indent + '}'));
		}
		int at = brace.get().getOffset();
		boolean beginsLine = text.substring(Lines.start(text, at), at).isBlank();
		return List.of(new TextEdit(at, 0, beginsLine ? '\t' + statement + end + indent : ' ' + statement + ' '));
	}
}
