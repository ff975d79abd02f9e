package dev.lectern.ui.deck.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentDescription;
import org.junit.jupiter.api.Test;

class DeckContentDescriberTest {

	private static IContentDescription describe(byte[] bytes) throws IOException {
		return Platform.getContentTypeManager().getDescriptionFor(new ByteArrayInputStream(bytes), "chapter-1.md", IContentDescription.ALL);
	}

	private static String charset(byte[] bytes) throws IOException {
		return describe(bytes).getCharset();
	}

	@Test
	void aMarkdownFileIsADeck() throws IOException {
		assertEquals("dev.lectern.deck", describe(new byte[0]).getContentType().getId());
		assertEquals("dev.lectern.deck", Platform.getContentTypeManager().findContentTypeFor("a.markdown").getId());
	}

	@Test
	void utf8IsUtf8() throws IOException {
		assertEquals("UTF-8", charset("# \u4f60\u597d".getBytes(StandardCharsets.UTF_8)));
		assertEquals("UTF-8", charset(new byte[0]));
	}

	@Test
	void byteOrderMarksAreKnown() throws IOException {
		byte[] utf8 = "\uFEFF# A".getBytes(StandardCharsets.UTF_8);
		assertEquals("UTF-8", charset(utf8));
		assertArrayEquals(IContentDescription.BOM_UTF_8, (byte[]) describe(utf8).getProperty(IContentDescription.BYTE_ORDER_MARK));
		assertEquals("UTF-16", charset("\uFEFF# \u4f60".getBytes(StandardCharsets.UTF_16LE)));
		assertEquals("UTF-16", charset("\uFEFF# \u4f60".getBytes(StandardCharsets.UTF_16BE)));
	}

	@Test
	void chineseAndWesternCharsetsAreGuessed() throws IOException {
		assertEquals("GB18030", charset("# \u5927\u8bed\u8a00\u6a21\u578b\u5165\u95e8\uff0c\u7b2c\u4e00\u7ae0".getBytes("GB18030")));
		assertEquals("windows-1252", charset("# Caf\u00e9 \u2013 na\u00efve".getBytes("windows-1252")));
	}

	@Test
	void ofALongUtf8FileOnlyTheBeginIsRead() throws IOException {
		byte[] bytes = "# \u4f60\u597d\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
		for (int shift = 0; shift < 4; shift++) {
			Counted contents = new Counted(("x".repeat(shift) + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
			assertEquals("UTF-8", Platform.getContentTypeManager().getDescriptionFor(contents, "chapter-1.md", IContentDescription.ALL).getCharset());
			assertTrue(contents.read < 100_000, contents.read + " bytes");
		}
	}

	@Test
	void aLongFileThatIsNoUtf8AtItsBeginIsGuessedFromAllOfIt() throws IOException {
		String text = "# Caf\u00e9\n".repeat(20_000);
		assertEquals("windows-1252", charset(text.getBytes("windows-1252")));
		byte[] bytes = (text + "\u0000").getBytes("windows-1252");
		bytes[bytes.length - 1] = (byte) 0x81; // nothing in windows-1252
		Charset charset = Charset.forName(charset(bytes));
		assertArrayEquals(bytes, new String(bytes, charset).getBytes(charset), charset.name());
	}

	/** What is read in the charset and saved in it again are the same bytes. */
	@Test
	void nothingIsLostOfAnyBytes() throws IOException {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int i = 0; i < 200; i++) {
			byte[] bytes = new byte[random.nextInt(40)];
			random.nextBytes(bytes);
			IContentDescription description = describe(bytes);
			if (description.getProperty(IContentDescription.BYTE_ORDER_MARK) == null) {
				Charset charset = Charset.forName(description.getCharset());
				assertArrayEquals(bytes, new String(bytes, charset).getBytes(charset), () -> "seed " + seed + ", " + charset);
			}
		}
	}

	private static final class Counted extends ByteArrayInputStream {

		private int read;

		Counted(byte[] bytes) {
			super(bytes);
		}

		@Override
		public synchronized int read() {
			read++;
			return super.read();
		}

		@Override
		public synchronized int read(byte[] target, int offset, int length) {
			int count = super.read(target, offset, length);
			read += Math.max(0, count);
			return count;
		}
	}
}
