package dev.lectern.ui.deck.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.ITextContentDescriber;

import dev.lectern.course.DeckSource;

/**
 * Describes decks: any text can be one, so this says nothing about validity. It names the charset and the byte order mark, from which the
 * platform takes how to read the file. Text that is to be saved has no charset of its own: the content type has no default one, so that a file
 * with a mark stays in its charset and others are saved as their folder says. Called on any thread; reads all of the file, because one byte at
 * its end decides.
 */
public final class DeckContentDescriber implements ITextContentDescriber {

	private static final QualifiedName[] OPTIONS = { IContentDescription.CHARSET, IContentDescription.BYTE_ORDER_MARK };

	@Override
	public int describe(InputStream contents, IContentDescription description) throws IOException {
		if (description != null && (description.isRequested(IContentDescription.CHARSET) || description.isRequested(IContentDescription.BYTE_ORDER_MARK))) {
			DeckSource source = DeckSource.of(everything(contents));
			if (source.hasByteOrderMark()) {
				description.setProperty(IContentDescription.BYTE_ORDER_MARK, mark(source.charset()));
			} else {
				description.setProperty(IContentDescription.CHARSET, source.charset().name());
			}
		}
		return INDETERMINATE;
	}

	/** Not {@link InputStream#readAllBytes}: it reads no bytes when its buffer is full, which the platform's lazy stream answers with the end. */
	private static byte[] everything(InputStream contents) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		contents.transferTo(bytes);
		return bytes.toByteArray();
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
