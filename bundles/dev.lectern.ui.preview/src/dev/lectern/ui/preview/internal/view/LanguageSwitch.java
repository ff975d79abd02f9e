package dev.lectern.ui.preview.internal.view;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import dev.lectern.course.DeckFile;
import dev.lectern.ui.preview.internal.view.LanguageChoices.Choice;
import dev.lectern.workspace.DeckLocation;

/**
 * The toolbar's way to the same slide in another language. A click goes to the next language, the arrow lists them all, and it is disabled when
 * the chapter is there in one language only. For the UI thread.
 */
public final class LanguageSwitch extends Action {

	private static final String BUNDLE = "dev.lectern.ui.preview"; //$NON-NLS-1$
	private static final String ICON = "icons/language.svg"; //$NON-NLS-1$

	private final Consumer<DeckFile> open;
	private LanguageChoices choices = LanguageChoices.NONE;

	/** @param open opens a deck at the slide in view */
	public LanguageSwitch(Consumer<DeckFile> open) {
		super(Messages.LanguageSwitch_name, AS_DROP_DOWN_MENU);
		this.open = open;
		setId("dev.lectern.preview.language"); //$NON-NLS-1$
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, ICON).ifPresent(this::setImageDescriptor);
		setMenuCreator(new Languages());
		offer(LanguageChoices.NONE);
	}

	/** Offers the other languages of the deck there. */
	public void offer(DeckLocation location) {
		offer(LanguageChoices.of(location));
	}

	/** Offers nothing: the deck belongs to no course, or there is none. */
	public void offerNothing() {
		offer(LanguageChoices.NONE);
	}

	void offer(LanguageChoices next) {
		choices = next;
		setEnabled(choices.next().isPresent());
		setToolTipText(choices.next().map(choice -> NLS.bind(Messages.LanguageSwitch_to, choice.language().label())).orElse(Messages.LanguageSwitch_none));
	}

	@Override
	public void run() {
		choices.next().map(Choice::deck).ifPresent(open);
	}

	private final class Languages implements IMenuCreator {

		private Menu menu;

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			for (int i = 0; i < choices.choices().size(); i++) {
				Choice choice = choices.choices().get(i);
				new ActionContributionItem(item(choice, i == choices.present())).fill(menu, -1);
			}
			return menu;
		}

		@Override
		public Menu getMenu(Menu parent) {
			return null; // a toolbar has no parent menu
		}

		@Override
		public void dispose() {
			if (menu != null) {
				menu.dispose();
				menu = null;
			}
		}

		private IAction item(Choice choice, boolean present) {
			String label = choice.language().label();
			Action item = new Action(choice.deck().exists() ? label : NLS.bind(Messages.LanguageSwitch_missing, label), AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked() && !present) {
						open.accept(choice.deck());
					}
				}
			};
			item.setChecked(present);
			item.setEnabled(choice.deck().exists());
			return item;
		}
	}
}
