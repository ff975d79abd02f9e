package dev.lectern.course.language.validation;

import java.util.Optional;

import org.eclipse.xtext.validation.Check;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.Import;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.manifest.ManifestPackage.Literals;
import dev.lectern.course.language.scoping.Imports;
import dev.lectern.course.language.text.LanguageMessages;

/** Whether imported files are there, and are what can be imported. */
public final class ImportChecks extends Checks {

	@Check
	public void target(Import one) {
		if (one.getImportURI() == null) {
			return;
		}
		Optional<Manifest> target = Imports.target(one);
		if (Imports.address(one).isEmpty()) {
			wrong(one, "import.path");
		} else if (target.isEmpty()) {
			wrong(one, "import.missing");
		} else if (Imports.isCyclic(one)) {
			wrong(one, "import.cycle");
		} else if (target.get().getHead() instanceof CourseHead) {
			wrong(one, "import.course");
		} else if (Imports.isTooDeep(one)) {
			wrong(one, "import.deep");
		} else if (!target.get().eResource().getErrors().isEmpty()) {
			wrong(one, "import.broken");
		}
	}

	private void wrong(Import one, String key) {
		error(LanguageMessages.get(key, one.getImportURI(), Imports.MOST), one, Literals.IMPORT__IMPORT_URI, CourseIssues.IMPORT, one.getImportURI());
	}
}
