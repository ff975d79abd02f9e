package dev.lectern.ui.help.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.keys.IBindingService;

/** The page of the keys that work now, with what an author may have set in the preferences. For the UI thread. */
final class KeysPage {

	private static final List<String> OTHERS = List.of("org.eclipse.ui.genericeditor.findReferences", "org.eclipse.ui.help.dynamicHelp", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.save", "org.eclipse.ui.navigate.backwardHistory", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"org.eclipse.ui.navigate.forwardHistory", "org.eclipse.ui.edit.text.contentAssist.proposals", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", "org.eclipse.ui.edit.text.open.hyperlink"); //$NON-NLS-1$ //$NON-NLS-2$

	private KeysPage() {
	}

	static HelpPage of(IWorkbench workbench) {
		IBindingService bindings = workbench.getService(IBindingService.class);
		Map<String, String> keys = new TreeMap<>(Comparator.naturalOrder());
		Stream.of(bindings.getBindings()).filter(KeysPage::isOurs).filter(binding -> binding.getSchemeId().equals(bindings.getActiveScheme().getId()))
				.forEach(binding -> keys.merge(name(binding), binding.getTriggerSequence().format(), (one, other) -> one.equals(other) ? one : one + ", " + other)); //$NON-NLS-1$
		String rows = keys.entrySet().stream().map(key -> "| " + key.getKey() + " | " + key.getValue() + " |").collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return HelpPage.of("keys", HelpPage.heading(Messages.Keys, true) + "| | |\n|---|---|\n" + rows + '\n'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isOurs(Binding binding) {
		return binding.getParameterizedCommand() != null && Stream.concat(Stream.of("dev.lectern."), OTHERS.stream()) //$NON-NLS-1$
				.anyMatch(binding.getParameterizedCommand().getId()::startsWith);
	}

	private static String name(Binding binding) {
		try {
			return binding.getParameterizedCommand().getName();
		} catch (NotDefinedException e) {
			return binding.getParameterizedCommand().getId();
		}
	}
}
