package dev.lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\$?\\{[A-Z0-9-]+");

	@Test
	void everyMessageIsThereInBothLanguagesWithTheSameArguments() throws IOException {
		Properties english = load("messages.properties");
		Properties chinese = load("messages_zh.properties");
		assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertFalse(chinese.getProperty(key).isBlank(), key);
			assertEquals(arguments(english, key), arguments(chinese, key), key);
		}
	}

	private static TreeSet<String> arguments(Properties messages, String key) {
		return new TreeSet<>(ARGUMENT.matcher(messages.getProperty(key)).results().map(MatchResult::group).toList());
	}

	private static Properties load(String name) throws IOException {
		Properties messages = new Properties();
		try (Reader in = new InputStreamReader(Main.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			messages.load(in);
		}
		return messages;
	}
}
