package dev.lectern.cli.rules;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import dev.lectern.check.RuleDescription;
import dev.lectern.cli.command.JsonText;

/** Rules for programs. */
final class RulesJson {

	private RulesJson() {
	}

	static String of(List<RuleDescription> rules) {
		return JsonText.of(json -> {
			json.beginArray();
			for (RuleDescription rule : rules) {
				write(rule, json);
			}
			json.endArray();
		});
	}

	private static void write(RuleDescription rule, JsonWriter json) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		json.name("severity").value(rule.severity().name().toLowerCase(Locale.ROOT));
		json.name("title").value(rule.title());
		json.name("explanation").value(rule.explanation());
		json.name("example").value(rule.example());
		json.name("fixable").value(rule.fixable());
		json.endObject();
	}
}
