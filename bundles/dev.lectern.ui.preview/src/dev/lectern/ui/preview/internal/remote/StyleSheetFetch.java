package dev.lectern.ui.preview.internal.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.osgi.util.NLS;

import dev.lectern.page.styles.CssReferences;

/**
 * Fetches a style sheet with what it imports and shows, and writes all of it into a folder, the addresses in it rewritten to the names there. Blocks;
 * for one thread. Nothing is sent but plain requests: no cookies, no referrer.
 */
public final class StyleSheetFetch implements AutoCloseable {

	private static final long LOOK_AGAIN_MS = 100;
	private static final int OK = 200;
	private static final String NOTHING = "data:,";

	/** What may be taken, and the extension by which it is served. */
	private static final Map<String, String> EXTENSIONS = Map.ofEntries(Map.entry("text/css", "css"), Map.entry("font/woff2", "woff2"), Map.entry("font/woff", "woff"),
			Map.entry("font/ttf", "ttf"), Map.entry("font/otf", "otf"), Map.entry("application/font-woff2", "woff2"), Map.entry("application/font-woff", "woff"),
			Map.entry("application/x-font-ttf", "ttf"), Map.entry("application/x-font-woff", "woff"), Map.entry("image/png", "png"), Map.entry("image/jpeg", "jpg"),
			Map.entry("image/gif", "gif"), Map.entry("image/webp", "webp"), Map.entry("image/svg+xml", "svg"));

	private record File(URI address, String type, byte[] content) {
	}

	private final Path folder;
	private final FetchLimits limits;
	private final BooleanSupplier cancelled;
	private final HttpClient client;

	/**
	 * @param folder    where files go; made when it is missing
	 * @param cancelled asked often
	 */
	public StyleSheetFetch(Path folder, FetchLimits limits, BooleanSupplier cancelled) {
		this.folder = folder;
		this.limits = limits;
		this.cancelled = cancelled;
		client = HttpClient.newBuilder().connectTimeout(limits.connect()).followRedirects(Redirect.NEVER).build();
	}

	/**
	 * @param address with a scheme, or beginning with {@code //}
	 * @return the name of the file in the folder
	 * @throws IOException           when the style sheet itself cannot be had; the message is for the author. What it names and cannot be had is left out
	 * @throws CancellationException when asked to stop
	 */
	public String fetch(String address) throws IOException {
		Files.createDirectories(folder);
		return new Sheet().fetch(uri(address.startsWith("//") ? "https:" + address : address), true);
	}

	@Override
	public void close() {
		client.shutdownNow();
	}

	/* One style sheet and what belongs to it. */
	private final class Sheet {

		private final Map<URI, String> names = new HashMap<>();

		String fetch(URI address, boolean css) throws IOException {
			URI plain = withoutFragment(address);
			String known = names.get(plain);
			if (known != null) {
				return known;
			}
			if (names.size() >= limits.files()) {
				return NOTHING;
			}
			names.put(plain, NOTHING); // also what an import of itself gets
			File file = get(plain);
			String extension = EXTENSIONS.get(file.type());
			if (extension == null || css != extension.equals("css")) {
				throw new IOException(NLS.bind(Messages.StyleSheetFetch_type, file.type().isEmpty() ? "?" : file.type()));
			}
			byte[] content = css ? rewritten(file) : file.content();
			String name = name(content, extension);
			write(name, content);
			names.put(plain, name);
			return name;
		}

		private byte[] rewritten(File file) {
			String css = new String(file.content(), StandardCharsets.UTF_8);
			return CssReferences.rewrite(css, reference -> local(file.address(), reference)).getBytes(StandardCharsets.UTF_8);
		}

		private String local(URI base, String reference) {
			if (reference.isEmpty() || reference.startsWith("#") || reference.regionMatches(true, 0, "data:", 0, 5)) {
				return reference;
			}
			try {
				URI address = base.resolve(uri(reference));
				String fragment = address.getRawFragment();
				String name = fetch(address, isStyleSheet(address));
				return fragment == null || name.equals(NOTHING) ? name : name + '#' + fragment;
			} catch (IOException e) {
				return NOTHING; // a font or a picture less: the style sheet is of use without it, as in a browser
			}
		}
	}

