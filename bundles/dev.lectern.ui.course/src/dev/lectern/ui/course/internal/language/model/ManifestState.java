package dev.lectern.ui.course.internal.language.model;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

import dev.lectern.course.language.ide.ManifestSnapshot;

/** A snapshot and the modification stamp the document had with its text. */
public record ManifestState(ManifestSnapshot snapshot, long modificationStamp) {

	/** Whether the snapshot's offsets hold in the document. For the document's thread. */
	public boolean isCurrent(IDocument document) {
		return document instanceof IDocumentExtension4 stamped && stamped.getModificationStamp() == modificationStamp;
	}
}
