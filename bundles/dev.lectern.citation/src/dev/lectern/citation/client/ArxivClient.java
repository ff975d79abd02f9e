package dev.lectern.citation.client;

import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.lectern.citation.client.internal.atom.ArxivApi;
import dev.lectern.citation.client.internal.datacite.DataCite;
import dev.lectern.citation.client.internal.http.PoliteHttp;
import dev.lectern.citation.client.internal.http.SystemTime;
import dev.lectern.citation.client.internal.http.Time;
import dev.lectern.citation.client.internal.oai.OaiRecords;
import dev.lectern.citation.client.internal.rate.RateGate;

/**
 * The sources of papers that the settings name. Making one opens nothing. Between requests nothing is open either, so there is nothing to close.
 * After a 403 neither of arXiv's interfaces is asked again by this client; a new one asks again, which is for a person to decide.
 */
public final class ArxivClient {

	private final PaperSource api;
	private final PaperSource records;
	private final Optional<PaperSource> registrations;

	public ArxivClient(ClientSettings settings) {
		this(settings, SystemTime.INSTANCE, RandomGenerator.getDefault());
	}

	ArxivClient(ClientSettings settings, Time time, RandomGenerator random) {
		RateGate gate = new RateGate(settings.turns(), settings.machineTurns(), settings.interval(), time);
		PoliteHttp arxiv = new PoliteHttp(settings.userAgent(), settings.patience(), gate, time, random);
		api = new ArxivApi(settings.api(), arxiv);
		records = new OaiRecords(settings.oai(), arxiv);
		registrations = settings.dataCite().map(base -> new DataCite(base, new PoliteHttp(settings.userAgent(), settings.patience(), gate, time, random)));
	}

	/** For many papers at once: one request for a whole course. */
	public PaperSource api() {
		return api;
	}

	/** For single papers, withdrawals included. */
	public PaperSource records() {
		return records;
	}

	/** Somebody other than arXiv to ask whether there is such a paper; empty when the settings name nobody. */
	public Optional<PaperSource> registrations() {
		return registrations;
	}
}
