package dev.lectern.benchmark.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A course file with everything in it that takes time to look up: chapters with decks on the disk, terms with words, rules for places, and a page to agree with. */
final class SampleCourseFile {

	private static final int CHAPTERS = 400;
	private static final int TERMS = 300;

	private SampleCourseFile() {
	}

	/** Writes decks and page into a folder, and gives the text of the course file. */
	static String write(Path folder, int lines) throws IOException {
		StringBuilder text = new StringBuilder("course \"Sample\"\nlanguage en \"English\" source\nlanguage zh \"\u4e2d\u6587\"\n");
		StringBuilder page = new StringBuilder("<html><script>\nSlides.init({ title: 'Sample', chapters: [");
		for (String language : new String[] { "en", "zh" }) {
			Files.createDirectories(folder.resolve("src").resolve(language));
		}
		for (int i = 0; i < CHAPTERS; i++) {
			text.append("chapter c").append(i).append('\n');
			page.append(i == 0 ? "" : ", ").append("'c").append(i).append('\'');
			for (String language : new String[] { "en", "zh" }) {
				Files.writeString(folder.resolve("src/" + language + "/c" + i + ".md"), "# Sample\n");
			}
		}
		for (int i = 0; i < TERMS; i++) {
			text.append("term t").append(i).append(" {\n\tin en \"w").append(i).append("\"\n\tin zh \"\u8bcd").append(i).append("\"\n\tnever in zh \"\u574f").append(i).append("\"\n}\n");
		}
		for (int line = (int) text.chars().filter(c -> c == '\n').count(); line < lines; line++) {
			text.append("rule layout.overflow off in c").append(line % CHAPTERS).append(" slide 1 to 3 because \"a sample\"\n");
		}
		Files.writeString(folder.resolve("index.html"), page.append("], langs: { en: 'English', zh: '\u4e2d\u6587' } });\n</script></html>\n").toString());
		return text.toString();
	}
}
