package dev.lectern.page.serve;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Messages for the one page that asks for them, in order, so that nobody has to run scripts in it: who does so waits for the page. A message stays until the
 * page, by asking for what comes after it, says that it has it; the newest one stays longer, for a page that is loaded just then. Safe to use from any thread; only {@link #after} waits. An answer is
 *
 * <pre>
 * { number, messages }
 * </pre>
 *
 * with all messages that the page does not have, and the number of the last one.
 */
public final class MessageFeed implements Grants.Feed {

	private static final Duration USUAL = Duration.ofSeconds(20);

	private final Duration patience;
	private final SortedMap<Long, String> messages = new TreeMap<>();
	private long last;

	/** A feed whose page asks again every now and then. */
	public MessageFeed() {
		this(USUAL);
	}

	/** @param patience how long a page waits for a message before it asks again */
	MessageFeed(Duration patience) {
		this.patience = Objects.requireNonNull(patience);
	}

	/** Sends a message after all others. */
	public synchronized void send(String json) {
		messages.put(++last, Objects.requireNonNull(json));
		notifyAll();
	}

	/** Sends a message in place of all that were sent before and that the page does not have yet. */
	public synchronized void sendOnly(String json) {
		clear();
		send(json);
	}

	/** Takes all messages back: they are not for the page that comes next. */
	public synchronized void clear() {
		messages.clear();
	}

	@Override
	public synchronized Optional<String> after(long known) throws InterruptedException {
		messages.headMap(Math.min(known, last - 1) + 1).clear();
		long end = System.nanoTime() + patience.toNanos();
		for (long left = patience.toMillis(); !isNewer(known) && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
			wait(left);
		}
		return isNewer(known)
				? Optional.of(messages.tailMap(known + 1).values().stream().collect(Collectors.joining(",", "{\"number\":" + last + ",\"messages\":[", "]}")))
				: Optional.empty();
	}

	private boolean isNewer(long known) {
		return !messages.isEmpty() && messages.lastKey() > known;
	}
}
