package dev.lectern.citation.client.internal.oai;

import java.net.URI;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.internal.http.OneByOne;
import dev.lectern.citation.client.internal.http.PoliteHttp;
import dev.lectern.citation.client.internal.http.Reply;
import dev.lectern.citation.client.internal.http.Unanswered;
import dev.lectern.citation.client.internal.xml.XmlElement;
import dev.lectern.citation.client.internal.xml.XmlReply;

/** Papers by arXiv's OAI interface. */
public final class OaiRecords extends OneByOne {

	private static final String NAMES = "oai:arXiv.org:";

	private final URI base;
	private final PoliteHttp http;

	public OaiRecords(URI base, PoliteHttp http) {
		this.base = base;
		this.http = http;
	}

	@Override
	public String id() {
		return "arxiv-oai";
	}

	@Override
	public String name() {
		return "arXiv OAI";
	}

	@Override
	protected Answer ask(ArxivIdentifier paper, BooleanSupplier cancelled) throws Unanswered {
		URI address = URI.create(base + "?verb=GetRecord&metadataPrefix=arXivRaw&identifier=" + NAMES + paper.canonical());
		return http.ask(address, reply -> answer(paper, reply), cancelled);
	}

	private static Answer answer(ArxivIdentifier asked, Reply reply) throws Unanswered {
		XmlElement document = XmlReply.document(reply, "OAI-PMH");
		Optional<String> error = document.child("error").map(element -> element.attribute("code").orElse("?"));
		if (error.isPresent()) {
			if (error.get().equals("idDoesNotExist")) {
				return new Answer.Absent();
			}
			throw new Unanswered(Failure.UNEXPECTED, error.get());
		}
		XmlElement raw = document.child("GetRecord").flatMap(get -> get.child("record")).flatMap(record -> record.child("metadata"))
				.flatMap(metadata -> metadata.child("arXivRaw")).orElseThrow(() -> new Unanswered(Failure.UNREADABLE, "arXivRaw?"));
		return new Answer.Found(RawRecord.paper(raw).filter(paper -> paper.identifier().canonical().equals(asked.canonical()))
				.orElseThrow(() -> new Unanswered(Failure.UNREADABLE, raw.textOf("id").orElse("id?"))));
	}
}
