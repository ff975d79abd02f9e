package dev.lectern.citation.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.lectern.citation.cache.CacheFolder;

/**
 * Whom to ask, as whom, and how patiently.
 *
 * @param api       arXiv's query interface, without a query
 * @param oai       arXiv's OAI interface, without a query
 * @param dataCite  DataCite's interface; empty when it is not to be asked
 * @param userAgent name, version and how to reach who asks; services ask for one that is nobody else's
 * @param turns     the file at which all processes of the user take turns; made when it is missing
 * @param machineTurns the file at which those of all users do, too; made when it is missing, and left out where it cannot be used safely
 * @param interval  the time from the end of one request to the start of the next, of all processes together. arXiv's terms: three seconds
 * @param patience  how long one request may take with all its bytes
 */
public record ClientSettings(URI api, URI oai, Optional<URI> dataCite, String userAgent, Path turns, Optional<Path> machineTurns, Duration interval,
		Duration patience) {

	/** The environment variable that names another server to ask in place of arXiv's query interface. */
	public static final String API_VARIABLE = "LECTERN_ARXIV_URL";
	/** The same for arXiv's OAI interface. */
	public static final String OAI_VARIABLE = "LECTERN_ARXIV_OAI_URL";
	/** The same for DataCite. */
	public static final String DATACITE_VARIABLE = "LECTERN_DATACITE_URL";
	/** The environment variable that names another file at which the processes of all users take turns. */
	public static final String TURNS_VARIABLE = "LECTERN_TURNS";

	/** Of arXiv's terms of use: one request in three seconds, one connection at a time. */
	public static final Duration INTERVAL = Duration.ofSeconds(3);

	private static final URI API = URI.create("https://export.arxiv.org/api/query");
	private static final URI OAI = URI.create("https://oaipmh.arxiv.org/oai");
	private static final URI DATACITE = URI.create("https://api.datacite.org");
	/** Not java.io.tmpdir, which is each user's own on some systems. */
	private static final String MACHINE_TURNS = "/tmp/lectern-requests.turns";
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	public ClientSettings {
		Objects.requireNonNull(api);
		Objects.requireNonNull(oai);
		Objects.requireNonNull(dataCite);
		Objects.requireNonNull(userAgent);
		Objects.requireNonNull(turns);
		Objects.requireNonNull(machineTurns);
		if (interval.isNegative() || patience.isNegative() || patience.isZero()) {
			throw new IllegalArgumentException("Not a time: " + interval + ", " + patience);
		}
	}

	/** Without a file for all users. */
	public ClientSettings(URI api, URI oai, Optional<URI> dataCite, String userAgent, Path turns, Duration interval, Duration patience) {
		this(api, oai, dataCite, userAgent, turns, Optional.empty(), interval, patience);
	}

	/**
	 * The services themselves, or what the environment names in their place.
	 *
	 * @param version     of Lectern, as the services shall see it
	 * @param environment as {@link System#getenv()} tells it
	 * @throws IllegalArgumentException when the environment names an address that is none, or a file of turns that cannot be one; the message is for people
	 */
	public static ClientSettings of(String version, Map<String, String> environment) {
		ClientSettings settings = new ClientSettings(API, OAI, Optional.of(DATACITE), "Lectern/" + version + " (editor for lecture slides; checks citations)",
				CacheFolder.of(environment).resolve("requests.turns"), machineTurns(environment), INTERVAL, PATIENCE);
		String api = environment.getOrDefault(API_VARIABLE, "");
		if (!api.isBlank()) {
			settings = settings.withServer(API_VARIABLE, api);
		}
		String oai = environment.getOrDefault(OAI_VARIABLE, "");
		String dataCite = environment.getOrDefault(DATACITE_VARIABLE, "");
		return new ClientSettings(settings.api, oai.isBlank() ? settings.oai : address(OAI_VARIABLE, oai),
				dataCite.isBlank() ? settings.dataCite : Optional.of(address(DATACITE_VARIABLE, dataCite)), settings.userAgent, settings.turns, settings.machineTurns,
				settings.interval, settings.patience);
	}

	/**
	 * Another server in place of arXiv: a mirror, or one for tests. Then nothing but this server is asked; OAI is taken to be there at {@code /oai},
	 * and DataCite is left out.
	 *
	 * @param server its root, or the address of its query interface
	 * @throws IllegalArgumentException when it is no address; the message is for people
	 */
	public ClientSettings withServer(String server) {
		return withServer("", server);
	}

	/** The same with an address where people can be reached: services may write before they block. */
	public ClientSettings withContact(String mail) {
		return new ClientSettings(api, oai, dataCite, userAgent.replaceFirst("\\)$", "; mailto:" + mail + ")"), turns, machineTurns, interval, patience);
	}

	private ClientSettings withServer(String name, String server) {
		URI given = address(name, server);
		String path = given.getPath() == null ? "" : given.getPath().replaceFirst("/+$", "");
		URI query = path.endsWith("/query") ? given : path.endsWith("/api") ? given.resolve(path + "/query") : given.resolve(path + "/api/query");
		return new ClientSettings(query, given.resolve("/oai"), Optional.empty(), userAgent, turns, machineTurns, interval, patience);
	}

	/** Windows and others without POSIX permissions have no folder in which every user may write another's file. */
	private static Optional<Path> machineTurns(Map<String, String> environment) {
		String named = environment.getOrDefault(TURNS_VARIABLE, "");
		if (!named.isBlank()) {
			return Optional.of(turns(named));
		}
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix") ? Optional.of(Path.of(MACHINE_TURNS)) : Optional.empty();
	}

	/** Who names a file relies on it, so here nothing is left out in silence. */
	private static Path turns(String named) {
		try {
			Path file = Path.of(named).toAbsolutePath();
			boolean fit = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(file)
					: Files.isDirectory(file.getParent()) && Files.isWritable(file.getParent());
			if (fit) {
				return file;
			}
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException(Messages.get("settings.turns", TURNS_VARIABLE, named), e);
		}
		throw new IllegalArgumentException(Messages.get("settings.turns", TURNS_VARIABLE, named));
	}

	private static URI address(String name, String text) {
		try {
			URI address = new URI(text.strip());
			if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
				return address;
			}
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(Messages.get("settings.url", name.isEmpty() ? "URL" : name, text), e);
		}
		throw new IllegalArgumentException(Messages.get("settings.url", name.isEmpty() ? "URL" : name, text));
	}
}
