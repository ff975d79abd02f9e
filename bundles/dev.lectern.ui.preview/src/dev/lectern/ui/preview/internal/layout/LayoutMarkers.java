package dev.lectern.ui.preview.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;

import dev.lectern.course.Severity;
import dev.lectern.deck.Deck;
import dev.lectern.page.measure.LayoutFinding;
import dev.lectern.workspace.OpenCourses;

/** Brings the layout markers of a deck's file in line with what was found: those that stay are left alone, so that a selection in Problems survives. */
final class LayoutMarkers {

	/** The type of these markers. */
	static final String TYPE = "dev.lectern.ui.preview.layoutProblem"; //$NON-NLS-1$

	/** The attribute that holds the index of the slide, from 1. */
	static final String SLIDE_ATTRIBUTE = "slide"; //$NON-NLS-1$

	/** What a marker says; where in the text is left to the editor that has it open. */
	private record Statement(String rule, int severity, String message, int slide, int line) {

		static Statement of(Deck deck, LayoutFinding finding, Severity severity) {
			return new Statement(finding.rule(), of(severity), finding.message(), finding.slide().index(),
					deck.lines().lineAt(finding.range().offset()));
		}

		private static int of(Severity severity) {
			return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
			};
		}

		static Statement of(IMarker marker) {
			return new Statement(marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""), marker.getAttribute(IMarker.SEVERITY, -1), //$NON-NLS-1$
					marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(SLIDE_ATTRIBUTE, 0), marker.getAttribute(IMarker.LINE_NUMBER, 0)); //$NON-NLS-1$
		}
	}

	private LayoutMarkers() {
	}

	/**
	 * @param measured the snapshot the findings are of
	 * @param findings empty: the file has no layout problems
	 */
	static void update(DeckToMeasure measured, List<LayoutFinding> findings, IProgressMonitor monitor) throws CoreException {
		IFile file = measured.file();
		if (!file.exists() || findings.isEmpty() && file.findMarkers(TYPE, false, IResource.DEPTH_ZERO).length == 0) {
			return;
		}
		// marker changes need no rule, but whoever saves the file moves its markers
		ResourcesPlugin.getWorkspace().run((ICoreRunnable) progress -> update(measured, findings), file, IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void update(DeckToMeasure measured, List<LayoutFinding> findings) throws CoreException {
		IFile file = measured.file();
		Deck deck = measured.deck();
		if (!file.exists()) {
			return;
		}
		Map<Statement, List<IMarker>> present = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			present.computeIfAbsent(Statement.of(marker), statement -> new ArrayList<>()).add(marker);
		}
		for (LayoutFinding finding : findings) {
			Optional<Severity> severity = measured.weight().of(finding);
			if (severity.isEmpty()) {
				continue;
			}
			Statement statement = Statement.of(deck, finding, severity.get());
			List<IMarker> same = present.get(statement);
			if (same == null || same.isEmpty()) {
				create(file, statement, finding);
			} else {
				same.removeLast();
			}
		}
		for (List<IMarker> gone : present.values()) {
			for (IMarker marker : gone) {
				marker.delete();
			}
		}
	}

	private static void create(IFile file, Statement statement, LayoutFinding finding) throws CoreException {
		file.createMarker(TYPE, Map.of(OpenCourses.RULE_ATTRIBUTE, statement.rule(), IMarker.SEVERITY, statement.severity(), IMarker.MESSAGE, statement.message(),
				SLIDE_ATTRIBUTE, statement.slide(), IMarker.LINE_NUMBER, statement.line(), IMarker.CHAR_START, finding.range().offset(), IMarker.CHAR_END,
				finding.range().end()));
	}
}
