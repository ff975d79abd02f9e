package dev.lectern.ui.preview.internal.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

import com.sun.net.httpserver.HttpServer;

import dev.lectern.deck.Profile;
import dev.lectern.page.PageSettings;
import dev.lectern.page.styles.StyleSheetCache;
import dev.lectern.page.styles.StyleSheetCache.Outcome;

class RemoteStylesTest {

	@TempDir
	Path folder;

	private final BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
	private volatile String css = "p {}";
	private HttpServer server;
	private String address;
	private RemoteStyles styles;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/own.css", exchange -> {
			try (exchange) {
				byte[] content = css.getBytes(StandardCharsets.UTF_8);
				exchange.getResponseHeaders().set("Content-Type", "text/css");
				exchange.sendResponseHeaders(content.length == 0 ? 500 : 200, content.length == 0 ? -1 : content.length);
				exchange.getResponseBody().write(content);
			}
		});
		server.start();
		address = "http://" + server.getAddress().getAddress().getHostAddress() + ':' + server.getAddress().getPort() + "/own.css";
		styles = new RemoteStyles(new StyleSheetCache(folder));
		styles.addListener(told::add);
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	@Test
	void tellsWhenThereAreOthersThanBefore() throws Exception {
		PageSettings page = PageSettings.of(Profile.DEFAULT, "en").withStyleSheets(List.of(address));
		assertEquals(Optional.empty(), styles.fetched(page));
		assertTrue(fetch());
		String first = styles.fetched(page).orElseThrow().names().get(address);
		assertEquals(false, fetch(), "it is the same");
		css = "h1 {}";
		assertTrue(fetch());
		assertTrue(!first.equals(styles.fetched(page).orElseThrow().names().get(address)));
		css = "";
		assertEquals(false, fetch(), "the one that is here stays");
		assertTrue(styles.whyNotRenewed(address).orElseThrow().contains("500"));
		assertEquals(Outcome.Fetched.class, styles.outcome(address).orElseThrow().getClass());

		styles.dismiss(List.of(address));
		assertEquals(false, next());
		assertEquals(Optional.empty(), styles.whyNotRenewed(address));
		assertEquals(Outcome.Fetched.class, styles.outcome(address).orElseThrow().getClass());
	}

	@Test
	void whatNobodyWantsIsNotAskedForAgain() throws Exception {
		styles.dismiss(List.of(address));
		assertEquals(false, next());
		assertEquals(Optional.of(new Outcome.Refused()), styles.outcome(address));
	}

	/** The command line has no platform to ask. */
	@Test
	void theCommandLineFindsThemWhereThePlatformHasThemKept() {
		assertEquals(Platform.getStateLocation(FrameworkUtil.getBundle(RemoteStyles.class)).append("style-sheets").toPath(),
				StyleSheetCache.folderIn(Platform.getLocation().toPath()));
	}

	private boolean fetch() throws InterruptedException {
		styles.fetch(List.of(address));
		assertEquals(false, next(), "that it is on its way");
		return next();
	}

	private boolean next() throws InterruptedException {
		return Optional.ofNullable(told.poll(60, TimeUnit.SECONDS)).orElseThrow();
	}
}
