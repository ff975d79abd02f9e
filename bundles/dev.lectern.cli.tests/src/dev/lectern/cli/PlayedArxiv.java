package dev.lectern.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Plays arXiv on loopback, which has every paper it is asked for. 2501.19393 was superseded, as its authors write; the OAI interface says that it is not withdrawn. */
final class PlayedArxiv implements AutoCloseable {

	/** @param begin and end by {@link System#nanoTime()}; the end is taken before anybody can have the answer */
	record Request(String path, long begin, long end) {
	}

	private final HttpServer server;
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final List<Request> requests = new CopyOnWriteArrayList<>();
	private final CountDownLatch doubted = new CountDownLatch(1);
	private final CountDownLatch closed = new CountDownLatch(1);
	private final boolean silentInDoubt;

	/** @param silentInDoubt whether the OAI interface never answers */
	PlayedArxiv(boolean silentInDoubt) throws IOException {
		this.silentInDoubt = silentInDoubt;
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::handle);
		server.setExecutor(threads);
		server.start();
	}

	String address() {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	/** As they ended. */
	List<Request> requests() {
		return requests;
	}

	/** Waits until the OAI interface is asked. */
	void awaitDoubt() throws InterruptedException {
		doubted.await();
	}

	@Override
	public void close() {
		closed.countDown();
		server.stop(0);
		threads.shutdownNow();
	}

	private void handle(HttpExchange exchange) throws IOException {
		long begin = System.nanoTime();
		try (exchange) {
			boolean doubt = exchange.getRequestURI().getPath().equals("/oai");
			if (doubt) {
				doubted.countDown();
			}
			if (doubt && silentInDoubt) {
				closed.await();
				return;
			}
			byte[] body = (doubt ? record() : feed(exchange.getRequestURI().getQuery())).getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", doubt ? "text/xml" : "application/atom+xml");
			requests.add(new Request(exchange.getRequestURI().getPath(), begin, System.nanoTime()));
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static String feed(String query) {
		List<String> asked = List.of(query.replaceAll(".*id_list=([^&]*).*", "$1").split(","));
		String entries = asked.stream().map(id -> "<entry><id>http://arxiv.org/abs/" + id + "v1</id><title>Paper " + id + "</title><published>" + published(id)
				+ "T17:57:34Z</published>" + (id.equals("2501.19393") ? "<comment>superseded by 2505.00001</comment>" : "") + "</entry>").collect(Collectors.joining());
		return "<feed xmlns='http://www.w3.org/2005/Atom'><totalResults>" + asked.size() + "</totalResults>" + entries + "</feed>";
	}

	private static String published(String id) {
		return "20" + id.substring(0, 2) + "-" + id.substring(2, 4) + "-12";
	}

	private static String record() {
		return Stream.of("<OAI-PMH><GetRecord><record><metadata><arXivRaw><id>2501.19393</id><version version='v1'><date>Sun, 12 Jan 2025 17:57:34 GMT</date></version>",
				"<title>Paper 2501.19393</title><authors>A. Bee</authors></arXivRaw></metadata></record></GetRecord></OAI-PMH>").collect(Collectors.joining());
	}
}
