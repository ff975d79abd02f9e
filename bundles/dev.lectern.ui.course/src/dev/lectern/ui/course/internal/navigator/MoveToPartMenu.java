package dev.lectern.ui.course.internal.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import dev.lectern.course.LoadedCourse;
import dev.lectern.course.Part;
import dev.lectern.course.language.edit.Destination;
import dev.lectern.course.language.edit.Destination.AfterPart;
import dev.lectern.course.language.edit.Destination.LastIn;

/** The parts the selected chapters can be moved to, in the navigator's menu; the one they are in is marked. */
public final class MoveToPartMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null || !(page.getActivePart() instanceof CourseNavigator navigator)) {
			return new IContributionItem[0];
		}
		return ChapterSelection.of(navigator.getSite().getSelectionProvider().getSelection())
				.flatMap(selected -> selected.course().loaded().map(loaded -> items(navigator, selected, loaded))).orElseGet(List::of).toArray(IContributionItem[]::new);
	}

	private static List<IContributionItem> items(CourseNavigator navigator, ChapterSelection selected, LoadedCourse loaded) {
		List<Part> parts = loaded.course().parts();
		List<IContributionItem> items = new ArrayList<>();
		for (Part part : parts) {
			boolean here = part.chapters().containsAll(selected.chapters());
			items.add(item(NavigatorLabels.title(loaded, part), here, () -> navigator.edits().move(selected, new LastIn(part.id()))));
		}
		Optional<Part> own = NavigatorContents.partOf(loaded, selected.chapters().getLast());
		boolean inNone = selected.chapters().stream().allMatch(chapter -> NavigatorContents.partOf(loaded, chapter).isEmpty());
		if (!parts.isEmpty()) {
			items.add(new Separator());
			Destination outside = new AfterPart(own.or(() -> parts.stream().filter(part -> part.chapters().stream().anyMatch(selected.chapters()::contains)).findFirst())
					.orElseGet(parts::getLast).id());
			items.add(item(Messages.No_Part, inNone, () -> navigator.edits().move(selected, outside)));
		} else {
			ActionContributionItem none = item(Messages.No_Parts, false, () -> {
				// says that there are none
			});
			none.getAction().setEnabled(false);
			items.add(none);
		}
		return items;
	}

	private static ActionContributionItem item(String text, boolean here, Runnable run) {
		Action action = new Action(text.replace("&", "&&"), here ? Action.AS_CHECK_BOX : Action.AS_UNSPECIFIED) { //$NON-NLS-1$ //$NON-NLS-2$

			@Override
			public void run() {
				run.run();
			}
		};
		if (here) {
			action.setChecked(true);
			action.setEnabled(false);
		}
		return new ActionContributionItem(action);
	}
}
