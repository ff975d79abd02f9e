package dev.lectern.citation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files of bulk metadata. */
final class SampleBulk {

	private SampleBulk() {
	}

	static String identifier(int number) {
		return "2501.%05d".formatted(number);
	}

	static String line(int number) {
		return line(identifier(number), "Learning number " + number);
	}

	static String line(String identifier, String title) {
		return "{\"id\":\"" + identifier + "\",\"submitter\":\"X\",\"authors\":\"C. Bal\\\\'azs\",\"title\":\"" + title
				+ "\",\"comments\":null,\"journal-ref\":null,\"doi\":\"10.1/x\",\"report-no\":null,\"categories\":\"cs.LG stat.ML\",\"license\":null,"
				+ "\"abstract\":\"  Wrapped\\n  abstract.\\n\",\"versions\":[{\"version\":\"v1\",\"created\":\"Mon, 2 Apr 2007 19:18:42 GMT\"},"
				+ "{\"version\":\"v2\",\"created\":\"Tue, 24 Jul 2007 20:10:27 GMT\"}],\"update_date\":\"2008-11-26\",\"authors_parsed\":[[\"Bal\\\\'azs\",\"C.\",\"\"]]}";
	}

	static Path write(Path file, int count) throws IOException {
		return Files.writeString(file, IntStream.rangeClosed(1, count).mapToObj(SampleBulk::line).collect(Collectors.joining("\n", "", "\n")));
	}
}
