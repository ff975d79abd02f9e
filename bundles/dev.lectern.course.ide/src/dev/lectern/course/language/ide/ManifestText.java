package dev.lectern.course.language.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;
import com.google.inject.Provider;

import dev.lectern.course.language.RuleCatalogue;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.reading.DeckSearch;
import dev.lectern.course.language.reading.Shape;
import dev.lectern.course.language.scoping.KnownRules;

/**
 * A course file's text, kept parsed while it is edited. Safe in any thread: one works at a time, so it is not for the UI thread.
 */
public final class ManifestText {

	private static final Pattern STATEMENT = Pattern.compile("^(?:language|decks|part|chapter|profile|citations|term|introduce|typography|ending|rule)\\b", Pattern.MULTILINE); //$NON-NLS-1$

	private final ReentrantLock lock = new ReentrantLock();
	private final Provider<XtextResourceSet> resourceSets;
	private final Provider<ContentAssistContextFactory> contexts;
	private final IResourceValidator validator;
	private final Suggestions suggestions;
	private XtextResource resource;

	@Inject
	ManifestText(Provider<XtextResourceSet> resourceSets, Provider<ContentAssistContextFactory> contexts, IResourceValidator validator,
			Suggestions suggestions) {
		this.resourceSets = resourceSets;
		this.contexts = contexts;
		this.validator = validator;
		this.suggestions = suggestions;
	}

	/** Begins anew with a whole text, beside files that are as they are on the disk; see {@link #open(URI, String, RuleCatalogue, OpenTexts)}. */
	public void open(URI uri, String text, RuleCatalogue rules) {
		open(uri, text, rules, OpenTexts.NONE);
	}

	/**
	 * Begins anew with a whole text.
	 *
	 * @param uri where the file is, so that what it imports is found beside it
	 * @param rules those the file may name
	 * @param open the texts of imported files that are not as they are on the disk
	 */
	public void open(URI uri, String text, RuleCatalogue rules, OpenTexts open) {
		lock.lock();
		try {
			XtextResourceSet resources = resourceSets.get();
			resources.setURIConverter(new OpenTextReader(open));
			KnownRules.install(resources, rules);
			resource = (XtextResource) resources.createResource(uri);
			resource.reparse(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // it reads from memory
		} finally {
			lock.unlock();
		}
	}

	/** Whether the file imports others, so that it may mean something else when they change. */
	public boolean imports() {
		lock.lock();
		try {
			return parsed().getRootASTElement() instanceof Manifest manifest && !manifest.getImports().isEmpty();
		} finally {
			lock.unlock();
		}
	}

	/** Replaces a piece of the text; reads again only what it must. */
	public void edit(int offset, int length, String replacement) {
		lock.lock();
		try {
			resource.update(offset, length, replacement);
		} finally {
			lock.unlock();
		}
	}

	/** The whole text. */
	public String text() {
		lock.lock();
		try {
			return parsed().getRootNode().getText();
		} finally {
			lock.unlock();
		}
	}

	private IParseResult parsed() {
		return resource.getParseResult();
	}

	/**
	 * What is to be shown of the text.
	 *
	 * @param cancel when it asks to stop, the snapshot is of no use, or an exception comes that Xtext calls operation canceled
	 */
	public ManifestSnapshot snapshot(CancelIndicator cancel) {
		lock.lock();
		try {
			List<ManifestProblem> problems = validator.validate(resource, CheckMode.ALL, cancel).stream().map(this::problem)
					.sorted(Comparator.comparingInt(ManifestProblem::offset)).toList();
			return new SnapshotReader(resource).read(problems);
		} finally {
			lock.unlock();
		}
	}

	private ManifestProblem problem(Issue issue) {
		int size = parsed().getRootNode().getTotalLength();
		int offset = Math.clamp(issue.getOffset() == null ? 0 : issue.getOffset(), 0, size);
		int length = Math.clamp(issue.getLength() == null ? 0 : issue.getLength(), 0, size - offset);
		return new ManifestProblem(String.valueOf(issue.getCode()), issue.getSeverity(), issue.getMessage(), offset, length,
				issue.getData() == null ? List.of() : Arrays.stream(issue.getData()).filter(Objects::nonNull).toList());
	}

	/**
	 * What can be written at a place, best first.
	 *
	 * @param pool where parsing may go on meanwhile
	 */
	public List<Suggestion> suggestions(int caret, Surroundings surroundings, ExecutorService pool) {
		lock.lock();
		try {
			String text = parsed().getRootNode().getText();
			ManifestSnapshot snapshot = new SnapshotReader(resource).read(List.of());
			Suggestions.Around around = new Suggestions.Around(surroundings, shape().map(DeckSearch::new));
			List<Suggestion> found = suggestions.of(contexts(resource, text, caret, pool), around, snapshot);
			int start = found.isEmpty() ? statement(text, caret) : 0;
			if (start == 0) {
				return found;
			}
			XtextResource rest = (XtextResource) resourceSets.get().createResource(resource.getURI());
			rest.reparse(text.substring(start));
			return suggestions.of(contexts(rest, text.substring(start), caret - start, pool), around, snapshot).stream().map(each -> each.movedBy(start)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e); // it reads from memory
		} finally {
			lock.unlock();
		}
	}

	private Optional<Shape> shape() {
		return parsed().getRootASTElement() instanceof Manifest manifest ? Optional.of(Shape.of(manifest)) : Optional.empty();
	}

	private List<ContentAssistContext> contexts(XtextResource of, String text, int caret, ExecutorService pool) {
		ContentAssistContextFactory factory = contexts.get();
		factory.setPool(pool);
		return Arrays.asList(factory.create(text, new TextRegion(caret, 0), caret, of));
	}

	/** Where the caret's statement begins, going by the lines: what stands before it may be too broken to say what is expected. */
	private static int statement(String text, int caret) {
		int start = 0;
		for (Matcher found = STATEMENT.matcher(text).region(0, caret); found.find();) {
			start = found.start();
		}
		return start;
	}

	/** The text as it should be laid out. Comments stay, and so do the author's line breaks. */
	public String formatted() {
		lock.lock();
		try {
			return Layout.of(parsed().getRootNode());
		} finally {
			lock.unlock();
		}
	}
}
