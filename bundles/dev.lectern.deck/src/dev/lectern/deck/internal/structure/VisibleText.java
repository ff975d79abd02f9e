package dev.lectern.deck.internal.structure;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

import org.jsoup.Jsoup;

/**
 * What a reader sees of a node: lines separated by {@code \n}.
 */
final class VisibleText {

	private final StringBuilder text = new StringBuilder();

	private VisibleText() {
	}

	/** All of it in one line. */
	static String inOneLine(Node node) {
		return lines(node).replaceAll("\\s+", " ").strip();
	}

	static String lines(Node node) {
		VisibleText visible = new VisibleText();
		visible.children(node);
		return visible.text.toString();
	}

	/** The first line of a block that is not blank, or an empty string. */
	static String firstLine(Node block) {
		VisibleText visible = new VisibleText();
		visible.add(block);
		return visible.text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
	}

	private void children(Node node) {
		for (Node child : node.getChildren()) {
			add(child);
		}
	}

	private void add(Node node) {
		switch (node) {
			case Text plain -> text.append(plain.getChars().unescape());
			case HtmlEntity entity -> text.append(entity.getChars().unescape());
			case Code code -> text.append(code.getText().normalizeEOL());
			case SoftLineBreak end -> text.append('\n');
			case HardLineBreak end -> text.append('\n');
			case AutoLink link when !link.hasChildren() -> text.append(link.getText());
			case MailLink link when !link.hasChildren() -> text.append(link.getText());
			case RefNode undefined when !undefined.isDefined() -> text.append(undefined.getChars().unescape());
			case HtmlInlineBase hidden -> {
				// tags and comments show nothing
			}
			case TableSeparator hidden -> {
				// the row of dashes
			}
			case Reference hidden -> {
				// a definition shows nothing
			}
			case TableCell cell -> {
				children(cell);
				text.append(' ');
			}
			case FencedCodeBlock code -> block(code.getContentChars().normalizeEOL());
			case IndentedCodeBlock code -> block(code.getContentChars().normalizeEOL());
			case CodeBlock code -> block(code.getContentChars().normalizeEOL());
			case HtmlBlockBase html -> block(Jsoup.parseBodyFragment(html.getContentChars().normalizeEOL()).wholeText());
			case Block block -> {
				children(block);
				text.append('\n');
			}
			default -> children(node);
		}
	}

	private void block(String content) {
		text.append(content).append('\n');
	}
}
