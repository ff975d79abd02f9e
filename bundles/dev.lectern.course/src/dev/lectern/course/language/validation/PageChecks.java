package dev.lectern.course.language.validation;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.xtext.validation.Check;

import com.google.inject.Inject;

import dev.lectern.course.language.CourseIssues;
import dev.lectern.course.language.IssueFixes;
import dev.lectern.course.language.comparison.PageComparison;
import dev.lectern.course.language.manifest.CourseHead;
import dev.lectern.course.language.manifest.Manifest;

/** Whether the course's page says the same. */
public final class PageChecks extends Checks {

	private final CourseDisk disk;

	@Inject
	PageChecks(CourseDisk disk) {
		this.disk = disk;
	}

	@Check
	public void page(CourseHead head) {
		Manifest manifest = (Manifest) head.eContainer();
		Optional<Path> folder = folder(head.eResource());
		if (manifest.getHead() != head || folder.isEmpty()) {
			return;
		}
		String name = head.eResource().getURI().lastSegment();
		disk.text(folder.get().resolve(PageComparison.PAGE))
				.ifPresent(page -> PageComparison.of(manifest, name, page).forEach(difference -> getMessageAcceptor().acceptWarning(difference.message(), head,
						difference.offset(), difference.length(), CourseIssues.PAGE_DIFFERS, IssueFixes.data(difference.fixes(), name))));
	}
}
