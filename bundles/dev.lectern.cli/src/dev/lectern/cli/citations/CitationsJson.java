package dev.lectern.cli.citations;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;

import dev.lectern.citation.CitedYear;
import dev.lectern.citation.paper.Paper;
import dev.lectern.cli.command.JsonText;

/** Papers for programs. Keys and their order are a contract; what is not known is {@code null}. A year is a number, a range of years a text. */
final class CitationsJson {

	private final JsonWriter json;

	private CitationsJson(JsonWriter json) {
		this.json = json;
	}

	static String of(CitedPapers papers) {
		return JsonText.of(json -> new CitationsJson(json).papers(papers));
	}

	private void papers(CitedPapers papers) throws IOException {
		json.beginObject().name("papers").beginArray();
		for (CitedPapers.Cited cited : papers.papers()) {
			Optional<Paper> paper = cited.paper().paper();
			json.beginObject();
			json.name("id").value(cited.paper().identifier().canonical());
			json.name("title").value(paper.map(Paper::title).orElse(null));
			json.name("authors").beginArray();
			for (String author : paper.map(Paper::authors).orElse(List.of())) {
				json.value(author);
			}
			json.endArray();
			json.name("published").value(paper.map(known -> known.published().toString()).orElse(null));
			json.name("version").value(paper.map(Paper::version).filter(version -> version > 0).orElse(null));
			json.name("status").value(cited.paper().status().name().toLowerCase(Locale.ROOT));
			json.name("occurrences").beginArray();
			for (CitedPapers.Occurrence occurrence : cited.occurrences()) {
				occurrence(occurrence);
			}
			json.endArray().endObject();
		}
		json.endArray().endObject();
	}

	private void occurrence(CitedPapers.Occurrence occurrence) throws IOException {
		json.beginObject();
		json.name("file").value(occurrence.file());
		json.name("line").value(occurrence.line()).name("column").value(occurrence.column());
		json.name("slide").value(occurrence.slide()).name("language").value(occurrence.language());
		json.name("label").value(occurrence.citation().label());
		json.name("year");
		Optional<CitedYear> year = occurrence.citation().year();
		if (year.isEmpty()) {
			json.nullValue();
		} else if (year.get().isRange()) {
			json.value(year.get().from() + "-" + year.get().to());
		} else {
			json.value(year.get().from());
		}
		json.name("url").value(occurrence.citation().link().target());
		json.endObject();
	}
}
