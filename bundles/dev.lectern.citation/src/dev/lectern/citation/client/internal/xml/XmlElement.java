package dev.lectern.citation.client.internal.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a small document, by local names: the old and the new arXiv declare their namespaces in different places.
 *
 * @param text what stands in it, elements below included
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

	private static final int DEPTH_LIMIT = 64;

	/**
	 * @param bytes bounded by who received them; the document takes some times as much memory
	 * @throws XMLStreamException when this is no well-formed document, or one with a document type
	 */
	public static XmlElement parse(byte[] bytes) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("reference to " + systemId);
		});
		XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
		try {
			return parse(reader);
		} finally {
			reader.close();
		}
	}

	private static XmlElement parse(XMLStreamReader reader) throws XMLStreamException {
		Deque<Open> open = new ArrayDeque<>();
		XmlElement root = null;
		while (reader.hasNext()) {
			switch (reader.next()) {
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
				throw new XMLStreamException("document types are not allowed", reader.getLocation());
			case XMLStreamConstants.START_ELEMENT:
				if (open.size() == DEPTH_LIMIT) {
					throw new XMLStreamException("too deep", reader.getLocation());
				}
				open.push(new Open(reader));
				break;
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
				if (!open.isEmpty()) {
					open.peek().text.append(reader.getText());
				}
				break;
			case XMLStreamConstants.END_ELEMENT:
				XmlElement element = open.pop().closed();
				if (open.isEmpty()) {
					root = element;
				} else {
					open.peek().children.add(element);
					open.peek().text.append(element.text);
				}
				break;
			default:
				break;
			}
		}
		if (root == null) {
			throw new XMLStreamException("no element");
		}
		return root;
	}

	public Stream<XmlElement> children(String named) {
		return children.stream().filter(child -> child.name.equals(named));
	}

	public Optional<XmlElement> child(String named) {
		return children(named).findFirst();
	}

	/** The text of the first such child. */
	public Optional<String> textOf(String child) {
		return child(child).map(XmlElement::text);
	}

	public Optional<String> attribute(String named) {
		return Optional.ofNullable(attributes.get(named));
	}

	private static final class Open {

		private final String name;
		private final Map<String, String> attributes = new HashMap<>();
		private final List<XmlElement> children = new ArrayList<>();
		private final StringBuilder text = new StringBuilder();

		Open(XMLStreamReader at) {
			name = at.getLocalName();
			for (int i = 0; i < at.getAttributeCount(); i++) {
				attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
			}
		}

		XmlElement closed() {
			return new XmlElement(name, attributes, children, text.toString());
		}
	}
}
