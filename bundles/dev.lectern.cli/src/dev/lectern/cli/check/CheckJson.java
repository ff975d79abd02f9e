package dev.lectern.cli.check;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.cli.command.JsonText;
import dev.lectern.course.Severity;

/** A report for programs. Keys and their order are a contract; what a problem does not have is {@code null}. */
final class CheckJson {

	private final CheckReport report;
	private final JsonWriter json;

	private CheckJson(CheckReport report, JsonWriter json) {
		this.report = report;
		this.json = json;
	}

	static String of(CheckReport report) {
		return JsonText.of(json -> new CheckJson(report, json).report());
	}

	private void report() throws IOException {
		json.beginObject();
		json.name("lectern").value(report.version());
		json.name("course").value(report.course().course().title());
		json.name("problems").beginArray();
		for (Problem problem : report.problems()) {
			problem(problem);
		}
		json.endArray();
		summary();
		json.endObject();
	}

	private void problem(Problem problem) throws IOException {
		json.beginObject();
		json.name("rule").value(problem.rule());
		json.name("severity").value(problem.severity().name().toLowerCase(Locale.ROOT));
		json.name("file").value(problem.file());
		json.name("line").value(problem.line()).name("column").value(problem.column());
		json.name("endLine").value(problem.endLine()).name("endColumn").value(problem.endColumn());
		json.name("slide").value(problem.slide().isPresent() ? problem.slide().getAsInt() : null);
		json.name("language").value(problem.language().orElse(null));
		json.name("message").value(problem.message());
		json.name("fixes").beginArray();
		for (Fix fix : problem.fixes()) {
			json.value(fix.title());
		}
		json.endArray().endObject();
	}

	private void summary() throws IOException {
		CheckReport.Extent extent = report.extent();
		json.name("summary").beginObject();
		json.name("decks").value(extent.decks()).name("slides").value(extent.slides());
		json.name("citations").value(extent.citations()).name("papers").value(extent.papers());
		for (Severity severity : Severity.values()) {
			json.name(severity.name().toLowerCase(Locale.ROOT)).value(report.count(severity));
		}
		json.name("milliseconds").value(report.milliseconds());
		json.endObject();
	}
}
