package dev.lectern.cli.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.lectern.check.Problem;
import dev.lectern.cli.command.CommandFailure;
import dev.lectern.cli.command.Reasons;
import dev.lectern.cli.command.Texts;
import dev.lectern.deck.Deck;

/**
 * Problems that were known before: an earlier report. One in JSON tells problems apart by rule, file and message; one in SARIF by rule, file and the text of
 * their lines, so it is good in every language of the messages. Line numbers never count, how many there are of a kind does.
 */
final class Baseline {

	/** Knows nothing. */
	static final Baseline NONE = new Baseline(Map.of(), (problem, deck) -> "");

	private interface Trait {
		String of(Problem problem, Optional<Deck> deck);
	}

	private record Kind(String rule, String file, String trait) {
	}

	private final Map<Kind, Integer> known;
	private final Trait trait;

	private Baseline(Map<Kind, Integer> known, Trait trait) {
		this.known = known;
		this.trait = trait;
	}

	/** @throws CommandFailure when the file cannot be read, or is no report */
	static Baseline read(Path file) throws CommandFailure {
		try {
			JsonObject report = object(JsonParser.parseString(Files.readString(file)));
			return report.has("runs") ? ofSarif(report) : ofJson(report);
		} catch (NoSuchFileException e) {
			throw new CommandFailure(Texts.get("check.baselineMissing", file), e);
		} catch (CharacterCodingException | JsonParseException e) {
			throw new CommandFailure(Texts.get("check.baselineNoReport", file), e);
		} catch (IOException e) {
			throw new CommandFailure(Texts.get("check.baselineUnreadable", file, Reasons.of(e)), e);
		}
	}

	private static Baseline ofJson(JsonObject report) {
		List<Kind> kinds = new ArrayList<>();
		for (JsonElement element : array(report, "problems")) {
			JsonObject problem = object(element);
			kinds.add(new Kind(text(problem, "rule"), text(problem, "file"), text(problem, "message")));
		}
		return new Baseline(counted(kinds), (problem, deck) -> problem.message());
	}

	private static Baseline ofSarif(JsonObject report) {
		List<Kind> kinds = new ArrayList<>();
		for (JsonElement run : array(report, "runs")) {
			for (JsonElement element : array(object(run), "results")) {
				JsonObject result = object(element);
				if (result.get("suppressions") instanceof JsonArray suppressions && !suppressions.isEmpty()) {
					continue; // it was not told
				}
				kinds.add(new Kind(text(result, "ruleId"), file(result), text(object(result.get("partialFingerprints")), Fingerprint.NAME)));
			}
		}
		return new Baseline(counted(kinds), Fingerprint::of);
	}

	private static String file(JsonObject result) {
		for (JsonElement location : array(result, "locations")) {
			return FileUri.file(text(object(object(object(location).get("physicalLocation")).get("artifactLocation")), "uri"));
		}
		throw new JsonParseException("A result without a place");
	}

	private static JsonObject object(JsonElement element) {
		if (element instanceof JsonObject object) {
			return object;
		}
		throw new JsonParseException("No object: " + element);
	}

	private static JsonArray array(JsonObject parent, String name) {
		if (parent.get(name) instanceof JsonArray array) {
			return array;
		}
		throw new JsonParseException("No array: " + name);
	}

	private static String text(JsonObject parent, String name) {
		if (parent.get(name) instanceof JsonPrimitive text) {
			return text.getAsString();
		}
		throw new JsonParseException("No text: " + name);
	}

	private static Map<Kind, Integer> counted(List<Kind> kinds) {
		Map<Kind, Integer> counted = new HashMap<>();
		kinds.forEach(kind -> counted.merge(kind, 1, Integer::sum));
		return counted;
	}

	/**
	 * The problems that are new.
	 *
	 * @param decks the deck that a problem is in, if any
	 */
	List<Problem> without(List<Problem> problems, Function<Problem, Optional<Deck>> decks) {
		if (known.isEmpty()) {
			return problems;
		}
		Map<Kind, Integer> left = new HashMap<>(known);
		return problems.stream().filter(problem -> !take(left, new Kind(problem.rule(), problem.file(), trait.of(problem, decks.apply(problem))))).toList();
	}

	private static boolean take(Map<Kind, Integer> left, Kind kind) {
		int count = left.getOrDefault(kind, 0);
		left.put(kind, count - 1);
		return count > 0;
	}
}
