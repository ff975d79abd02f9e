package dev.lectern.citation.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.lectern.citation.store.ImportResult.BadLine;
import dev.lectern.citation.store.ImportResult.Fault;

/** How far an import has come. Is committed together with the papers, as strings. */
final class ImportState {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

	final String file;
	long offset;
	long lines;
	long records;
	long unchanged;
	long bad;
	final List<BadLine> badLines = new ArrayList<>();

	/** @param file tells one file from others */
	ImportState(String file) {
		this.file = file;
	}

	/** @return how far an earlier run came with this file; the very beginning when there was none, or it was finished */
	static ImportState of(Map<String, String> committed, String file) {
		ImportState state = new ImportState(file);
		if (file.equals(committed.get("import.file"))) {
			state.offset = number(committed, "import.offset");
			state.lines = number(committed, "import.lines");
			state.records = number(committed, "import.records");
			state.unchanged = number(committed, "import.unchanged");
			state.bad = number(committed, "import.bad");
			for (String line : committed.getOrDefault("import.badLines", "").split(" ")) {
				String[] parts = line.split(":");
				if (parts.length == 3) {
					state.badLines.add(new BadLine(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Fault.valueOf(parts[2])));
				}
			}
		}
		return state;
	}

	void addBad(BadLine line) {
		bad++;
		if (badLines.size() < ImportResult.BAD_LINES) {
			badLines.add(line);
		}
	}

	Map<String, String> committed() {
		Map<String, String> data = new HashMap<>(Map.of("import.file", file, "import.offset", Long.toString(offset), "import.lines", Long.toString(lines),
				"import.records", Long.toString(records), "import.unchanged", Long.toString(unchanged), "import.bad", Long.toString(bad)));
		data.put("import.badLines", String.join(" ", badLines.stream().map(line -> line.line() + ":" + line.offset() + ":" + line.fault()).toList()));
		return data;
	}

	ImportResult result(boolean resumed, boolean finished) {
		return new ImportResult(records, unchanged, bad, badLines, resumed, finished);
	}

	private static long number(Map<String, String> committed, String key) {
		String value = committed.getOrDefault(key, "0");
		return NUMBER.matcher(value).matches() ? Long.parseLong(value) : 0;
	}
}
