package dev.lectern.citation.refresh;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.List;
import java.util.Map;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.ArxivClient;
import dev.lectern.citation.client.ClientSettings;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.lock.LockFile;

/** A process that refreshes each of some papers by itself. */
final class RefreshProcess {

	private RefreshProcess() {
	}

	/** @param arguments server, cache folder, milliseconds between requests, lock file, file of turns of all users, papers */
	public static void main(String[] arguments) throws Exception {
		Map<String, String> environment = Map.of("XDG_CACHE_HOME", arguments[1], ClientSettings.TURNS_VARIABLE, arguments[4]);
		ClientSettings settings = ClientSettings.of("test", environment).withServer(arguments[0]);
		ArxivClient client = new ArxivClient(new ClientSettings(settings.api(), settings.oai(), Optional.empty(), settings.userAgent(), settings.turns(),
				settings.machineTurns(), Duration.ofMillis(Long.parseLong(arguments[2])), settings.patience()));
		for (String name : List.of(arguments).subList(5, arguments.length)) {
			RefreshResult result = new Refresh(client).run(List.of(ArxivIdentifier.parse(name).orElseThrow()), LockFile.EMPTY, Progress.NONE);
			new LockFileUpdate(environment).run(Path.of(arguments[3]), result::applyTo);
		}
	}
}
