package dev.lectern.course.page;

import org.mozilla.javascript.ErrorReporter;
import org.mozilla.javascript.EvaluatorException;

/** Makes Rhino's parser give up at the first syntax error: half a value is no setting. */
final class StopAtError implements ErrorReporter {

	@Override
	public void warning(String message, String source, int line, String text, int column) {
		// matters to those who write scripts
	}

	@Override
	public void error(String message, String source, int line, String text, int column) {
		throw runtimeError(message, source, line, text, column);
	}

	@Override
	public EvaluatorException runtimeError(String message, String source, int line, String text, int column) {
		return new EvaluatorException(message, source, line, text, column);
	}
}
