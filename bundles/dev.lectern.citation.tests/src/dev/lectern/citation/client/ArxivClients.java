package dev.lectern.citation.client;

import java.util.random.RandomGenerator;

import dev.lectern.citation.client.internal.http.Time;

/** Clients in a time of their own, for tests of other packages. */
public final class ArxivClients {

	private ArxivClients() {
	}

	public static ArxivClient client(ClientSettings settings, Time time, RandomGenerator random) {
		return new ArxivClient(settings, time, random);
	}
}
