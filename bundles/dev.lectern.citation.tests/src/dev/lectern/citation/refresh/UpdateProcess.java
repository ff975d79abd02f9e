package dev.lectern.citation.refresh;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.lock.LockedPaper;

/** A process that writes papers into a lock file one by one, as fast as it can, once it is told to. */
final class UpdateProcess {

	private UpdateProcess() {
	}

	/** @param arguments cache folder, lock file, papers */
	public static void main(String[] arguments) throws Exception {
		LockFileUpdate update = new LockFileUpdate(Map.of("XDG_CACHE_HOME", arguments[0]));
		System.out.println("ready");
		System.in.read();
		for (String name : List.of(arguments).subList(2, arguments.length)) {
			update.run(Path.of(arguments[1]), lock -> lock.with(LockedPaper.unverified(ArxivIdentifier.parse(name).orElseThrow(), "")));
		}
	}
}
