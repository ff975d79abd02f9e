package dev.lectern.citation.export;

import java.util.List;
import java.util.stream.Stream;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.lectern.citation.paper.Paper;

/** Papers as CSL-JSON (citationstyles.org, csl-data.json of 1.0), what citation processors read. */
public final class CslJson {

	private static final Gson GSON = new GsonBuilder().setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  ")).disableHtmlEscaping().create();

	private CslJson() {
	}

	/** One item for each, in the order given; ended by {@code \n}. */
	public static String of(List<Paper> papers) {
		JsonArray items = new JsonArray();
		papers.forEach(paper -> items.add(item(paper)));
		return GSON.toJson(items) + '\n';
	}

	private static JsonObject item(Paper paper) {
		JsonObject item = new JsonObject();
		item.addProperty("id", "arXiv:" + paper.identifier().canonical());
		item.addProperty("type", "article");
		item.addProperty("title", paper.title());
		JsonArray authors = new JsonArray();
		for (String author : paper.authors()) {
			PersonName name = PersonName.of(author);
			JsonObject person = new JsonObject();
			if (name.given().isEmpty()) {
				person.addProperty("literal", name.family());
			} else {
				person.addProperty("family", name.family());
				person.addProperty("given", name.given());
				if (!name.suffix().isEmpty()) {
					person.addProperty("suffix", name.suffix());
				}
			}
			authors.add(person);
		}
		item.add("author", authors);
		JsonArray day = new JsonArray();
		Stream.of(paper.published().toString().split("-")).map(Integer::valueOf).forEach(day::add);
		JsonArray days = new JsonArray();
		days.add(day);
		JsonObject issued = new JsonObject();
		issued.add("date-parts", days);
		item.add("issued", issued);
		item.addProperty("number", "arXiv:" + paper.identifier().canonical());
		item.addProperty("publisher", "arXiv");
		paper.doi().ifPresent(doi -> item.addProperty("DOI", doi));
		if (!paper.summary().isBlank()) {
			item.addProperty("abstract", paper.summary());
		}
		item.addProperty("URL", "https://arxiv.org/abs/" + paper.identifier().canonical());
		return item;
	}
}
