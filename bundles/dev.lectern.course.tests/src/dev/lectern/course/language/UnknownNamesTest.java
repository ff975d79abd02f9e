package dev.lectern.course.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.junit.jupiter.api.Test;

import dev.lectern.course.language.manifest.ChapterDeclaration;
import dev.lectern.course.language.manifest.Manifest;
import dev.lectern.course.language.reading.CourseLanguageServices;

/** A name that nothing has is told once, and no longer told when something has it. */
class UnknownNamesTest {

	private static final String TEXT = "course \"T\" language en chapter one\nending of won to two { section x }\nending of two { section x }\n";

	@Test
	void aNameThatBecomesKnownIsForgotten() throws Exception {
		XtextResource resource = (XtextResource) CourseLanguageServices.injector().getInstance(XtextResourceSet.class).createResource(URI.createURI("test.course"));
		resource.load(new LazyStringInputStream(TEXT, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		assertEquals("2 won, 2 two, 3 two", unknown(resource));
		assertEquals("2 won, 2 two, 3 two", unknown(resource), "asked again");
		ChapterDeclaration chapter = (ChapterDeclaration) ((Manifest) resource.getContents().getFirst()).getStatements().get(1);
		chapter.setName("two");
		assertEquals("2 won", unknown(resource));
		chapter.setName("won");
		assertEquals("", unknown(resource), "links that were made stay");
	}

	private static String unknown(XtextResource resource) {
		((LazyLinkingResource) resource).resolveLazyCrossReferences(CancelIndicator.NullImpl);
		String[] lines = TEXT.split("\n");
		StringBuilder said = new StringBuilder();
		for (Resource.Diagnostic error : resource.getErrors()) {
			String line = lines[error.getLine() - 1];
			said.append(said.isEmpty() ? "" : ", ").append(error.getLine()).append(' ').append(line, error.getColumn() - 1, error.getColumn() + 2);
		}
		return said.toString();
	}
}
