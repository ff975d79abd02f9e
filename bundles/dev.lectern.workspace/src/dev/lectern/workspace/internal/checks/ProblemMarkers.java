package dev.lectern.workspace.internal.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.lectern.check.Problem;
import dev.lectern.check.Rule;
import dev.lectern.workspace.OpenCourses;

/** The problem markers of one course. */
final class ProblemMarkers {

	private final IProject project;
	private final Function<String, IResource> resources;
	private final Set<String> rulesOfDecks;

	/**
	 * @param resources the resource a problem is about, by the problem's file
	 * @param rules     those that are run
	 */
	ProblemMarkers(IProject project, Function<String, IResource> resources, List<Rule> rules) {
		this.project = project;
		this.resources = resources;
		rulesOfDecks = rules.stream().filter(rule -> !(rule instanceof Rule.OfCourse)).map(Rule::id).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Makes the markers tell these problems and no others; of a course that was closed meanwhile there is nothing to tell.
	 *
	 * @param told takes the problems by the ids of their markers, before anybody hears of the markers
	 */
	void tell(List<Problem> problems, Consumer<Map<Long, Problem>> told, IProgressMonitor monitor) throws CoreException {
		// marker changes need no rule, but a file deleted or saved meanwhile takes the markers from under whoever reads or moves them
		ResourcesPlugin.getWorkspace().run((ICoreRunnable) progress -> {
			if (!project.isAccessible()) {
				return;
			}
			Map<Long, Problem> byId = new HashMap<>();
			while (!isUpdated(problems, byId)) {
				if (progress.isCanceled()) {
					throw new OperationCanceledException();
				}
			}
			told.accept(byId);
		}, project, IWorkspace.AVOID_UPDATE, monitor);
	}

	/** Not when a marker was deleted meanwhile, for which nobody needs the rule: by hand in Problems. Then all is looked at again. */
	private boolean isUpdated(List<Problem> problems, Map<Long, Problem> told) throws CoreException {
		told.clear();
		try {
			update(problems, told);
			return true;
		} catch (CoreException e) {
			if (e.getStatus().getCode() != IResourceStatus.MARKER_NOT_FOUND) {
				throw e;
			}
			return false;
		}
	}

	private void update(List<Problem> problems, Map<Long, Problem> told) throws CoreException {
		List<ProblemMarker> wanted = new ArrayList<>();
		for (Problem problem : problems) {
			wanted.add(ProblemMarker.of(problem, resources.apply(problem.file()), rulesOfDecks.contains(problem.rule())));
		}
		List<IMarker> present = present();
		Map<Object, Deque<IMarker>> same = byKey(present, ProblemMarker::of);
		List<Integer> open = new ArrayList<>();
		for (int i = 0; i < wanted.size(); i++) {
			IMarker marker = take(same, wanted.get(i));
			if (marker == null) {
				open.add(i);
			} else {
				told.put(marker.getId(), problems.get(i));
			}
		}
		List<IMarker> left = present.stream().filter(marker -> !told.containsKey(marker.getId())).toList();
		Map<Object, Deque<IMarker>> alike = byKey(left, marker -> ProblemMarker.of(marker).subject());
		for (int i : open) {
			ProblemMarker problem = wanted.get(i);
			IMarker moved = take(alike, problem.subject());
			IMarker marker = moved != null ? moved : problem.resource().createMarker(problem.type());
			marker.setAttributes(problem.attributes());
			told.put(marker.getId(), problems.get(i));
		}
		for (Deque<IMarker> gone : alike.values()) {
			for (IMarker marker : gone) {
				marker.delete();
			}
		}
	}

	private List<IMarker> present() throws CoreException {
		IMarker[] markers = project.findMarkers(OpenCourses.PROBLEM_MARKER, true, IResource.DEPTH_INFINITE);
		return Arrays.stream(markers).sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1))).toList();
	}

	private interface KeyOfMarker {

		Object of(IMarker marker) throws CoreException;
	}

	private static Map<Object, Deque<IMarker>> byKey(List<IMarker> markers, KeyOfMarker key) throws CoreException {
		Map<Object, Deque<IMarker>> map = new LinkedHashMap<>();
		for (IMarker marker : markers) {
			map.computeIfAbsent(key.of(marker), any -> new ArrayDeque<>()).add(marker);
		}
		return map;
	}

	private static IMarker take(Map<Object, Deque<IMarker>> markers, Object key) {
		Deque<IMarker> found = markers.get(key);
		return found == null ? null : found.poll();
	}
}
