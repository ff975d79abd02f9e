package dev.lectern.ui.preview.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;

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

		static Statement of(Deck deck, LayoutFinding finding) {
			return new Statement(finding.rule(), finding.sure() ? IMarker.SEVERITY_WARNING : IMarker.SEVERITY_INFO, finding.message(), finding.slide().index(),
					deck.lines().lineAt(finding.range().offset()));
		}

		static Statement of(IMarker marker) {
			return new Statement(marker.getAttribute(OpenCourses.RULE_ATTRIBUTE, ""), marker.getAttribute(IMarker.SEVERITY, -1), //$NON-NLS-1$
					marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(SLIDE_ATTRIBUTE, 0), marker.getAttribute(IMarker.LINE_NUMBER, 0)); //$NON-NLS-1$
		}
	}

	private LayoutMarkers() {
	}

	/**
	 * @param deck     the snapshot the findings are of
	 * @param findings empty: the file has no layout problems
	 */
	static void update(IFile file, Deck deck, List<LayoutFinding> findings, IProgressMonitor monitor) throws CoreException {
		if (!file.exists() || findings.isEmpty() && file.findMarkers(TYPE, false, IResource.DEPTH_ZERO).length == 0) {
			return;
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		workspace.run((ICoreRunnable) progress -> update(file, deck, findings), workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void update(IFile file, Deck deck, List<LayoutFinding> findings) throws CoreException {
		if (!file.exists()) {
			return;
		}
		Map<Statement, List<IMarker>> present = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			present.computeIfAbsent(Statement.of(marker), statement -> new ArrayList<>()).add(marker);
		}
		for (LayoutFinding finding : findings) {
			List<IMarker> same = present.get(Statement.of(deck, finding));
			if (same == null || same.isEmpty()) {
				create(file, deck, finding);
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

	private static void create(IFile file, Deck deck, LayoutFinding finding) throws CoreException {
		Statement statement = Statement.of(deck, finding);
		file.createMarker(TYPE, Map.of(OpenCourses.RULE_ATTRIBUTE, statement.rule(), IMarker.SEVERITY, statement.severity(), IMarker.MESSAGE, statement.message(),
				SLIDE_ATTRIBUTE, statement.slide(), IMarker.LINE_NUMBER, statement.line(), IMarker.CHAR_START, finding.range().offset(), IMarker.CHAR_END,
				finding.range().end()));
	}
}
