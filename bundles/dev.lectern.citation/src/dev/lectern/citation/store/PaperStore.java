package dev.lectern.citation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.cache.CacheFolder;
import dev.lectern.citation.paper.Paper;
import dev.lectern.citation.paper.Papers;

/**
 * Papers in a folder on disk. Safe to use from any thread and by several processes at once. Looking up reads files, a few milliseconds at the full size
 * of arXiv: fast enough to answer while somebody types, but not for a UI thread.
 */
public final class PaperStore implements Papers, AutoCloseable {

	/** The environment variable that names another folder than {@link #folder(Map)} says. */
	public static final String FOLDER_VARIABLE = "LECTERN_PAPERS";

	private static final long NEWS_NANOS = TimeUnit.SECONDS.toNanos(1);

	/** Lucene advises the user of every program to switch a module of the JDK on; held here, as loggers are forgotten otherwise. */
	private static final Logger ADVICE = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	static {
		ADVICE.setLevel(Level.SEVERE);
	}

	private final Path folder;
	private final Object opening = new Object();
	private volatile SearcherManager searchers;
	private volatile long looked;
	private volatile boolean closed;
	private volatile String trouble;

	private PaperStore(Path folder) {
		this.folder = folder;
	}

	/** The folder of this user's store: {@code papers} in Lectern's {@linkplain CacheFolder cache}, or what {@link #FOLDER_VARIABLE} says. */
	public static Path folder(Map<String, String> environment) {
		String named = environment.getOrDefault(FOLDER_VARIABLE, "");
		return named.isBlank() ? CacheFolder.of(environment).resolve("papers") : Path.of(named).toAbsolutePath();
	}

	/** Opens a store, which may not be there yet: then it knows nothing until somebody writes into it. Never fails, see {@link #trouble()}. */
	public static PaperStore open(Path folder) {
		return new PaperStore(folder);
	}

	@Override
	public Optional<Paper> find(ArxivIdentifier identifier) {
		return search(searcher -> {
			TopDocs found = searcher.search(new TermQuery(new Term(PaperDocument.ID, identifier.canonical())), 1);
			return found.scoreDocs.length == 0 ? Optional.empty() : PaperDocument.paper(searcher, found.scoreDocs[0].doc);
		}, Optional.empty());
	}

	/**
	 * Papers whose titles have all these words, the last one perhaps only begun; those first whose title begins with just these words, then short
	 * titles. Case, accents and punctuation do not matter. It searches for 12 ms at most, and for half of that when enough was found by
	 * then: what it has is the answer, also when there would be more.
	 *
	 * @param words nothing is found without at least one letter or digit
	 */
	public List<Paper> complete(String words, int limit) {
		TitleQuery query = TitleQuery.of(words);
		return query.isEmpty() || limit < 1 ? List.of() : search(searcher -> query.run(searcher.getIndexReader(), limit), List.of());
	}

	/** How many papers there are. */
	public int size() {
		return search(searcher -> searcher.getIndexReader().numDocs(), 0);
	}

	/**
	 * Why the last look-up could not look: one sentence for people, in the language of {@link java.util.Locale#getDefault()}. Empty when all is well,
	 * also when there is no store yet.
	 */
	public Optional<String> trouble() {
		return Optional.ofNullable(trouble);
	}

	/**
	 * Adds papers, in place of what was known of them, all or none.
	 *
	 * @throws StoreInUseException when another process or thread writes
	 * @throws IOException         when they cannot be written; the message is for people
	 */
	public void put(Collection<Paper> papers) throws IOException {
		if (papers.isEmpty()) {
			return;
		}
		try (Directory directory = directory(); IndexWriter writer = writer(directory)) {
			for (Paper paper : papers) {
				writer.updateDocument(PaperDocument.term(paper.identifier()), PaperDocument.of(paper));
			}
			writer.commit();
		}
		looked = 0;
	}

	/** Reading ends; what is asked afterwards is not known. */
	@Override
	public void close() throws IOException {
		synchronized (opening) {
			closed = true;
			if (searchers != null) {
				searchers.close();
				searchers = null;
			}
		}
	}

	Path folder() {
		return folder;
	}

	Directory directory() throws IOException {
		try {
			Files.createDirectories(folder);
			return new NIOFSDirectory(folder);
		} catch (IOException e) {
			throw new IOException(Messages.get("store.folder", folder, e.getMessage()), e);
		}
	}

	IndexWriter writer(Directory directory) throws IOException {
		try {
			return new IndexWriter(directory, PaperDocument.config());
		} catch (LockObtainFailedException e) {
			throw new StoreInUseException(Messages.get("store.inUse"), e);
		} catch (IOException | IllegalArgumentException e) {
			throw new IOException(Messages.get("store.broken", folder, e.getMessage()), e);
		}
	}

	/** The next look-up looks at the disk again. */
	void written() {
		looked = 0;
	}

	private interface Search<T> {
		T run(IndexSearcher searcher) throws IOException;
	}

	private <T> T search(Search<T> search, T otherwise) {
		try {
			SearcherManager manager = current();
			if (manager == null) {
				return otherwise;
			}
			IndexSearcher searcher = manager.acquire();
			try {
				T found = search.run(searcher);
				trouble = null;
				return found;
			} finally {
				manager.release(searcher);
			}
		} catch (IOException | RuntimeException e) {
			return closed ? otherwise : troubled(e, otherwise);
		}
	}

	private <T> T troubled(Exception e, T otherwise) {
		String key = e instanceof IndexFormatTooNewException || e instanceof IndexFormatTooOldException ? "store.version" : "store.broken";
		trouble = Messages.get(key, folder, e.getMessage());
		return otherwise;
	}

	/** @return null as long as there is no store */
	private SearcherManager current() throws IOException {
		boolean due = looked == 0 || System.nanoTime() - looked > NEWS_NANOS;
		if (!due) {
			return searchers;
		}
		synchronized (opening) {
			looked = System.nanoTime() | 1;
			if (searchers != null) {
				searchers.maybeRefreshBlocking();
			} else if (!closed && Files.isDirectory(folder)) {
				openSearchers();
			}
			return searchers;
		}
	}

	private void openSearchers() throws IOException {
		Directory directory = new NIOFSDirectory(folder);
		if (DirectoryReader.indexExists(directory)) {
			searchers = new SearcherManager(directory, null);
		} else {
			directory.close();
		}
	}
}
