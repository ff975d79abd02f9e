package dev.lectern.cli.check;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import dev.lectern.check.Excepted;
import dev.lectern.check.Fix;
import dev.lectern.check.Problem;
import dev.lectern.check.RuleDescription;
import dev.lectern.cli.command.JsonText;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Severity;
import dev.lectern.course.style.RuleSetting;
import dev.lectern.deck.Deck;
import dev.lectern.deck.LineIndex;
import dev.lectern.deck.TextEdit;

/** A report in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), as code hosts show beside the lines. */
final class CheckSarif {

	/** The base that code hosts take for the checkout. */
	private static final String BASE = "%SRCROOT%";

	private final CheckReport report;
	private final List<String> ids;
	private final JsonWriter json;

	private CheckSarif(CheckReport report, JsonWriter json) {
		this.report = report;
		ids = report.rules().stream().map(RuleDescription::id).toList();
		this.json = json;
	}

	static String of(CheckReport report) {
		return JsonText.of(json -> new CheckSarif(report, json).log());
	}

	private void log() throws IOException {
		json.beginObject();
		json.name("$schema").value("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
		json.name("version").value("2.1.0");
		json.name("runs").beginArray().beginObject();
		json.name("tool").beginObject();
		driver();
		json.endObject();
		json.name("columnKind").value("utf16CodeUnits");
		json.name("newlineSequences").beginArray().value("\r\n").value("\n").value("\r").endArray();
		json.name("originalUriBaseIds").beginObject().name(BASE).beginObject();
		text("description", report.course().course().title());
		json.endObject().endObject();
		json.name("results").beginArray();
		for (Problem problem : report.problems()) {
			result(problem, Optional.empty());
		}
		for (Excepted excepted : report.excepted()) {
			result(excepted.problem(), Optional.of(excepted.setting()));
		}
		json.endArray().endObject().endArray().endObject();
	}

	private void driver() throws IOException {
		json.name("driver").beginObject();
		json.name("name").value("Lectern");
		json.name("version").value(report.version());
		json.name("language").value(language());
		json.name("rules").beginArray();
		for (RuleDescription rule : report.rules()) {
			rule(rule);
		}
		json.endArray().endObject();
	}

	/** What the messages are in: that of the locale where there are such, else the usual one. */
	private static String language() {
		String language = Texts.bundle().getLocale().getLanguage();
		return language.isEmpty() ? Locale.ENGLISH.getLanguage() : language;
	}

	private void rule(RuleDescription rule) throws IOException {
		json.beginObject();
		json.name("id").value(rule.id());
		text("shortDescription", rule.title());
		text("fullDescription", rule.explanation());
		json.name("help").beginObject();
		json.name("text").value(rule.explanation() + "\n\n" + rule.example());
		json.name("markdown").value(rule.explanation() + "\n\n" + indented(rule.example()));
		json.endObject();
		json.name("defaultConfiguration").beginObject().name("level").value(level(rule.severity())).endObject();
		json.endObject();
	}

	/** @param suppressed by what of the course, if by anything (SARIF 2.1.0, 3.27.23 and 3.35) */
	private void result(Problem problem, Optional<RuleSetting> suppressed) throws IOException {
		json.beginObject();
		json.name("ruleId").value(problem.rule());
		if (ids.contains(problem.rule())) {
			json.name("ruleIndex").value(ids.indexOf(problem.rule()));
		}
		json.name("level").value(level(problem.severity()));
		text("message", problem.message());
		json.name("locations").beginArray().beginObject();
		json.name("physicalLocation").beginObject();
		artifact(problem.file());
		if (problem.range().isPresent() || problem.endLine() > problem.line() || problem.endColumn() > problem.column()) {
			region("region", problem.line(), problem.column(), problem.endLine(), problem.endColumn());
		}
		json.endObject().endObject().endArray();
		json.name("partialFingerprints").beginObject().name(Fingerprint.NAME).value(Fingerprint.of(problem, report.deck(problem))).endObject();
		Optional<Deck> deck = report.deck(problem);
		List<Fix> fixes = problem.fixes().stream().filter(fix -> fix.target().isPresent() || deck.isPresent()).toList();
		if (!fixes.isEmpty()) {
			json.name("fixes").beginArray();
			for (Fix fix : fixes) {
				fix(fix, problem.file(), deck);
			}
			json.endArray();
		}
		if (suppressed.isPresent()) {
			suppression(suppressed.get());
		}
		properties(problem);
		json.endObject();
	}

	private void suppression(RuleSetting setting) throws IOException {
		json.name("suppressions").beginArray().beginObject();
		json.name("kind").value("external");
		json.name("status").value("accepted");
		if (!setting.reason().isBlank()) {
			json.name("justification").value(setting.reason());
		}
		json.endObject().endArray();
	}

	private void fix(Fix fix, String file, Optional<Deck> deck) throws IOException {
		json.beginObject();
		text("description", fix.title());
		json.name("artifactChanges").beginArray().beginObject();
		artifact(fix.target().map(Fix.Target::file).orElse(file));
		json.name("replacements").beginArray();
		for (TextEdit edit : fix.edits()) {
			json.beginObject();
			if (fix.target().isPresent()) {
				json.name("deletedRegion").beginObject().name("charOffset").value(edit.offset()).name("charLength").value(edit.length()).endObject();
			} else {
				LineIndex lines = deck.orElseThrow().lines();
				int end = edit.offset() + edit.length();
				region("deletedRegion", lines.lineAt(edit.offset()), lines.columnAt(edit.offset()), lines.lineAt(end), lines.columnAt(end));
			}
			text("insertedContent", edit.replacement());
			json.endObject();
		}
		json.endArray().endObject().endArray().endObject();
	}

	private void artifact(String file) throws IOException {
		json.name("artifactLocation").beginObject();
		json.name("uri").value(FileUri.of(file));
		json.name("uriBaseId").value(BASE);
		json.endObject();
	}

	private void region(String name, int line, int column, int endLine, int endColumn) throws IOException {
		json.name(name).beginObject();
		json.name("startLine").value(line).name("startColumn").value(column).name("endLine").value(endLine).name("endColumn").value(endColumn);
		json.endObject();
	}

	private void properties(Problem problem) throws IOException {
		if (problem.slide().isEmpty() && problem.language().isEmpty()) {
			return;
		}
		json.name("properties").beginObject();
		if (problem.slide().isPresent()) {
			json.name("slide").value(problem.slide().getAsInt());
		}
		if (problem.language().isPresent()) {
			json.name("language").value(problem.language().get());
		}
		json.endObject();
	}

	private void text(String name, String text) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "note";
		};
	}

	/** A code block of Markdown, whatever fences the example itself has. */
	private static String indented(String example) {
		return example.lines().map(line -> "    " + line + "\n").reduce("", String::concat);
	}
}
