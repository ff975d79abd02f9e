package dev.lectern.page.serve;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Serves preview pages to a browser on this machine. Addresses:
 *
 * <pre>
 * /TOKEN/assets/...      Lectern's own web files
 * /TOKEN/course/N/       the preview page of a {@link Mount}
 * /TOKEN/course/N/...    a file of its course
 * /TOKEN/report/N?JSON   what the page reports; only with the header X-Lectern-Report
 * /TOKEN/feed/N?NUMBER   news for the page, when its mount has any; only with the header X-Lectern-Report
 * /TOKEN/fetched/N/NAME  a file that was fetched from elsewhere for the course
 * </pre>
 *
 * Whatever is not one of these, or may not be had, is 404. Safe to use from any thread. Starting, mounting and closing block briefly on the
 * system: not for the UI thread.
 */
public final class PreviewServer implements AutoCloseable {

	private static final int TOKEN_BYTES = 24;
	private static final String REPORT_HEADER = "X-Lectern-Report";
	private static final int PARTIAL_CONTENT = 206;
	private static final int BUFFER_BYTES = 1 << 16;
	private static final int RANGE_NOT_SATISFIABLE = 416;

	private final HttpServer http;
	private final ExecutorService threads;
	private final String host;
	private final byte[] token;
	private final URI root;
	private final ContentPolicy policy;
	private final Assets assets;
	private final Consumer<Exception> failures;
	private final Map<Integer, Mount> mounts = new ConcurrentHashMap<>();
	private final AtomicInteger lastMount = new AtomicInteger();

	private PreviewServer(HttpServer http, ExecutorService threads, Assets assets, Consumer<Exception> failures) {
		this.http = http;
		this.threads = threads;
		this.assets = assets;
		this.failures = failures;
		InetSocketAddress address = http.getAddress();
		String name = address.getAddress().getHostAddress();
		host = (address.getAddress() instanceof Inet6Address ? "[" + name + "]" : name) + ':' + address.getPort();
		byte[] random = new byte[TOKEN_BYTES];
		new SecureRandom().nextBytes(random);
		String path = HexFormat.of().formatHex(random);
		token = path.getBytes(StandardCharsets.US_ASCII);
		root = URI.create("http://" + host + '/' + path + '/');
		policy = new ContentPolicy(root);
	}

	/**
	 * @param failures hears of what should not happen while answering, on a thread of the server; a browser that hangs up is no failure
	 * @throws IOException when there is no port to be had on loopback
	 */
	public static PreviewServer start(Assets assets, Consumer<Exception> failures) throws IOException {
		HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		ExecutorService threads = Executors.newCachedThreadPool(daemons()); // pages that wait for news hold one each
		http.setExecutor(threads);
		PreviewServer server = new PreviewServer(http, threads, Objects.requireNonNull(assets), Objects.requireNonNull(failures));
		http.createContext("/", server::handle);
		server.startDispatching();
		return server;
	}

	/* The server's own thread is a daemon when the one that starts it is. */
	private void startDispatching() throws IOException {
		Future<?> started = threads.submit(http::start);
		try {
			started.get();
		} catch (InterruptedException e) {
			close();
			Thread.currentThread().interrupt();
			throw new IOException(e);
		} catch (ExecutionException e) {
			close();
			throw new IOException(e.getCause());
		}
	}

	private static ThreadFactory daemons() {
		AtomicInteger count = new AtomicInteger();
		return task -> {
			Thread thread = new Thread(task, "Lectern preview server " + count.incrementAndGet());
			thread.setDaemon(true);
			return thread;
		};
	}

	/** Where everything of this server lies; ends with a slash. Knowing it is what entitles to read. */
	public URI root() {
		return root;
	}

	/** The address of one of Lectern's web files, relative to a preview page. */
	public static String assetFromPage(String path) {
		return "../../assets/" + path;
	}

	/** Where the page of that number reports to, relative to the page. */
	public static String reportsFromPage(int number) {
		return "../../report/" + number;
	}

	/** Where the page of that number asks for news, relative to a preview page. */
	public static String feedFromPage(int number) {
		return "../../feed/" + number;
	}

	/** A file of {@link Grants#fetched}, relative to the page of that number. */
	public static String fetchedFromPage(int number, String name) {
		return "../../fetched/" + number + '/' + name;
	}

