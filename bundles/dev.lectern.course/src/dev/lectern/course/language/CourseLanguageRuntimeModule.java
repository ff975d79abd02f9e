package dev.lectern.course.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.CompositeEValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import dev.lectern.course.language.scoping.ManifestResource;
import dev.lectern.course.language.scoping.ManifestResources;
import dev.lectern.course.language.scoping.ManifestScopes;
import dev.lectern.course.language.scoping.OneSegmentNames;
import dev.lectern.course.language.text.LinkingMessages;
import dev.lectern.course.language.text.SyntaxMessages;
import dev.lectern.course.language.text.ValueConverters;

/** What the course language does in a way of its own, wherever it runs. */
public class CourseLanguageRuntimeModule extends AbstractCourseLanguageRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ValueConverters.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return ManifestResource.class;
	}

	@Override
	public Class<? extends XtextResourceSet> bindXtextResourceSet() {
		return ManifestResources.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return ManifestScopes.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return SimpleNameProvider.class;
	}

	public Class<? extends IQualifiedNameConverter> bindIQualifiedNameConverter() {
		return OneSegmentNames.class;
	}

	/** EMF's own checks are about models that somebody builds by hand: one that was parsed passes them all, and links are checked before. */
	public void configureWithoutChecksOfEmf(Binder binder) {
		binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}
}
