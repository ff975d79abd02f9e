package dev.lectern.citation.client.internal.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlElementTest {

	private static XmlElement parse(String text) throws XMLStreamException {
		return XmlElement.parse(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsElementsByLocalNames() throws XMLStreamException {
		XmlElement root = parse("<?xml version='1.0'?><a:feed xmlns:a='x'><a:title>One &amp; <i>two</i></a:title><a:c term='cs.CL'/></a:feed>");
		assertEquals("feed", root.name());
		assertEquals("One & two", root.textOf("title").orElseThrow());
		assertEquals("cs.CL", root.child("c").orElseThrow().attribute("term").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no xml", "<feed>", "<feed></entry>", "<!DOCTYPE feed><feed/>", "<!DOCTYPE feed SYSTEM 'file:///etc/passwd'><feed/>",
			"<!DOCTYPE feed [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><feed>&a;</feed>", "<feed>&unknown;</feed>", "<feed/><feed/>" })
	void refusesWhatIsNoPlainDocument(String text) {
		assertThrows(XMLStreamException.class, () -> parse(text));
	}

	@Test
	void refusesEndlessDepth() {
		assertThrows(XMLStreamException.class, () -> parse("<a>".repeat(100_000)));
	}
}
