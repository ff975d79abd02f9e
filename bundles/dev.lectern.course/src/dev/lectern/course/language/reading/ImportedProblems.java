package dev.lectern.course.language.reading;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

import dev.lectern.course.CourseProblem;
import dev.lectern.course.language.manifest.Import;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.language.text.LanguageMessages;
import dev.lectern.course.text.TextLines;
import dev.lectern.course.text.TextPosition;

/**
 * What is wrong with the files that a course file imports. It is told at its place in them; of a file outside the course's folder, where no report leads, at the
 * import.
 */
final class ImportedProblems {

	private final Path folder;
	private final String name;
	private final Manifest manifest;
	private final TextLines lines;

	/**
	 * @param file where the course file is
	 * @param name what it is called in problems
	 * @param text its text
	 */
	ImportedProblems(Path file, String name, Manifest manifest, String text) {
		this.folder = file.toAbsolutePath().normalize().getParent();
		this.name = name;
		this.manifest = manifest;
		this.lines = new TextLines(text);
	}

	List<CourseProblem> of(XtextResource imported, IResourceValidator validator) {
		URI uri = imported.getURI();
		if (!uri.isFile() || folder == null || imported.getParseResult() == null) {
			return List.of();
		}
		Path path = Path.of(uri.toFileString()).toAbsolutePath().normalize();
		boolean inside = path.startsWith(folder);
		String file = folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
		List<CourseProblem> problems = CourseFileReader.problems(file, imported.getParseResult().getRootNode().getText(),
				validator.validate(imported, CheckMode.ALL, CancelIndicator.NullImpl));
		return inside ? problems : problems.stream().map(problem -> atImport(problem, imported)).toList();
	}

	private CourseProblem atImport(CourseProblem problem, XtextResource imported) {
		Manifest other = (Manifest) imported.getContents().getFirst();
		Import leading = manifest.getImports().stream().filter(one -> Imports.target(one).filter(target -> Imports.all(target).contains(other)).isPresent()).findFirst()
				.orElseThrow();
		INode place = NodeModelUtils.findNodesForFeature(leading, Literals.IMPORT__IMPORT_URI).getFirst();
		TextPosition from = lines.position(place.getOffset());
		TextPosition to = lines.position(place.getEndOffset());
		return new CourseProblem(problem.rule(), problem.severity(), name, from.line(), from.column(), to.line(), to.column(),
				LanguageMessages.get("import.inside", problem.file(), problem.line(), problem.message()));
	}
}
