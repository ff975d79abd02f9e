package dev.lectern.citation.store;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.store.ImportResult.BadLine;
import dev.lectern.citation.store.ImportResult.Fault;

/**
 * Reads arXiv's bulk metadata into a store: JSON lines, one paper each, plain or packed with gzip. Takes the same memory for any size. What was read
 * is committed every so many lines; an import of the same file that was stopped or killed goes on from the last commit. Papers that the store has
 * already as they are, or newer, are left alone, so that the next week's file is imported faster.
 */
public final class BulkImport {

	private static final int COMMIT_LINES = 100_000;
	private static final int PROGRESS_LINES = 1_000;
	private static final int HEAD_BYTES = 1 << 16;

	private final PaperStore store;
	private final int commitLines;

	public BulkImport(PaperStore store) {
		this(store, COMMIT_LINES);
	}

	BulkImport(PaperStore store, int commitLines) {
		this.store = store;
		this.commitLines = commitLines;
	}

	/**
	 * Imports a file; takes minutes for all of arXiv.
	 *
	 * @throws StoreInUseException when another process or thread writes into the store
	 * @throws IOException         when the file cannot be read or the store not be written; what was committed stays, and the import can be run again
	 */
	public ImportResult run(Path file, ImportProgress progress) throws IOException {
		String key = key(file);
		try (Directory directory = store.directory(); IndexWriter writer = store.writer(directory)) {
			Map<String, String> committed = new HashMap<>();
			writer.getLiveCommitData().forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
			ImportState state = ImportState.of(committed, key);
			boolean resumed = state.offset > 0;
			boolean finished;
			long size = Files.size(file);
			if (!DirectoryReader.indexExists(directory)) {
				writer.commit();
			}
			try (Counted bytes = new Counted(Files.newInputStream(file)); InputStream content = unpacked(bytes); DirectoryReader before = DirectoryReader.open(directory)) {
				content.skipNBytes(state.offset);
				LineInput lines = new LineInput(content, state.offset, state.lines);
				finished = read(lines, writer, state, new KnownPapers(before), () -> progress.advanced(bytes.count, size, state.records), progress);
			}
			commit(writer, finished ? new ImportState("") : state);
			return state.result(resumed, finished);
		} finally {
			store.written();
		}
	}

	private boolean read(LineInput lines, IndexWriter writer, ImportState state, KnownPapers known, Runnable told, ImportProgress progress) throws IOException {
		told.run();
		while (lines.advance()) {
			if (!lines.isBlank()) {
				take(lines, writer, state, known);
			}
			state.offset = lines.offset();
			state.lines = lines.number();
			if (state.lines % PROGRESS_LINES == 0) {
				told.run();
				if (progress.cancelled()) {
					return false;
				}
			}
			if (state.lines % commitLines == 0) {
				commit(writer, state);
			}
		}
		told.run();
		return true;
	}

	private static void take(LineInput lines, IndexWriter writer, ImportState state, KnownPapers known) throws IOException {
		try {
			if (lines.isTooLong()) {
				throw new BulkRecord.Bad(Fault.TOO_LONG);
			}
			Paper paper = BulkRecord.paper(lines.text());
			byte[] bytes = PaperBytes.of(paper);
			state.records++;
			if (known.isKnown(paper, bytes)) {
				state.unchanged++;
			} else {
				writer.updateDocument(PaperDocument.term(paper.identifier()), PaperDocument.of(paper, bytes));
			}
		} catch (BulkRecord.Bad e) {
			state.addBad(new BadLine(lines.number(), lines.lineOffset(), e.fault()));
		}
	}

	private static void commit(IndexWriter writer, ImportState state) throws IOException {
		writer.setLiveCommitData(state.committed().entrySet());
		writer.commit();
	}

	private static InputStream unpacked(InputStream in) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
		buffered.mark(2);
		boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
		buffered.reset();
		return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
	}

	/** The file by its size and how it begins; its name and its time may change when it is copied. */
	private static String key(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(in.readNBytes(HEAD_BYTES));
			return Files.size(file) + " " + HexFormat.of().formatHex(digest.digest(), 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Counts what is read of the file itself. */
	private static final class Counted extends FilterInputStream {

		private long count;

		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count += read < 0 ? 0 : 1;
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count += Math.max(0, read);
			return read;
		}

		@Override
		public long skip(long bytes) throws IOException {
			long skipped = super.skip(bytes);
			count += skipped;
			return skipped;
		}
	}
}
