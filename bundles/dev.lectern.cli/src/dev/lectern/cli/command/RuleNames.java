package dev.lectern.cli.command;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.lectern.check.RuleDescription;

/** Rules as users name them: by id, or a whole area as {@code deck.*}. */
public final class RuleNames {

	private static final String ALL = "*";

	private RuleNames() {
	}

	/**
	 * The ids that these names mean, sorted.
	 *
	 * @param command whose argument they are
	 * @param rules   those there are
	 * @throws CommandFailure when a name means no rule; says which is the likeliest
	 */
	public static List<String> ids(String command, List<String> names, List<RuleDescription> rules) throws CommandFailure {
		List<String> known = rules.stream().map(RuleDescription::id).toList();
		TreeSet<String> meant = new TreeSet<>();
		for (String name : names) {
			List<String> ids = known.stream().filter(id -> means(name.strip(), id)).toList();
			if (ids.isEmpty()) {
				throw new CommandFailure(Texts.get("rule.unknown", command, name.strip(), closest(known, name.strip())), null);
			}
			meant.addAll(ids);
		}
		return List.copyOf(meant);
	}

	private static String closest(List<String> known, String name) {
		Stream<String> areas = known.stream().map(id -> id.substring(0, id.indexOf('.') + 1) + ALL).distinct();
		return Closeness.sorted(Stream.concat(known.stream(), areas).toList(), name).getFirst();
	}

	private static boolean means(String name, String id) {
		return name.endsWith(ALL) ? id.startsWith(name.substring(0, name.length() - ALL.length())) : id.equals(name);
	}
}
