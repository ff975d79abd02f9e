package dev.lectern.cli.rules;

import java.util.List;
import java.util.concurrent.Callable;

import dev.lectern.check.RuleDescription;
import dev.lectern.check.Rules;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.ExitCode;
import dev.lectern.cli.command.OutputOption;
import dev.lectern.cli.command.RuleNames;
import dev.lectern.cli.command.Streams;
import dev.lectern.cli.command.VersionProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern rules [RULE...]}: explains rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
public final class RulesCommand implements Callable<Integer> {

	private final Streams streams;

	@Parameters(paramLabel = "RULE", arity = "0..*", descriptionKey = "argument.rules.rule")
	private List<String> names;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", descriptionKey = "option.rules.format")
	private RulesFormat format;

	@Mixin
	private OutputOption output = new OutputOption();

	public RulesCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws CommandFailure {
		List<RuleDescription> rules = Rules.descriptions();
		if (names != null) {
			List<String> ids = RuleNames.ids("rules", names, rules);
			rules = rules.stream().filter(rule -> ids.contains(rule.id())).toList();
		}
		output.write(format == RulesFormat.JSON ? RulesJson.of(rules) : RulesText.of(rules), streams);
		return ExitCode.FINE;
	}
}
