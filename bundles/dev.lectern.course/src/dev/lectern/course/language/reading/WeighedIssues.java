package dev.lectern.course.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.language.IssueFixes;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.style.RuleSetting;

/**
 * Issues as they count by what the file itself, and what it imports, says of rules: for editors. An issue is of the deck it is about, else of none. Who reads courses
 * weighs all problems together later.
 */
public class WeighedIssues extends ResourceValidatorImpl {

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
		List<Issue> issues = super.validate(resource, mode, cancel);
		if (issues.isEmpty() || resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Manifest manifest)) {
			return issues;
		}
		Set<String> rules = issues.stream().map(CourseFileReader::rule).collect(Collectors.toSet());
		List<RuleSetting> settings = new StyleReader(manifest, Shape.of(manifest)).rules(rules::contains).reversed();
		List<Issue> weighed = new ArrayList<>();
		for (Issue issue : issues) {
			Optional<CourseProblem.Subject> subject = IssueFixes.subject(issue.getCode(), CourseFileReader.data(issue));
			String rule = CourseFileReader.rule(issue);
			Optional<RuleSetting> setting = settings.stream().filter(one -> one.rule().equals(rule)
					&& one.holds(subject.map(CourseProblem.Subject::chapter), OptionalInt.empty(), subject.flatMap(CourseProblem.Subject::language))).findFirst();
			if (setting.isPresent() && issue instanceof Issue.IssueImpl one) {
				setting.get().severity().ifPresent(severity -> one.setSeverity(severity(severity)));
			}
			if (setting.isEmpty() || setting.get().severity().isPresent()) {
				weighed.add(issue);
			}
		}
		return weighed;
	}

	private static Severity severity(dev.lectern.course.Severity severity) {
		return switch (severity) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO -> Severity.INFO;
		};
	}
}
