package dev.lectern.citation.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import dev.lectern.citation.client.internal.http.Time;
import dev.lectern.citation.paper.Paper;

/** Plays arXiv's query interface, its OAI interface and DataCite on loopback: right answers, in any order, and the faults it is told to make. */
public final class FakeArxiv implements AutoCloseable {

	/**
	 * A request as it arrived.
	 *
	 * @param at by the clock of {@link #watch(Time)}, in milliseconds
	 */
	public record Request(String path, String query, String userAgent, long at, Optional<Fault> fault) {
	}

	/** Faults that the query interface alone can make. */
	private static final List<Fault> OF_FEEDS = List.of(Fault.EMPTY_FEED, Fault.SOME_MISSING, Fault.FEWER_THAN_SAID, Fault.OTHER_ENTRIES, Fault.OTHER_PAPERS, Fault.WRONG_DATES, Fault.MALFORMED,
			Fault.MALFORMED_NAMED, Fault.OLD_XML);

	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final Map<String, Paper> papers = new LinkedHashMap<>();
	private final Queue<Fault> plan = new ConcurrentLinkedQueue<>();
	private final List<Request> requests = new CopyOnWriteArrayList<>();
	private final AtomicInteger open = new AtomicInteger();
	private final AtomicInteger mostOpen = new AtomicInteger();
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Random random;
	private volatile Time time;
	private final AtomicBoolean hanging = new AtomicBoolean();