	/** Makes a page available that is granted nothing; see {@link #mount(Path, PageSource, Mount.Reports, Grants)}. */
	public Mount mount(Path folder, PageSource page, Mount.Reports reports) throws IOException {
		return mount(folder, page, reports, Grants.NONE);
	}

	/**
	 * Makes a page over a course folder available, until the server closes.
	 *
	 * @param page    makes the HTML, given the mount's number
	 * @param reports takes what the page reports
	 * @param grants  what it allows
	 * @throws IOException when there is no such folder
	 */
	public Mount mount(Path folder, PageSource page, Mount.Reports reports, Grants grants) throws IOException {
		int number = lastMount.incrementAndGet();
		URI address = root.resolve("course/" + number + '/');
		Mount mount = new Mount(number, address, AccessElement.in(page.html(number), number, grants), CourseFolder.of(folder), reports, grants);
		mounts.put(number, mount);
		return mount;
	}

	/** Ends a mount: its page and all that goes with it cannot be had any more. */
	public void unmount(Mount mount) {
		mounts.remove(mount.number(), mount);
	}

	/** Ends all threads of the server. Answers under way are cut off. */
	@Override
	public void close() {
		http.stop(0);
		threads.shutdownNow();
	}

	private void handle(HttpExchange exchange) {
		try (exchange) {
			answer(exchange);
		} catch (IOException e) {
			// The browser hung up, as browsers do when they leave a page.
		} catch (RuntimeException e) {
			failures.accept(e);
		}
	}

	private void answer(HttpExchange exchange) throws IOException {
		Headers headers = exchange.getResponseHeaders();
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("X-DNS-Prefetch-Control", "off"); // browsers look up where links lead, unasked
		headers.set("Cross-Origin-Resource-Policy", "same-origin");
		headers.set("Cache-Control", "no-store");
		headers.set("Content-Security-Policy", ContentPolicy.other());
		if (!List.of(host).equals(exchange.getRequestHeaders().get("Host"))) {
			exchange.sendResponseHeaders(403, -1);
			return;
		}
		String method = exchange.getRequestMethod();
		if (!method.equals("GET") && !method.equals("HEAD")) {
			headers.set("Allow", "GET, HEAD");
			exchange.sendResponseHeaders(405, -1);
			return;
		}
		Optional<RequestPath> path = RequestPath.parse(exchange.getRequestURI().getRawPath()).filter(this::isOurs);
		if (path.isEmpty() || !route(exchange, path.get())) {
			exchange.sendResponseHeaders(404, -1);
		}
	}

	private boolean isOurs(RequestPath path) {
		return path.segments().size() >= 3 && MessageDigest.isEqual(token, path.segments().get(0).getBytes(StandardCharsets.UTF_8));
	}

	private boolean route(HttpExchange exchange, RequestPath path) throws IOException {
		if (path.segments().get(1).equals("assets")) {
			return !path.folder() && sendAsset(exchange, path.from(2));
		}
		Optional<Mount> mount = mount(path.segments().get(2));
		if (mount.isEmpty()) {
			return false;
		}
		boolean itself = path.segments().size() == 3;
		return switch (path.segments().get(1)) {
		case "course" -> path.folder() ? itself && sendPage(exchange, mount.get()) : !itself && sendFile(exchange, mount.get(), path.from(3));
		case "report" -> !path.folder() && itself && takeReport(exchange, mount.get());
		case "feed" -> !path.folder() && itself && sendNews(exchange, mount.get());
		case "fetched" -> !path.folder() && path.segments().size() == 4 && sendFetched(exchange, mount.get(), path.from(3));
		default -> false;
		};
	}

	private Optional<Mount> mount(String number) {
		return number.matches("[1-9][0-9]{0,8}") ? Optional.ofNullable(mounts.get(Integer.valueOf(number))) : Optional.empty();
	}

	private boolean sendPage(HttpExchange exchange, Mount mount) throws IOException {
		exchange.getResponseHeaders().set("Content-Security-Policy", policy.page(mount));
		byte[] page = mount.page().getBytes(StandardCharsets.UTF_8);
		send(exchange, ContentType.of("page.html"), page.length, new ByteArrayInputStream(page));
		return true;
	}

