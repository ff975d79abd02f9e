package dev.lectern.cli.command;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Writes JSON as all commands do: indented by two, ended by one {@code \n}, the same bytes for the same values. */
public final class JsonText {

	/** Writes one value. */
	@FunctionalInterface
	public interface Body {
		void write(JsonWriter json) throws IOException;
	}

	private JsonText() {
	}

	public static String of(Body body) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent("  "));
			json.setHtmlSafe(false);
			body.write(json);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.append('\n').toString();
	}
}