	public FakeArxiv(long seed) throws IOException {
		random = new Random(seed);
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::handle);
		server.setExecutor(threads);
		server.start();
	}

	public void put(Paper paper) {
		papers.put(paper.identifier().canonical(), paper);
	}

	public void forget() {
		papers.clear();
		plan.clear();
		requests.clear();
	}

	public void plan(List<Fault> faults) {
		plan.addAll(faults);
	}

	public List<Request> requests() {
		return requests;
	}

	public int mostAtOnce() {
		return mostOpen.get();
	}

	/** Whether it has begun to hang since it was last asked. */
	public boolean hanging() {
		return hanging.getAndSet(false);
	}

	public void watch(Time clock) {
		time = clock;
	}

	public URI root() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
	}

	public ClientSettings settings(Path turns) {
		return new ClientSettings(root().resolve("/api/query"), root().resolve("/oai"), Optional.of(root()), "Lectern/test", turns, ClientSettings.INTERVAL,
				Duration.ofSeconds(60));
	}

	@Override
	public void close() {
		closed.countDown();
		server.stop(0);
		threads.shutdownNow();
	}

	private void handle(HttpExchange exchange) throws IOException {
		mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
		hanging.set(false);
		try {
			String path = exchange.getRequestURI().getPath();
			boolean detour = path.startsWith("/moved");
			Optional<Fault> fault = detour ? Optional.empty() : fault(path);
			requests.add(new Request(path, String.valueOf(exchange.getRequestURI().getQuery()), exchange.getRequestHeaders().getFirst("User-Agent"),
					time == null ? System.nanoTime() / 1_000_000 : time.nanos() / 1_000_000, fault));
			answer(exchange, detour ? path.substring("/moved".length()) : path, fault);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			open.decrementAndGet();
			exchange.close();
		}
	}

	private Optional<Fault> fault(String path) {
		Fault next = plan.peek();
		if (next == null || OF_FEEDS.contains(next) && !path.startsWith("/api")) {
			return Optional.empty();
		}
		return Optional.of(plan.poll());
	}

	private void answer(HttpExchange exchange, String path, Optional<Fault> fault) throws IOException, InterruptedException {
		String type = path.startsWith("/dois") ? "application/vnd.api+json; charset=utf-8" : path.startsWith("/oai") ? "text/xml" : "application/atom+xml; charset=utf-8";
		if (fault.isEmpty()) {
			right(exchange, path, type);
			return;
		}
		switch (fault.get()) {
		case FORBIDDEN -> send(exchange, 403, "text/html", "<html>Access denied");
		case TOO_MANY -> send(exchange, 429, "text/plain", "Rate exceeded.");
		case TOO_MANY_UNTIL -> {
			exchange.getResponseHeaders().set("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(20)));
			send(exchange, 429, "text/plain", "Rate exceeded.");
		}
		case UNAVAILABLE -> {
			exchange.getResponseHeaders().set("Retry-After", "0");
			send(exchange, 503, "text/html", "<html>Retry");
		}
		case UNAVAILABLE_FOR_LONG -> {
			exchange.getResponseHeaders().set("Retry-After", "31536000");
			send(exchange, 503, "text/html", "<html>Retry");
		}
		case NOT_FOUND_PAGE -> send(exchange, 404, "text/html", "<html>Not found");
		case HANGS -> hang();
		case DRIPS -> {
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(200, 1000);
			exchange.getResponseBody().write("<feed".getBytes(StandardCharsets.UTF_8));
			exchange.getResponseBody().flush();
			hang();
		}
		case BROKEN -> {
			String whole = body(exchange, path);
			send(exchange, 200, type, whole.substring(0, whole.length() / 2));
		}
		case TRUNCATED -> {
			byte[] whole = body(exchange, path).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", type);
			exchange.sendResponseHeaders(200, whole.length);
			exchange.getResponseBody().write(whole, 0, whole.length / 2);
		}
		case RESET -> exchange.close();
		case GZIP_BOMB -> {
			exchange.getResponseHeaders().set("Content-Encoding", "gzip");
			ByteArrayOutputStream packed = new ByteArrayOutputStream();
			try (OutputStream out = new GZIPOutputStream(packed)) {
				out.write(new byte[1 << 20]);
			}
			send(exchange, 200, type, packed.toByteArray());
		}
		case OVERSIZED -> flood(exchange, type);
		case ENTITY_BOMB -> send(exchange, 200, type, "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>\n<feed><title>&b;</title></feed>");
		case PAGE -> send(exchange, 200, "text/html", "<html><body>Be right back</body></html>");
		case WRONG_TYPE -> send(exchange, 200, "text/plain", body(exchange, path));
		case NOTHING -> send(exchange, 200, type, "");
		case REDIRECTED_ELSEWHERE -> redirect(exchange, "http://localhost:9/elsewhere");
		case REDIRECTED_IN_CIRCLES -> {
			plan.add(Fault.REDIRECTED);
			redirect(exchange, exchange.getRequestURI().toString());
		}
		case REDIRECTED -> redirect(exchange, "/moved" + exchange.getRequestURI());
		case MALFORMED, MALFORMED_NAMED -> {
			List<String> asked = asked(exchange);
			String named = fault.get() == Fault.MALFORMED_NAMED ? asked.get(random.nextInt(asked.size())) : "abc";
			send(exchange, 400, type, feed(1, "<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_" + named + "</id><title>Error</title>"
					+ "<summary>incorrect id format for " + named + "</summary><author><name>arXiv api core</name></author></entry>"));
		}
		case EMPTY_FEED -> send(exchange, 200, type, feed(0, ""));
		case SOME_MISSING -> {
			List<Paper> some = there(exchange).stream().filter(paper -> random.nextBoolean()).toList();
			send(exchange, 200, type, feed(some.size(), entries(some, false)));
		}
		case FEWER_THAN_SAID -> {
			List<Paper> all = there(exchange);
			send(exchange, 200, type, feed(all.size() + 1, entries(all.subList(0, all.size() / 2), false)));
		}
		case OTHER_ENTRIES -> {
			List<Paper> all = there(exchange);
			send(exchange, 200, type, feed(all.size(), all.stream().map(paper -> entry(random.nextBoolean() ? paper : other(paper), false)).collect(Collectors.joining())));
		}
		case OTHER_PAPERS, WRONG_DATES -> {
			boolean all = fault.get() == Fault.OTHER_PAPERS;
			send(exchange, 200, type, feed(there(exchange).size(), entries(there(exchange).stream().map(paper -> strange(paper, all)).toList(), false)));
		}
		case OLD_XML -> send(exchange, 200, type, feed(there(exchange).size(), entries(there(exchange), true)));
		}
	}

	private void right(HttpExchange exchange, String path, String type) throws IOException {
		boolean unregistered = path.startsWith("/dois") && !papers.containsKey(registered(path));
		send(exchange, unregistered ? 404 : 200, type, body(exchange, path));
	}

	private String body(HttpExchange exchange, String path) {
		if (path.startsWith("/dois")) {
			Paper paper = papers.get(registered(path));
			return paper == null ? "{\"errors\":[{\"status\":\"404\",\"title\":\"The resource you are looking for doesn't exist.\"}]}" : registration(paper);
		}
		if (path.startsWith("/oai")) {
			String query = exchange.getRequestURI().getQuery();
			Paper paper = papers.get(query.substring(query.indexOf("oai:arXiv.org:") + "oai:arXiv.org:".length()));
			return "<?xml version='1.0'?><OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>"
					+ (paper == null ? "<error code='idDoesNotExist'>Nothing matched</error>" : record(paper)) + "</OAI-PMH>";
		}
		List<Paper> there = new ArrayList<>(there(exchange));
		Collections.shuffle(there, random);
		return feed(there.size(), entries(there, false));
	}

	private static String registered(String path) {
		return path.substring(path.indexOf("arXiv.") + "arXiv.".length());
	}

	/** Like arXiv: each once, and ten unless more are asked for. */
	private List<Paper> there(HttpExchange exchange) {
		String query = exchange.getRequestURI().getQuery();
		int most = query.contains("max_results=") ? Integer.parseInt(query.replaceAll(".*max_results=(\\d+).*", "$1")) : 10;
		return asked(exchange).stream().distinct().flatMap(name -> Stream.ofNullable(papers.get(name))).limit(most).toList();
	}

	private static List<String> asked(HttpExchange exchange) {
		return List.of(exchange.getRequestURI().getQuery().replaceAll(".*id_list=([^&]*).*", "$1").split(","));
	}

	private static String feed(int total, String entries) {
		return "<?xml version='1.0' encoding='UTF-8'?><feed xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\" xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
				+ "xmlns=\"http://www.w3.org/2005/Atom\"><title>arXiv Query</title><opensearch:totalResults>" + total + "</opensearch:totalResults>" + entries + "</feed>";
	}

	private static String entries(List<Paper> papers, boolean old) {
		return papers.stream().map(paper -> entry(paper, old)).collect(Collectors.joining());
	}

	private static String entry(Paper paper, boolean old) {
		String namespace = old ? " xmlns:arxiv=\"http://arxiv.org/schemas/atom\"" : "";
		String title = old ? paper.title().replaceFirst(" ", "\n  ") : paper.title();
		return "<entry><id>http://arxiv.org/abs/" + paper.identifier() + "v" + paper.version() + "</id><title>" + title + "</title><updated>" + paper.updated()
				+ "T00:00:01Z</updated><summary>  " + paper.summary() + "\n</summary>"
				+ paper.categories().stream().map(name -> "<category term=\"" + name + "\"/>").collect(Collectors.joining()) + "<published>" + paper.published()
				+ "T00:00:01Z</published>" + paper.comment().map(comment -> "<arxiv:comment" + namespace + ">" + comment + "</arxiv:comment>").orElse("")
				+ "<arxiv:primary_category" + namespace + " term=\"" + paper.categories().getFirst() + "\"/>"
				+ paper.authors().stream().map(name -> "<author><name>" + name + "</name></author>").collect(Collectors.joining()) + "</entry>";
	}

	private static String record(Paper paper) {
		StringBuilder versions = new StringBuilder();
		for (int version = 1; version <= paper.version(); version++) {
			LocalDate date = version == paper.version() ? paper.updated().day().orElseThrow() : paper.published().day().orElseThrow();
			boolean withdrawn = version == paper.version() && paper.withdrawn();
			versions.append("<version version='v" + version + "'><date>" + date.atStartOfDay(ZoneOffset.UTC).format(DateTimeFormatter.RFC_1123_DATE_TIME) + "</date><size>"
					+ (withdrawn ? "0kb</size><source_type>I</source_type>" : "12kb</size>") + "</version>");
		}
		return "<GetRecord><record><header><identifier>oai:arXiv.org:" + paper.identifier() + "</identifier></header><metadata><arXivRaw><id>" + paper.identifier()
				+ "</id>" + versions + "<title>" + paper.title() + "</title><authors>" + String.join(", ", paper.authors()) + "</authors><categories>"
				+ String.join(" ", paper.categories()) + "</categories>" + paper.comment().map(comment -> "<comments>" + comment + "</comments>").orElse("")
				+ "<abstract>  " + paper.summary() + "\n</abstract></arXivRaw></metadata></record></GetRecord>";
	}

	private static String registration(Paper paper) {
		return "{\"data\":{\"attributes\":{\"doi\":\"10.48550/arxiv." + paper.identifier().canonical().toLowerCase(Locale.ROOT) + "\",\"titles\":[{\"title\":\"" + paper.title()
				+ "\"}],\"creators\":[{\"name\":\"" + paper.authors().getFirst() + "\"}],\"dates\":[{\"date\":\"" + paper.published()
				+ "T00:00:01Z\",\"dateType\":\"Submitted\",\"dateInformation\":\"v1\"}],\"descriptions\":[]}}}";
	}

	private static Paper other(Paper paper) {
		return SamplePaper.of("1909." + String.format(Locale.ROOT, "%05d", Math.abs(paper.title().hashCode() % 99_998) + 1), "Something Else");
	}

	private static Paper strange(Paper paper, boolean all) {
		LocalDate later = paper.published().day().orElseThrow().plusYears(3);
		return new Paper(paper.identifier(), all ? "Something Else" : paper.title(), all ? List.of("Somebody Other") : paper.authors(), later, later, paper.version(),
				paper.categories(), all ? "It is about something else." : paper.summary(), paper.comment(), paper.journal(), paper.doi(), false);
	}

	private void hang() throws InterruptedException {
		hanging.set(true);
		closed.await();
	}

	private static void redirect(HttpExchange exchange, String to) throws IOException {
		exchange.getResponseHeaders().set("Location", to);
		send(exchange, 302, "text/html", "");
	}

	private static void flood(HttpExchange exchange, String type) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(200, 0);
		byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		for (int megabytes = 0; megabytes < 20; megabytes++) {
			exchange.getResponseBody().write(blanks);
		}
	}

	private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
		send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
	}

	private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body);
	}
}
