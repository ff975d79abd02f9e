package dev.lectern.ui.course.internal.language.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.common.util.URI;

import dev.lectern.course.DeckSource;

/**
 * The text of a workspace file as its author sees it: as it is in an editor, else as it was saved.
 *
 * @param utf8 whether an editor would show just this text; with other encodings it does not
 */
public record CurrentText(String text, boolean utf8) {

	/** @throws IOException when it is not open, and the system does not let it be read */
	public static CurrentText of(IFile file) throws IOException {
		Optional<String> open = open(file);
		if (open.isPresent()) {
			return new CurrentText(open.get(), true);
		}
		if (file.getLocation() == null) {
			throw new IOException(file.getFullPath().toString());
		}
		DeckSource source = DeckSource.read(Path.of(file.getLocation().toOSString()));
		return new CurrentText(source.text(), source.isUtf8());
	}

	/** The text in an editor. */
	public static Optional<String> open(IFile file) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return Optional.ofNullable(buffer).map(open -> open.getDocument().get());
	}

	/** The text in an editor of a file that the course language knows by its address. */
	public static Optional<String> open(URI address) {
		if (!address.isFile()) {
			return Optional.empty();
		}
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(Path.of(address.toFileString()).toUri())) {
			Optional<String> text = open(file);
			if (text.isPresent()) {
				return text;
			}
		}
		return Optional.empty();
	}
}
