package dev.lectern.course.language.scoping;

import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;

import com.google.inject.Inject;

/**
 * Course files and what they import, all read with the services this set came from. The global registry has only those of whoever set the language up
 * first, and a grammar of theirs is another object, in which no service of an editor finds its rules.
 */
public class ManifestResources extends XtextResourceSet {

	@Inject
	ManifestResources(IResourceFactory factory) {
		getResourceFactoryRegistry().getExtensionToFactoryMap().put("course", factory);
	}
}
