package dev.lectern.citation.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.PaperDate;

/** A paper as bytes: a version of this form, then its parts one after the other, texts in UTF-8 with their length before them. */
final class PaperBytes {

	private static final int FORM = 2;

	private PaperBytes() {
	}

	static byte[] of(Paper paper) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeByte(FORM);
			write(out, paper.identifier().canonical());
			write(out, paper.title());
			write(out, paper.authors());
			write(out, paper.published().toString());
			write(out, paper.updated().toString());
			out.writeInt(paper.version());
			write(out, paper.categories());
			write(out, paper.summary());
			write(out, paper.comment().orElse(""));
			write(out, paper.journal().orElse(""));
			write(out, paper.doi().orElse(""));
			out.writeBoolean(paper.withdrawn());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** @return empty for bytes of another version, or damaged ones */
	static Optional<Paper> paper(byte[] bytes, int offset, int length) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
			if (in.readByte() != FORM) {
				return Optional.empty();
			}
			ArxivIdentifier identifier = ArxivIdentifier.parse(text(in)).orElseThrow(() -> new IOException("identifier"));
			return Optional.of(new Paper(identifier, text(in), texts(in), date(in), date(in), in.readInt(),
					texts(in), text(in), optional(in), optional(in), optional(in), in.readBoolean()));
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static PaperDate date(DataInputStream in) throws IOException {
		return PaperDate.parse(text(in)).orElseThrow(() -> new IOException("date"));
	}

	private static void write(DataOutputStream out, String text) throws IOException {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(utf8.length);
		out.write(utf8);
	}

	private static void write(DataOutputStream out, List<String> texts) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts) {
			write(out, text);
		}
	}

	private static String text(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > in.available()) {
			throw new IOException("length " + length);
		}
		return new String(in.readNBytes(length), StandardCharsets.UTF_8);
	}

	private static List<String> texts(DataInputStream in) throws IOException {
		List<String> texts = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			texts.add(text(in));
		}
		return texts;
	}

	private static Optional<String> optional(DataInputStream in) throws IOException {
		return Optional.of(text(in)).filter(text -> !text.isEmpty());
	}
}
