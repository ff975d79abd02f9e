package dev.lectern.cli.layout;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.lectern.deck.Profile;

/** A Chromium without a window, at one page, and cut off from all other servers. It ends, with all its processes and files, when this is closed or Lectern ends. */
final class HeadlessBrowser implements AutoCloseable {

	private static final int SECONDS_TO_END = 5;
	private static final int LINES_OF_ERRORS = 5;

	private final Path folder;
	private final Path errors;
	private final Process process;
	private final Thread atExit = new Thread(this::end);

	private HeadlessBrowser(Path folder, Path errors, Process process) {
		this.folder = folder;
		this.errors = errors;
		this.process = process;
	}

	/**
	 * @param program a Chromium or Chrome
	 * @param page    of a server on this machine; there is no way to any other
	 * @param stage   the size of its window
	 * @throws IOException when it does not start
	 */
	static HeadlessBrowser open(Path program, URI page, Profile.Stage stage) throws IOException {
		Path folder = Files.createTempDirectory("lectern-browser");
		try {
			// Command lines can be read by everybody on the machine, and the address is what entitles to read the course.
			Path start = Files.writeString(folder.resolve("start.html"), "<!doctype html><meta http-equiv=\"refresh\" content=\"0;url=" + page + "\">");
			Path errors = folder.resolve("errors.txt");
			Process process = new ProcessBuilder(command(program, folder, start, page, stage)).redirectErrorStream(true).redirectOutput(errors.toFile()).start();
			process.getOutputStream().close();
			HeadlessBrowser browser = new HeadlessBrowser(folder, errors, process);
			Runtime.getRuntime().addShutdownHook(browser.atExit);
			return browser;
		} catch (IOException e) {
			delete(folder);
			throw e;
		}
	}

	private static List<String> command(Path program, Path folder, Path start, URI page, Profile.Stage stage) throws IOException {
		List<String> command = new ArrayList<>(List.of(program.toString(), "--headless=new", "--user-data-dir=" + folder.resolve("profile"),
				"--window-size=" + stage.width() + "," + stage.height(), "--no-first-run", "--no-default-browser-check", "--disable-extensions",
				"--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync", "--disable-gpu",
				"--disable-dev-shm-usage", "--disable-crash-reporter", "--hide-scrollbars", "--mute-audio", "--password-store=basic", "--use-mock-keychain"));
		// Whatever a deck may think of, there is no way to anywhere but our server: all else goes to a proxy that does not exist.
		command.addAll(List.of("--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>;" + page.getHost() + ':' + page.getPort()));
		if (isRoot()) {
			command.add("--no-sandbox"); // with the sandbox it does not start for root
		}
		command.add(start.toUri().toString());
		return command;
	}

	private static boolean isRoot() throws IOException {
		Path self = Path.of("/proc/self");
		return Files.exists(self) ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid", LinkOption.NOFOLLOW_LINKS))
				: System.getProperty("user.name", "").equals("root");
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** The last lines the browser wrote, for a message. */
	String errors() {
		try {
			List<String> lines = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
			return String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES_OF_ERRORS), lines.size()));
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Override
	public void close() {
		try {
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (IllegalStateException e) {
			return; // Lectern is ending, and the hook does it
		}
		end();
	}

	private void end() {
		List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
		all.add(process.toHandle());
		all.forEach(ProcessHandle::destroyForcibly);
		try {
			process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
			for (ProcessHandle one : all) {
				one.onExit().orTimeout(SECONDS_TO_END, TimeUnit.SECONDS).exceptionally(late -> one).join();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		try {
			delete(folder);
		} catch (IOException e) {
			folder.toFile().deleteOnExit(); // what a dying process still wrote is left to the system
		}
	}

	private static void delete(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.deleteIfExists(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) {
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
				Files.deleteIfExists(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
