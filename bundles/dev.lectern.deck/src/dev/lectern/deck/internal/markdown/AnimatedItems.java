package dev.lectern.deck.internal.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;

/**
 * Makes fragments of list items where the document asks for it. reveal.js 6 stops at the first item that holds more than its line, a list within it for one; here
 * such items are fragments as well, as they are in reveal.js 5.
 */
final class AnimatedItems implements AttributeProvider {

	static final class Factory extends IndependentAttributeProviderFactory {

		@Override
		public AttributeProvider apply(LinkResolverContext context) {
			return new AnimatedItems();
		}
	}

	@Override
	public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
		if (node instanceof ListItem && MarkedSetup.of(node.getDocument()).options().animatedLists()) {
			attributes.replaceValue("class", "fragment");
		}
	}
}
