package dev.lectern.ui.course.internal.language.help;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.lectern.course.language.ide.ManifestSnapshot;
import dev.lectern.ui.course.internal.language.model.Manifests;

/** Tells the help what the caret in an editor of a course file is about. For the UI thread. */
public final class StatementContexts implements IAdapterFactory {

	private record Topic(String address) implements IHelpResource {

		@Override
		public String getHref() {
			return address;
		}

		@Override
		public String getLabel() {
			return address;
		}
	}

	private record Context(String topic) implements IContext {

		@Override
		public IHelpResource[] getRelatedTopics() {
			return new IHelpResource[] { new Topic(topic) };
		}

		@Override
		public String getText() {
			return null;
		}
	}

	private record Provider(ITextEditor editor) implements IContextProvider {

		@Override
		public int getContextChangeMask() {
			return SELECTION;
		}

		@Override
		public IContext getContext(Object target) {
			ManifestSnapshot snapshot = Manifests.document(editor).flatMap(Manifests::of).map(manifest -> manifest.state().snapshot()).orElse(ManifestSnapshot.NONE);
			return new Context(StatementHelp.topicAt(snapshot, Manifests.caret(editor)));
		}

		@Override
		public String getSearchExpression(Object target) {
			return null;
		}
	}

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IContextProvider.class && adaptable instanceof ITextEditor editor && Manifests.editsCourse(editor) ? type.cast(new Provider(editor)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContextProvider.class };
	}
}
