package dev.lectern.course.language.comparison;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.lectern.course.language.manifest.Part;
import dev.lectern.deck.TextEdit;

/** Statements of one kind in a course file, in their order; at least one. Edits are of the course file. A remark behind a statement belongs to it. */
final class StatementList {

	private final String text;
	private final List<? extends EObject> statements;

	StatementList(String text, List<? extends EObject> statements) {
		this.text = text;
		this.statements = statements;
	}

	/** A new statement after one of these, or before all of them. */
	List<TextEdit> inserted(String statement, int after) {
		if (after < 0) {
			EObject first = statements.getFirst();
			INode before = node(first.eContainer() instanceof Part part ? part : first);
			String indentation = Lines.indentation(text, before.getOffset());
			boolean beginsLine = text.substring(Lines.start(text, before.getOffset()), before.getOffset()).isBlank();
			return List.of(new TextEdit(before.getOffset(), 0, statement + (beginsLine ? Lines.end(text) + indentation : " ")));
		}
		INode node = node(statements.get(after));
		int end = end(node);
		return List.of(new TextEdit(end, 0, separator(node, end) + statement));
	}

	/** What stands between a statement and a new one after it. */
	private String separator(INode node, int end) {
		boolean endsLine = text.substring(end, Lines.stop(text, end)).isBlank();
		boolean beginsLine = text.substring(Lines.start(text, node.getOffset()), node.getOffset()).isBlank();
		return endsLine && beginsLine || end > node.getEndOffset() ? Lines.end(text) + Lines.indentation(text, node.getOffset()) : " ";
	}

	/** Where a statement ends, with the remark behind it. */
	private int end(INode node) {
		int stop = Lines.stop(text, node.getEndOffset());
		return text.substring(node.getEndOffset(), stop).strip().startsWith("//") ? stop : node.getEndOffset();
	}

	List<TextEdit> removed(int index) {
		INode node = node(statements.get(index));
		return List.of(Lines.removal(text, node.getOffset(), end(node)));
	}

	/** One of these after another, or before all of them. */
	List<TextEdit> moved(int index, int after) {
		INode node = node(statements.get(index));
		TextEdit there = inserted(text.substring(node.getOffset(), end(node)), after).getFirst();
		boolean hides = end(node) > node.getEndOffset() && !text.substring(there.offset(), Lines.stop(text, there.offset())).isBlank();
		boolean ends = hides && (after >= 0 || there.replacement().indexOf('\n') < 0);
		String replacement = ends ? there.replacement().stripTrailing() + Lines.end(text) : there.replacement();
		return List.of(removed(index).getFirst(), new TextEdit(there.offset(), 0, replacement));
	}

	private static INode node(EObject statement) {
		return NodeModelUtils.findActualNodeFor(statement);
	}
}
