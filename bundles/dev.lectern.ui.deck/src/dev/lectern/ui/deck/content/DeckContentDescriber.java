package dev.lectern.ui.deck.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

import dev.lectern.course.DeckSource;

/**
 * Describes decks: any text can be one, so this says nothing about validity. It names the charset and the byte order mark, from which the
 * platform takes how to read the file. Text that is to be saved has no charset of its own: the content type has no default one, so that a file
 * with a mark stays in its charset and others are saved as their folder says. Called on any thread, the UI thread too, so it reads no more than the begin of a
 * file that is UTF-8 there; a file that is not UTF-8 to its end is {@link KeptEncoding}'s to notice.
 */
public final class DeckContentDescriber implements ITextContentDescriber {

	private static final int BEGIN = 32 * 1024;
	private static final int BLOCK = 8 * 1024;
	private static final int LONGEST_CHARACTER = 4;
	private static final QualifiedName[] OPTIONS = { IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK };

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		if (description != null && (description.isRequested(IContentDescription.CHARSET) || description.isRequested(IContentDescription.BYTE_ORDER_MARK))) {
			DeckSource source = source(contents);
			if (source.hasByteOrderMark()) {
				description.setProperty(IContentDescription.BYTE_ORDER_MARK, mark(source.charset()));
			} else {
				description.setProperty(IContentDescription.CHARSET, source.charset().name());
			}
		}
		return INDETERMINATE;
	}

	/** Guessing takes all bytes: the charset must be one that loses none. */
	private static DeckSource source(InputStream contents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] block = new byte[BLOCK];
		int read = 0;
		while (bytes.size() < BEGIN && (read = contents.read(block, 0, BLOCK)) > 0) {
			bytes.write(block, 0, read);
		}
		if (read > 0) {
			DeckSource begin = DeckSource.of(wholeCharacters(bytes.toByteArray()));
			if (begin.isUtf8()) {
				return begin;
			}
			contents.transferTo(bytes); // readAllBytes would end early: it reads no bytes when its buffer is full, which the platform's lazy stream answers with the end
		}
		return DeckSource.of(bytes.toByteArray());
	}

	/** Without the last character, of which not all bytes may have been read; as UTF-8 has them, one byte that begins it and up to three that go on. */
	private static byte[] wholeCharacters(byte[] bytes) {
		int end = bytes.length;
		while (end > 0 && bytes.length - end < LONGEST_CHARACTER && (bytes[end - 1] & 0xC0) == 0x80) {
			end--;
		}
		return Arrays.copyOf(bytes, end > 0 && (bytes[end - 1] & 0xC0) == 0xC0 ? end - 1 : end);
	}

	/** The platform compares these constants by identity. */
	private static byte[] mark(Charset charset) {
		if (charset.equals(StandardCharsets.UTF_16BE)) {
			return IContentDescription.BOM_UTF_16BE;
		}
		return charset.equals(StandardCharsets.UTF_16LE) ? IContentDescription.BOM_UTF_16LE : IContentDescription.BOM_UTF_8;
	}

	@Override
	public int describe(Reader contents, IContentDescription description) {
		return INDETERMINATE;
	}

	@Override
	public QualifiedName[] getSupportedOptions() {
		return OPTIONS.clone();
	}
}
