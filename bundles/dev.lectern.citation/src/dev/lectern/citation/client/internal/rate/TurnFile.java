package dev.lectern.citation.client.internal.rate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A file at which turns are taken, open; closing it gives its lock back. */
final class TurnFile implements AutoCloseable {

	private final FileChannel channel;

	private TurnFile(FileChannel channel) {
		this.channel = channel;
	}

	/** The file of this user, made when it is missing, with its folder. */
	static TurnFile ofUser(Path path) throws IOException {
		Files.createDirectories(path.toAbsolutePath().getParent());
		return new TurnFile(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
	}

	/**
	 * The file of all users, in a folder where everybody may put anything: only a plain file that begins as such a file begins, or says nothing yet, is used. What
	 * it says is looked at in one's turn only, for others may be writing. Links are not followed, for they could lead to a file of this user's.
	 *
	 * @return empty where there is none to be had
	 */
	static Optional<TurnFile> ofMachine(Path path) {
		try {
			make(path);
			if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
				return Optional.empty();
			}
			TurnFile file = new TurnFile(FileChannel.open(path, Set.<OpenOption>of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)));
			if (file.isOurs()) {
				return Optional.of(file);
			}
			file.close();
			return Optional.empty();
		} catch (IOException | UnsupportedOperationException e) {
			return Optional.empty(); // another user's, or none of this system: the user's own file has to do
		}
	}

	private static void make(Path path) throws IOException {
		if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			try {
				Files.createFile(path);
			} catch (FileAlreadyExistsException others) {
				return;
			}
			PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
			if (view != null) {
				view.setPermissions(PosixFilePermissions.fromString("rw-rw-rw-"));
			}
		}
	}

	/** @return null while another process has it */
	FileLock tryLock() throws IOException {
		return channel.tryLock();
	}

	/** A crash of the machine can leave zeros; they are nobody's thesis. */
	private boolean isOurs() throws IOException {
		byte[] content = content();
		boolean zeros = true;
		for (byte b : content) {
			zeros &= b == 0;
		}
		return zeros && channel.size() <= Stamp.LONGEST || new String(content, StandardCharsets.US_ASCII).startsWith(Stamp.HEAD);
	}

	boolean isEmpty() throws IOException {
		return channel.size() == 0;
	}

	/** What it says; empty for anything but a whole stamp. */
	Optional<Stamp> stamp() throws IOException {
		return Stamp.parse(content());
	}

	private byte[] content() throws IOException {
		ByteBuffer content = ByteBuffer.allocate(Stamp.LONGEST);
		while (content.hasRemaining() && channel.read(content, content.position()) > 0) {
			// until the end, or more than a stamp can have
		}
		return Arrays.copyOf(content.array(), content.position());
	}

	void write(Stamp stamp) throws IOException {
		ByteBuffer content = ByteBuffer.wrap(stamp.content());
		int length = content.remaining();
		while (content.hasRemaining()) {
			channel.write(content, content.position());
		}
		channel.truncate(length);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
