package dev.lectern.deck.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.lectern.deck.Position;
import dev.lectern.deck.Profile;
import dev.lectern.deck.Slide;

/** Serves the page, a release of reveal.js and the decks to the browser, and takes what the browser found. */
final class Site implements AutoCloseable {

	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "mjs", "text/javascript; charset=utf-8");

	/** A slide as the page takes it; the first one of a stack tells what the stack has. */
	private record OurSlide(String place, Map<String, String> stack, Map<String, String> attributes, String html) {

		static OurSlide of(Slide slide) {
			Position position = slide.position();
			String place = position.inStack() ? position.horizontal() + "/" + position.vertical() : String.valueOf(position.horizontal());
			return new OurSlide(place, position.inStack() && position.vertical() == 0 ? slide.stackAttributes() : null, slide.attributes(), slide.html());
		}
	}

	/** A deck as the page takes it; {@code deck} is its address. */
	private record OurDeck(String deck, String slide, String vertical, String notes, Map<String, String> attributes, List<OurSlide> slides) {
	}

	/** What the page answers for each deck. */
	private record Answer(List<String> plugin, List<String> lectern) {
	}

	private final String reveal;
	private final Profile.Markdown options;
	private final Path page;
	private final Path release;
	private final HttpServer server;
	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
	private final CompletableFuture<Void> ready = new CompletableFuture<>();
	private volatile List<Subject> subjects = List.of();
	private volatile CompletableFuture<List<Rendering>> results = new CompletableFuture<>();

	/**
	 * @param reveal  a release that the bundle of reveal.js has
	 * @param options what the markdown plugin is told
	 */
	Site(String reveal, Profile.Markdown options, Path repository) throws IOException {
		this.reveal = reveal;
		this.options = options;
		page = repository.resolve("bundles/dev.lectern.deck.browser.tests/page");
		release = repository.resolve("bundles/dev.lectern.reveal/web/vendor/reveal").resolve(reveal);
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setExecutor(threads);
		server.createContext("/", this::handle);
		server.start();
	}

	String address() {
		return "http://" + server.getAddress().getHostString() + ':' + server.getAddress().getPort() + "/compare.html?" + query();
	}

	/** The options that are on. */
	private String query() {
		return Stream.of(options.animatedLists() ? "animateLists" : "", options.breaks() ? "breaks" : "", options.smartypants() ? "smartypants" : "")
				.filter(name -> !name.isEmpty()).collect(Collectors.joining("&"));
	}

	/** Done when the page has loaded. */
	CompletableFuture<Void> ready() {
		return ready;
	}

	/** Offers decks to the page; the answer is there when it has compared them. */
	CompletableFuture<List<Rendering>> offer(List<Subject> decks) {
		results = new CompletableFuture<>();
		subjects = List.copyOf(decks);
		return results;
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange; InputStream body = exchange.getRequestBody()) {
			String path = exchange.getRequestURI().getPath().substring(1);
			switch (path) {
				case "ready" -> ready.complete(null);
				case "results" -> results.complete(renderings(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
				case "failure" -> results.completeExceptionally(new AssertionError(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
				case "subjects" -> {
					send(exchange, "application/json", new Gson().toJson(decks()).getBytes(StandardCharsets.UTF_8));
					return;
				}
				default -> {
					if (path.startsWith("decks/")) {
						Subject subject = subjects.get(Integer.parseInt(path.substring("decks/".length())));
						send(exchange, "text/markdown; charset=utf-8", subject.text().getBytes(StandardCharsets.UTF_8));
					} else {
						file(exchange, path);
					}
					return;
				}
			}
			exchange.sendResponseHeaders(204, -1);
		} catch (RuntimeException e) {
			results.completeExceptionally(e);
			throw e;
		}
	}

	private void file(HttpExchange exchange, String path) throws IOException {
		Path folder = path.startsWith("reveal/") ? release : page;
		Path file = folder.resolve(path.startsWith("reveal/") ? path.substring("reveal/".length()) : path).normalize();
		String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
		if (type == null || !file.startsWith(folder) || !Files.isRegularFile(file)) {
			exchange.sendResponseHeaders(404, -1);
		} else {
			send(exchange, type, Files.readAllBytes(file));
		}
	}

	private static void send(HttpExchange exchange, String type, byte[] content) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.getResponseHeaders().set("Cache-Control", "no-store");
		exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(content);
		}
	}

	private List<OurDeck> decks() {
		List<OurDeck> decks = new ArrayList<>();
		for (Subject subject : subjects) {
			decks.add(new OurDeck("decks/" + decks.size(), subject.separators().slide(), subject.separators().vertical(), subject.separators().notes(),
					subject.attributes(), subject.deck(reveal, options).slides().stream().map(OurSlide::of).toList()));
		}
		return decks;
	}

	private List<Rendering> renderings(String json) {
		List<Answer> answers = new Gson().fromJson(json, new TypeToken<List<Answer>>() {
		});
		List<Rendering> renderings = new ArrayList<>();
		for (Answer answer : answers) {
			renderings.add(new Rendering(subjects.get(renderings.size()), reveal, answer.plugin(), answer.lectern()));
		}
		return renderings;
	}

	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
