package dev.lectern.citation.client.internal.datacite;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.internal.http.OneByOne;
import dev.lectern.citation.client.internal.http.PoliteHttp;
import dev.lectern.citation.client.internal.http.Reply;
import dev.lectern.citation.client.internal.http.Unanswered;

/** Papers by the DOIs that arXiv registers. */
public final class DataCite extends OneByOne {

	private final URI base;
	private final PoliteHttp http;

	public DataCite(URI base, PoliteHttp http) {
		this.base = base;
		this.http = http;
	}

	@Override
	public String id() {
		return "datacite";
	}

	@Override
	public String name() {
		return "DataCite";
	}

	@Override
	protected Answer ask(ArxivIdentifier paper, BooleanSupplier cancelled) throws Unanswered {
		URI address = URI.create(base.toString().replaceFirst("/+$", "") + "/dois/10.48550/arXiv." + paper.canonical());
		return http.ask(address, reply -> answer(paper, reply), cancelled);
	}

	/** A page that says 404 is any server's; DataCite's own says so in JSON, with a list of errors. */
	private static Answer answer(ArxivIdentifier asked, Reply reply) throws Unanswered {
		JsonObject document = document(reply);
		if (reply.status() == 404 && document.has("errors")) {
			return new Answer.Absent();
		}
		if (reply.status() != 200) {
			throw new Unanswered(Failure.UNEXPECTED, "HTTP " + reply.status());
		}
		try {
			return new Answer.Found(Registration.paper(asked, document).orElseThrow(() -> new Unanswered(Failure.UNREADABLE, asked.canonical())));
		} catch (IllegalStateException | ClassCastException | UnsupportedOperationException e) {
			throw new Unanswered(Failure.UNREADABLE, asked.canonical());
		}
	}

	private static JsonObject document(Reply reply) throws Unanswered {
		if (!reply.is("json")) {
			throw new Unanswered(reply.status() == 200 ? Failure.UNREADABLE : Failure.UNEXPECTED, "HTTP " + reply.status() + ", Content-Type " + reply.contentType());
		}
		try {
			JsonElement document = JsonParser.parseString(new String(reply.body(), StandardCharsets.UTF_8));
			if (document.isJsonObject()) {
				return document.getAsJsonObject();
			}
		} catch (JsonParseException e) {
			throw new Unanswered(Failure.UNREADABLE, "JSON");
		}
		throw new Unanswered(Failure.UNREADABLE, "JSON");
	}
}