	/* What is imported need not end so, but fonts and pictures always say what they are. */
	private static boolean isStyleSheet(URI address) {
		String path = Optional.ofNullable(address.getPath()).orElse("").toLowerCase(Locale.ROOT);
		return !path.matches(".*\\.(woff2?|ttf|otf|eot|png|jpe?g|gif|webp|svg|avif|ico|cur)");
	}

	private File get(URI address) throws IOException {
		URI next = address;
		for (int hops = 0; hops <= limits.redirects(); hops++) {
			if (!"https".equalsIgnoreCase(next.getScheme()) && !"http".equalsIgnoreCase(next.getScheme()) || next.getHost() == null) {
				throw new IOException(NLS.bind(Messages.StyleSheetFetch_scheme, next));
			}
			HttpResponse<InputStream> answer = send(next);
			try (InputStream body = answer.body()) {
				int status = answer.statusCode();
				if (status == OK) {
					return new File(next, type(answer), read(body));
				}
				Optional<String> location = answer.headers().firstValue("Location");
				if (status / 100 != 3 || location.isEmpty()) {
					throw new IOException(NLS.bind(Messages.StyleSheetFetch_status, status));
				}
				next = next.resolve(uri(location.get()));
			}
		}
		throw new IOException(Messages.StyleSheetFetch_redirects);
	}

	private HttpResponse<InputStream> send(URI address) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(address).timeout(limits.request()).header("Accept", "text/css,*/*;q=0.1").GET().build();
		CompletableFuture<HttpResponse<InputStream>> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
		while (true) {
			stopIfCancelled();
			try {
				return answer.get(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				continue; // the request has a time-out of its own
			} catch (InterruptedException e) {
				answer.cancel(true);
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw new IOException(reason(e.getCause()), e.getCause());
			}
		}
	}

	private byte[] read(InputStream body) throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		byte[] buffer = new byte[1 << 14];
		long end = System.nanoTime() + limits.request().toNanos();
		for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
			stopIfCancelled();
			content.write(buffer, 0, read);
			if (content.size() > limits.bytes()) {
				throw new IOException(NLS.bind(Messages.StyleSheetFetch_size, limits.bytes() >> 20));
			}
			if (System.nanoTime() > end) {
				throw new IOException(Messages.StyleSheetFetch_time);
			}
		}
		return content.toByteArray();
	}

	private void stopIfCancelled() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	private void write(String name, byte[] content) throws IOException {
		Path temporary = Files.createTempFile(folder, "fetch", ".part");
		try {
			Files.write(temporary, content);
			Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static String type(HttpResponse<?> answer) {
		return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
	}

	private static String reason(Throwable cause) {
		if (cause instanceof HttpConnectTimeoutException || cause instanceof HttpTimeoutException) {
			return Messages.StyleSheetFetch_time;
		}
		if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
			return Messages.StyleSheetFetch_unreachable;
		}
		return cause.getMessage() == null ? Messages.StyleSheetFetch_unreachable : cause.getMessage();
	}

	private static URI uri(String address) throws IOException {
		try {
			return new URI(address.strip().replace(" ", "%20").replace("|", "%7C"));
		} catch (URISyntaxException e) {
			throw new IOException(NLS.bind(Messages.StyleSheetFetch_scheme, address), e);
		}
	}

	private static URI withoutFragment(URI address) {
		String text = address.toString();
		int fragment = text.indexOf('#');
		return fragment < 0 ? address : URI.create(text.substring(0, fragment));
	}

	/* By what is in it: a page that shows another name shows another content. */
	private static String name(byte[] content, String extension) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
			return HexFormat.of().formatHex(hash, 0, 16) + '.' + extension;
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
