package dev.lectern.course.language.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Injector;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.Severity;
import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.IssueFixes;
import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestFactory;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.language.scoping.KnownRules;
import dev.lectern.course.text.TextLines;
import dev.lectern.course.text.TextPosition;

/** Reads course files. Blocks: it looks at the disk. Safe to use from several threads. */
public final class CourseFileReader {

	private CourseFileReader() {
	}

	/**
	 * What a text says as a course file.
	 *
	 * @param file  where it is, or would be: imports are looked up from there, and decks
	 * @param name  what to call it in problems
	 * @param text  anything; nothing that is wrong with it makes an exception
	 * @param rules the rules it may name
	 */
	public static CourseDescription read(Path file, String name, String text, RuleCatalogue rules) {
		Injector injector = CourseLanguageServices.injector();
		XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
		KnownRules.install(resources, rules);
		XtextResource resource = (XtextResource) resources.createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new IllegalStateException("A text in memory cannot be read", e);
		}
		Manifest manifest = !resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Manifest read ? read
				: ManifestFactory.eINSTANCE.createManifest();
		IResourceValidator validator = injector.getInstance(IResourceValidator.class);
		List<CourseProblem> problems = new ArrayList<>(problems(name, text, validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl)));
		Imports.all(manifest).stream().filter(one -> one != manifest && one.eResource() instanceof XtextResource)
				.forEach(one -> problems.addAll(new ImportedProblems(file, name, manifest, text).of((XtextResource) one.eResource(), validator)));
		return new Describer(manifest, problems).describe();
	}

	static List<CourseProblem> problems(String file, String text, List<Issue> issues) {
		TextLines lines = new TextLines(text);
		List<CourseProblem> problems = new ArrayList<>();
		for (Issue issue : issues) {
			int start = issue.getOffset() == null ? 0 : Math.clamp(issue.getOffset(), 0, text.length());
			int end = Math.clamp(start + (issue.getLength() == null ? 0L : issue.getLength()), start, text.length());
			TextPosition from = lines.position(start);
			TextPosition to = lines.position(end);
			List<String> data = data(issue);
			problems.add(new CourseProblem(rule(issue), severity(issue), file, from.line(), from.column(), to.line(), to.column(), issue.getMessage(),
					IssueFixes.of(issue.getCode(), data, file, text, start, end - start), IssueFixes.subject(issue.getCode(), data)));
		}
		problems.sort(Comparator.comparingInt(CourseProblem::line).thenComparingInt(CourseProblem::column));
		return problems;
	}

	static List<String> data(Issue issue) {
		return issue.getData() == null ? List.of() : Arrays.stream(issue.getData()).filter(Objects::nonNull).toList();
	}

	/** Xtext has codes of its own for what no service here was asked about. */
	static String rule(Issue issue) {
		return issue.getCode() != null && issue.getCode().startsWith("course.") ? issue.getCode() : CourseIssues.SYNTAX;
	}

	private static Severity severity(Issue issue) {
		return switch (issue.getSeverity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO, IGNORE -> Severity.INFO;
		};
	}
}
