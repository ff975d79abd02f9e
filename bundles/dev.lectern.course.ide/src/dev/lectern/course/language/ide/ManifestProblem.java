package dev.lectern.course.language.ide;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * Something wrong in a course file.
 *
 * @param code as the validator calls it
 * @param data what the validator knows for fixes
 */
public record ManifestProblem(String code, Severity severity, String message, int offset, int length, List<String> data) {

	public ManifestProblem {
		data = List.copyOf(data);
	}
}
