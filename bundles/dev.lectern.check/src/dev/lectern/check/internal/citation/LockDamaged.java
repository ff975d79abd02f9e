package dev.lectern.check.internal.citation;

import dev.lectern.check.CourseFiles;
import dev.lectern.check.CourseFindings;
import dev.lectern.check.Rule;
import dev.lectern.check.internal.text.Messages;
import dev.lectern.check.internal.text.NamedRule;
import dev.lectern.citation.lock.LockFile;
import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Severity;

/** Lines of the lock file that are not understood, as a merge leaves them. */
public final class LockDamaged extends NamedRule implements Rule.OfCourse {

	public LockDamaged() {
		super("citation.lock-damaged", Severity.WARNING, false);
	}

	@Override
	public void check(LoadedCourse course, CourseFiles files, CourseFindings findings) {
		files.papers().lock().badLines().stream().limit(20)
				.forEach(line -> findings.report(LockFile.NAME, Messages.get("citation.lock-damaged", line.line(), line.reason())));
	}
}
