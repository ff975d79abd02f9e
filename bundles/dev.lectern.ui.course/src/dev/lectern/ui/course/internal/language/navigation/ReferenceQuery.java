package dev.lectern.ui.course.internal.language.navigation;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.Match;

import dev.lectern.course.language.ide.LinkedNames.Thing;
import dev.lectern.ui.course.internal.language.model.CourseNames;
import dev.lectern.workspace.OpenCourse;

/** Looks for the places of one thing in its course. Can be run again, and then finds what is there by then. */
final class ReferenceQuery implements ISearchQuery {

	private final OpenCourse course;
	private final String name;
	private final Function<CourseNames, Optional<Thing>> thing;
	private final ReferenceResult result = new ReferenceResult(this);
	private volatile Optional<Thing> last = Optional.empty();

	/** @param name what to call it while it is looked for */
	ReferenceQuery(OpenCourse course, String name, Function<CourseNames, Optional<Thing>> thing) {
		this.course = course;
		this.name = name;
		this.thing = thing;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		try {
			CourseNames names = CourseNames.of(course, monitor::isCanceled);
			last = last.or(() -> thing.apply(names)); // run again, the place it was asked for may be another
			if (last.isPresent()) {
				new References(course, names, last.get()).find(one -> result.addMatch(new Match(one, one.offset(), one.length())), monitor::isCanceled);
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.Unreadable, e.getMessage()), e);
		}
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.References_Of, name);
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ISearchResult getSearchResult() {
		return result;
	}
}