	private boolean sendAsset(HttpExchange exchange, String path) throws IOException {
		Optional<InputStream> asset = assets.open(path);
		if (asset.isEmpty()) {
			return false;
		}
		try (InputStream content = asset.get()) {
			byte[] bytes = content.readAllBytes();
			send(exchange, ContentType.of(path), bytes.length, new ByteArrayInputStream(bytes));
		}
		return true;
	}

	private boolean sendFile(HttpExchange exchange, Mount mount, String path) throws IOException {
		exchange.getResponseHeaders().set("Content-Security-Policy", policy.file(mount));
		return sendFile(exchange, mount.folder().file(path), ContentType.of(path));
	}

	private static boolean sendFetched(HttpExchange exchange, Mount mount, String name) throws IOException {
		return sendFile(exchange, mount.grants().fetched().flatMap(folder -> folder.file(name)), ContentType.of(name));
	}

	private static boolean sendFile(HttpExchange exchange, Optional<Path> file, String type) throws IOException {
		if (file.isEmpty() || !Files.isReadable(file.get())) {
			return false;
		}
		try (SeekableByteChannel content = Files.newByteChannel(file.get(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
			long size = content.size();
			exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
			Optional<ByteRange> range = exchange.getRequestMethod().equals("GET") ? ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), size)
					: Optional.empty();
			if (range.isEmpty()) {
				send(exchange, type, size, Channels.newInputStream(content));
			} else {
				sendPart(exchange, type, range.get(), content);
			}
		}
		return true;
	}

	private static void sendPart(HttpExchange exchange, String type, ByteRange range, SeekableByteChannel content) throws IOException {
		Headers headers = exchange.getResponseHeaders();
		headers.set("Content-Range", range.in(content.size()));
		if (!range.isSatisfiable()) {
			exchange.sendResponseHeaders(RANGE_NOT_SATISFIABLE, -1);
			return;
		}
		headers.set("Content-Type", type);
		exchange.sendResponseHeaders(PARTIAL_CONTENT, range.length());
		InputStream rest = Channels.newInputStream(content.position(range.first()));
		OutputStream body = exchange.getResponseBody();
		byte[] buffer = new byte[BUFFER_BYTES];
		for (long left = range.length(); left > 0;) {
			int read = rest.read(buffer, 0, (int) Math.min(buffer.length, left));
			if (read < 0) {
				throw new EOFException("The file has become shorter");
			}
			body.write(buffer, 0, read);
			left -= read;
		}
	}

	private static boolean sendNews(HttpExchange exchange, Mount mount) throws IOException {
		String number = exchange.getRequestURI().getRawQuery();
		if (mount.grants().feed().isEmpty() || number == null || !number.matches("[0-9]{1,18}") || !exchange.getRequestHeaders().containsKey(REPORT_HEADER)) {
			return false;
		}
		try {
			Optional<String> news = mount.grants().feed().get().after(Long.parseLong(number));
			if (news.isEmpty()) {
				exchange.sendResponseHeaders(204, -1);
			} else {
				byte[] json = news.get().getBytes(StandardCharsets.UTF_8);
				send(exchange, ContentType.of("news.json"), json.length, new ByteArrayInputStream(json));
			}
			return true;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false; // the server closes
		}
	}

	private static boolean takeReport(HttpExchange exchange, Mount mount) throws IOException {
		String query = exchange.getRequestURI().getQuery();
		if (query == null || !exchange.getRequestHeaders().containsKey(REPORT_HEADER)) {
			return false;
		}
		synchronized (mount) { // answered when it is taken: the page sends the next one then
			mount.reports().take(mount.number(), query);
		}
		exchange.sendResponseHeaders(204, -1);
		return true;
	}

	private static void send(HttpExchange exchange, String type, long length, InputStream content) throws IOException {
		Headers headers = exchange.getResponseHeaders();
		headers.set("Content-Type", type);
		if (exchange.getRequestMethod().equals("HEAD")) {
			headers.set("Content-Length", Long.toString(length));
			exchange.sendResponseHeaders(200, -1);
			return;
		}
		exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
		if (length > 0) {
			content.transferTo(exchange.getResponseBody());
		}
	}

	/** Makes the HTML of a preview page. */
	@FunctionalInterface
	public interface PageSource {

		/** @param number the number of the page's mount, for {@link PreviewServer#reportsFromPage} */
		String html(int number) throws IOException;
	}
}
