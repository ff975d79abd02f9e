package dev.lectern.cli.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Texts;
import dev.lectern.course.Course;
import dev.lectern.course.DeckSource;

/** Writes decks in place: in the encoding they have, whole or not at all, with the permissions they had. */
final class DeckWriter {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Course course;

	DeckWriter(Course course) {
		this.course = course;
	}

	/**
	 * Writes a deck that still is what it was when it was read.
	 *
	 * @throws CommandFailure when it is not, or cannot be written; the file is as it was then
	 */
	void write(FixedDeck deck) throws CommandFailure {
		String name = deck.file().path();
		try {
			Path file = course.locate(deck.file()).toRealPath();
			if (!file.startsWith(course.folder().toRealPath())) {
				throw new CommandFailure(Texts.get("check.fixOutside", name), null);
			}
			DeckSource source = DeckSource.read(file);
			if (!source.text().equals(deck.before())) {
				throw new CommandFailure(Texts.get("check.fixChanged", name), null);
			}
			replace(file, encoded(deck.after(), source));
		} catch (CharacterCodingException e) {
			throw new CommandFailure(Texts.get("check.fixEncoding", name), e);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("output.failed", name, Reasons.of(e)), e);
		}
	}

	private static byte[] encoded(String text, DeckSource source) throws CharacterCodingException {
		Charset charset = source.charset();
		ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(source.hasByteOrderMark() ? BYTE_ORDER_MARK + text : text));
		byte[] result = new byte[bytes.remaining()];
		bytes.get(result);
		return result;
	}

	private static void replace(Path file, byte[] bytes) throws IOException {
		if (!Files.isWritable(file)) {
			throw new AccessDeniedException(file.toString());
		}
		Path written = Files.createTempFile(file.getParent(), ".lectern", ".tmp");
		try {
			Files.write(written, bytes);
			keepPermissions(file, written);
			Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(written);
		}
	}

	private static void keepPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (target != null) {
			target.setPermissions(Files.readAttributes(from, PosixFileAttributes.class).permissions());
		}
	}
}
