package dev.lectern.ui.preview.internal.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A toolbar button of which the arrow lists choices; a click takes the first one, or opens the list. For the UI thread. */
public final class ChoiceButton<T> extends Action {

	private static final String BUNDLE = "dev.lectern.ui.preview"; //$NON-NLS-1$

	/** One of the choices. */
	public record Choice<T>(String label, T value) {
	}

	private final String name;
	private final Consumer<T> choose;
	private List<Choice<T>> choices = List.of();
	private T present;

	/**
	 * @param id     of the action
	 * @param name   what is chosen here; begins the tool tip
	 * @param icon   a file of this bundle
	 * @param choose hears of what somebody chose
	 */
	public ChoiceButton(String id, String name, String icon, Consumer<T> choose) {
		super(name, AS_DROP_DOWN_MENU);
		this.name = Objects.requireNonNull(name);
		this.choose = Objects.requireNonNull(choose);
		setId(id);
		ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).ifPresent(this::setImageDescriptor);
		setMenuCreator(new Choices());
		setEnabled(false);
	}

	/** Offers these; the first one is what a click takes, and is set off in the list. */
	public void offer(List<Choice<T>> offered, T chosen) {
		choices = List.copyOf(offered);
		setEnabled(!choices.isEmpty());
		show(chosen);
	}

	/** Shows what is chosen now. */
	public void show(T chosen) {
		present = chosen;
		setToolTipText(choices.stream().filter(choice -> choice.value().equals(chosen)).findFirst()
				.map(choice -> NLS.bind(Messages.ChoiceButton_present, name, choice.label())).orElse(name));
	}

	@Override
	public void run() {
		if (!choices.isEmpty()) {
			choose.accept(choices.getFirst().value());
		}
	}

	private final class Choices implements IMenuCreator {

		private Menu menu;

		@Override
		public Menu getMenu(Control parent) {
			dispose();
			menu = new Menu(parent);
			for (Choice<T> choice : choices) {
				new ActionContributionItem(item(choice)).fill(menu, -1);
				if (menu.getItemCount() == 1 && choices.size() > 1) {
					new MenuItem(menu, SWT.SEPARATOR);
				}
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

		private Action item(Choice<T> choice) {
			Action item = new Action(choice.label(), AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						choose.accept(choice.value());
					}
				}
			};
			item.setChecked(choice.value().equals(present));
			return item;
		}
	}
}
