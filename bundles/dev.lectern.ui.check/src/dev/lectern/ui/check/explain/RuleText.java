package dev.lectern.ui.check.explain;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

import dev.lectern.check.RuleDescription;
import dev.lectern.course.Severity;

/** An explanation as text with styles. For the UI thread. */
final class RuleText {

	/** How much of the text's colour is in the example's background. */
	private static final float TINT = 0.07f;
	private static final int PARAGRAPH = 6;
	private static final int INDENT = 8;

	private enum Look {
		TITLE, QUIET, CAPTION, CODE
	}

	private record Part(int start, int length, Look look) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Part> parts = new ArrayList<>();
	private int exampleStart = -1;

	private RuleText() {
	}

	static RuleText of(RuleDescription rule) {
		RuleText written = new RuleText();
		written.line(rule.title(), Look.TITLE);
		String severity = NLS.bind(Messages.Id_And_Severity, severity(rule.severity()), rule.id());
		written.line(rule.fixable() ? severity + Messages.Fixable : severity, Look.QUIET);
		written.line("", null); //$NON-NLS-1$
		written.sentences(rule.explanation());
		if (!rule.example().isBlank()) {
			written.line("", null); //$NON-NLS-1$
			written.line(Messages.Example, Look.CAPTION);
			written.exampleStart = written.text.length();
			written.append(rule.example(), Look.CODE);
		}
		return written;
	}

	static RuleText hint(String sentence) {
		RuleText written = new RuleText();
		written.append(sentence, Look.QUIET);
		return written;
	}

	private static String severity(Severity severity) {
		return switch (severity) {
		case ERROR -> Messages.Severity_Error;
		case WARNING -> Messages.Severity_Warning;
		case INFO -> Messages.Severity_Info;
		};
	}

	private void line(String words, Look look) {
		append(words, look);
		text.append('\n');
	}

	/** Text between backticks is code. */
	private void sentences(String words) {
		String[] pieces = words.strip().split("`", -1); //$NON-NLS-1$
		for (int i = 0; i < pieces.length; i++) {
			append(pieces[i], i % 2 == 1 && i < pieces.length - 1 ? Look.CODE : null);
		}
		text.append('\n');
	}

	private void append(String words, Look look) {
		if (look != null && !words.isEmpty()) {
			parts.add(new Part(text.length(), words.length(), look));
		}
		text.append(words);
	}

	/** Shows it in a widget in the widget's present colours. */
	void showIn(StyledText widget) {
		widget.setRedraw(false);
		try {
			widget.setText(text.toString());
			widget.setStyleRanges(parts.stream().map(part -> style(part, widget)).toArray(StyleRange[]::new));
			widget.setLineSpacing(2);
			if (exampleStart >= 0) {
				int first = widget.getLineAtOffset(exampleStart);
				int lines = widget.getLineCount() - first;
				widget.setLineBackground(first, lines, tinted(widget));
				widget.setLineIndent(first, lines, INDENT);
				widget.setLineWrapIndent(first, lines, INDENT);
			}
			widget.setLineVerticalIndent(0, 0);
			if (widget.getLineCount() > 1) {
				widget.setLineVerticalIndent(1, PARAGRAPH);
			}
		} finally {
			widget.setRedraw(true);
		}
		widget.setTopPixel(0);
	}

	private static StyleRange style(Part part, StyledText widget) {
		StyleRange style = new StyleRange(part.start, part.length, null, null);
		switch (part.look) {
		case TITLE -> style.font = JFaceResources.getHeaderFont();
		case QUIET -> StyledString.QUALIFIER_STYLER.applyStyles(style);
		case CAPTION -> style.fontStyle = SWT.BOLD;
		case CODE -> {
			style.font = JFaceResources.getTextFont();
			style.background = tinted(widget);
		}
		}
		return style;
	}

	private static Color tinted(StyledText widget) {
		RGB ground = widget.getBackground().getRGB();
		RGB ink = widget.getForeground().getRGB();
		return new Color(mixed(ground.red, ink.red), mixed(ground.green, ink.green), mixed(ground.blue, ink.blue));
	}

	private static int mixed(int ground, int ink) {
		return Math.round(ground + (ink - ground) * TINT);
	}
}
