package dev.lectern.course.language.ide;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Lets a resource set read open texts where there are some, and the disk where there are none. */
final class OpenTextReader extends ExtensibleURIConverterImpl {

	private final OpenTexts open;

	OpenTextReader(OpenTexts open) {
		this.open = open;
	}

	@Override
	public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
		Optional<String> text = open.of(uri);
		return text.isPresent() ? new LazyStringInputStream(text.get(), "UTF-8") : super.createInputStream(uri, options); //$NON-NLS-1$
	}

	@Override
	public boolean exists(URI uri, Map<?, ?> options) {
		return open.of(uri).isPresent() || super.exists(uri, options);
	}
}
