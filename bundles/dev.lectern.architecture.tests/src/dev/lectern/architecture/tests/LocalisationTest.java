package dev.lectern.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every string a user can see is there in English and in Simplified Chinese, with the same places to fill. */
class LocalisationTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*\\}");
	private static final Pattern KEY_IN_PLUGIN = Pattern.compile("=\"%([\\w.]+)\"|>%([\\w.]+)<");
	/** Labels in a plugin.xml that are no key; a product's name and symbols stay as they are. */
	private static final Pattern LITERAL_LABEL = Pattern.compile("\\b(?:label|name|tooltip|description)=\"([^%\"][^\"]*)\"");
	private static final Set<String> UNTRANSLATED = Set.of("Lectern");

	private static final Path BUNDLES = Path.of(System.getProperty("lectern.repository"), "bundles");

	@TestFactory
	List<DynamicTest> chineseStandsBesideEnglish() throws IOException {
		List<DynamicTest> tests = new ArrayList<>();
		for (Path english : files(".properties")) {
			String name = english.getFileName().toString();
			if (!name.endsWith("_zh.properties") && (name.equals("plugin.properties") || name.equals("rules.properties") || name.contains("messages"))) {
				tests.add(DynamicTest.dynamicTest(BUNDLES.relativize(english).toString(), () -> compare(english)));
			}
		}
		assertTrue(tests.size() > 15, "too few files under " + BUNDLES);
		return tests;
	}

	private static void compare(Path english) throws IOException {
		Properties en = load(english);
		assertTrue(!en.isEmpty(), "no strings");
		boolean symbolsOnly = en.values().stream().allMatch(value -> PLACE.matcher((String) value).replaceAll("").codePoints().noneMatch(Character::isLetter));
		Path chinese = english.resolveSibling(english.getFileName().toString().replace(".properties", "_zh.properties"));
		if (symbolsOnly && !Files.exists(chinese)) {
			return;
		}
		Properties zh = load(chinese);
		assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(zh.keySet()));
		for (String key : en.stringPropertyNames()) {
			assertEquals(places(en.getProperty(key)), places(zh.getProperty(key)), key);
			assertTrue(!zh.getProperty(key).isBlank(), key);
		}
	}

	@Test
	void everyKeyOfAPluginXmlIsThereAndNothingIsSaidWithoutOne() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path plugin : files("plugin.xml")) {
			String text = Files.readString(plugin);
			Path strings = plugin.resolveSibling("plugin.properties");
			Set<String> known = Files.exists(strings) ? load(strings).stringPropertyNames() : Set.of();
			KEY_IN_PLUGIN.matcher(text).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1)).filter(key -> !known.contains(key))
					.forEach(key -> wrong.add(plugin + ": no string for %" + key));
			LITERAL_LABEL.matcher(text).results().map(match -> match.group(1)).filter(label -> label.contains(" ") && !UNTRANSLATED.contains(label))
					.forEach(label -> wrong.add(plugin + ": not externalised: " + label));
		}
		assertEquals(List.of(), wrong);
	}

	private static Set<String> places(String text) {
		return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).map(place -> place.replaceAll("[,}].*", "")).toList());
	}

	private static Properties load(Path file) throws IOException {
		Properties strings = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			strings.load(reader);
		}
		return strings;
	}

	private static List<Path> files(String ending) throws IOException {
		try (Stream<Path> paths = Files.walk(BUNDLES)) {
			return paths.filter(path -> path.toString().endsWith(ending))
					.filter(path -> Stream.of("target", "node_modules", "vendor").noneMatch(skipped -> path.toString().contains("/" + skipped + "/")))
					.filter(path -> !BUNDLES.relativize(path).toString().split("/")[0].endsWith(".tests")).sorted().toList();
		}
	}
}
