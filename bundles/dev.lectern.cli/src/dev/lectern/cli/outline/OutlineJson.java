package dev.lectern.cli.outline;

import java.io.IOException;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import dev.lectern.citation.Citations;
import dev.lectern.cli.command.JsonText;
import dev.lectern.course.Chapter;
import dev.lectern.course.DeckFile;
import dev.lectern.course.Language;
import dev.lectern.course.LoadedCourse;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Separators;
import dev.lectern.deck.Slide;

/** An outline for programs. The order of keys and arrays is part of the contract: the same course gives the same bytes. */
final class OutlineJson {

	private final LoadedCourse loaded;
	private final JsonWriter json;

	private OutlineJson(LoadedCourse loaded, JsonWriter json) {
		this.loaded = loaded;
		this.json = json;
	}

	static String of(LoadedCourse loaded) {
		return JsonText.of(json -> new OutlineJson(loaded, json).course());
	}

	private void course() throws IOException {
		json.beginObject();
		json.name("title").value(loaded.course().title());
		profile(loaded.course().profile());
		json.name("languages").beginArray();
		for (Language language : loaded.course().languages()) {
			language(language);
		}
		json.endArray();
		json.name("chapters").beginArray();
		for (Chapter chapter : loaded.course().chapters()) {
			chapter(chapter);
		}
		json.endArray().endObject();
	}

	private void profile(Profile profile) throws IOException {
		json.name("profile").beginObject();
		separators(profile.separators());
		json.name("width").value(profile.stage().width());
		json.name("height").value(profile.stage().height());
		json.name("reveal").value(profile.reveal());
		json.endObject();
	}

	private void separators(Separators separators) throws IOException {
		json.name("separator").value(separators.slide());
		json.name("verticalSeparator").value(separators.vertical());
	}

	private void language(Language language) throws IOException {
		json.beginObject().name("id").value(language.id()).name("label").value(language.label());
		if (language.source()) {
			json.name("source").value(true);
		}
		json.endObject();
	}

	private void chapter(Chapter chapter) throws IOException {
		json.beginObject().name("id").value(chapter.id());
		json.name("title");
		texts(loaded.titles(chapter));
		if (chapter.own().separators().isPresent()) {
			separators(chapter.own().separators().get());
		}
		json.name("decks").beginArray();
		for (DeckFile file : chapter.decks().values()) {
			if (loaded.deck(file).isPresent()) {
				deck(file, loaded.deck(file).get());
			}
		}
		json.endArray().endObject();
	}

	private void deck(DeckFile file, Deck deck) throws IOException {
		json.beginObject().name("language").value(file.language()).name("file").value(file.path());
		json.name("slides").beginArray();
		for (Slide slide : deck.slides()) {
			slide(slide);
		}
		json.endArray().endObject();
	}

	private void slide(Slide slide) throws IOException {
		json.beginObject();
		json.name("index").value(slide.index());
		json.name("line").value(slide.line());
		json.name("endLine").value(slide.endLine());
		json.name("title").value(slide.title());
		json.name("directives");
		texts(slide.directiveAttributes());
		json.name("citations").beginArray();
		for (String paper : Citations.in(slide).stream().map(citation -> citation.identifier().canonical()).distinct().toList()) {
			json.value(paper);
		}
		json.endArray().endObject();
	}

	private void texts(Map<String, String> texts) throws IOException {
		json.beginObject();
		for (Map.Entry<String, String> entry : texts.entrySet()) {
			json.name(entry.getKey()).value(entry.getValue());
		}
		json.endObject();
	}
}
