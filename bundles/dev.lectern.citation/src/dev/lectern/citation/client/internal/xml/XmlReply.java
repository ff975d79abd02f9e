package dev.lectern.citation.client.internal.xml;

import java.util.Locale;

import javax.xml.stream.XMLStreamException;

import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.internal.http.Reply;
import dev.lectern.citation.client.internal.http.Unanswered;

/** Takes the document out of a reply that ought to be one. */
public final class XmlReply {

	private XmlReply() {
	}

	/**
	 * @param root the name of the element that such documents have
	 * @throws Unanswered when it is a page for people, broken, or another kind of document
	 */
	public static XmlElement document(Reply reply, String root) throws Unanswered {
		if (!reply.is("xml")) {
			throw new Unanswered(reply.status() == 200 ? Failure.UNREADABLE : Failure.UNEXPECTED, "HTTP " + reply.status() + ", Content-Type " + reply.contentType());
		}
		try {
			XmlElement document = XmlElement.parse(reply.body());
			if (!document.name().equals(root)) {
				throw new Unanswered(Failure.UNREADABLE, "<" + document.name() + ">");
			}
			return document;
		} catch (XMLStreamException e) {
			throw new Unanswered(Failure.UNREADABLE, oneLine(e.getMessage()));
		}
	}

	private static String oneLine(String message) {
		return "XML: " + message.replaceAll("\\s+", " ").replaceFirst("^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\] Message: ", "$1:$2: ").toLowerCase(Locale.ROOT).strip();
	}
}
