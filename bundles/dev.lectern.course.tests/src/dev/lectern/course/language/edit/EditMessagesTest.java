package dev.lectern.course.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class EditMessagesTest {

	@Test
	void everyMessageIsThereInBothLanguagesWithTheSameArguments() throws IOException {
		Properties english = load("messages.properties");
		Properties chinese = load("messages_zh.properties");
		assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english, key), arguments(chinese, key), key);
		}
	}

	private static int arguments(Properties messages, String key) {
		return new MessageFormat(messages.getProperty(key)).getFormatsByArgumentIndex().length;
	}

	private static Properties load(String name) throws IOException {
		Properties messages = new Properties();
		try (Reader in = new InputStreamReader(ManifestEdits.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		return messages;
	}
}
