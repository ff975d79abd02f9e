package dev.lectern.benchmark.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A course file with everything in it that takes time to look up: chapters in parts with decks on the disk, terms with words, rules for places, a house style that is
 * imported, a page to agree with, and the mistakes of a file that is being written.
 */
final class SampleCourseFile {

	private static final int PARTS = 20;
	private static final int CHAPTERS = 15;
	private static final int TERMS = 150;
	private static final int MISTAKES = 40;

	private SampleCourseFile() {
	}

	/** Writes house style, decks and page into a folder, and gives the text of the course file. */
	static String write(Path folder, int lines) throws IOException {
		StringBuilder text = new StringBuilder("// a sample\ncourse \"Sample\"\nimport \"house.course\"\nlanguage en \"English\" source\nlanguage zh \"\u4e2d\u6587\"\n");
		StringBuilder page = new StringBuilder("<html><script>\nSlides.init({ title: 'Sample', chapters: [");
		for (String language : new String[] { "en", "zh" }) {
			Files.createDirectories(folder.resolve("src").resolve(language));
		}
		for (int part = 0; part < PARTS; part++) {
			text.append("part p").append(part).append(" \"Part ").append(part).append("\" in zh \"\u90e8\u5206 ").append(part).append("\" {\n");
			for (int i = part * CHAPTERS; i < (part + 1) * CHAPTERS; i++) {
				text.append("\tchapter c").append(i).append('\n');
				page.append(i == 0 ? "" : ", ").append("'c").append(i).append('\'');
				for (String language : new String[] { "en", "zh" }) {
					Files.writeString(folder.resolve("src/" + language + "/c" + i + ".md"), "# Sample\n");
				}
			}
			text.append("}\n");
		}
		text.append("profile {\n\treveal 5.1.0\n\tseparator /^\\n---\\n$/\n\tstage 1920 x 1080\n}\n");
		terms(text, "t");
		text.append("ending of c0 to c299 {\n\tsection summary in en /Summary$/ in zh /\u603b\u7ed3$/\n}\n");
		for (int i = 0; i < MISTAKES; i++) {
			text.append("introduce t").append(i).append(i % 2 == 0 ? "x in c" : " in cx").append(i).append(" slide 1\n");
		}
		for (int line = (int) text.chars().filter(c -> c == '\n').count(); line < lines; line++) {
			text.append("rule layout.overflow off in c").append(line % (PARTS * CHAPTERS)).append(" because \"a sample\"\n");
		}
		StringBuilder house = new StringBuilder("style \"House\"\nlanguage en\nlanguage zh\ntypography in zh {\n\tquotes \"\u201c\" \"\u201d\"\n\tbold spaced\n}\n");
		terms(house, "h");
		Files.writeString(folder.resolve("house.course"), house.toString());
		Files.writeString(folder.resolve("index.html"), page.append("], langs: { en: 'English', zh: '\u4e2d\u6587' } });\n</script></html>\n").toString());
		return text.toString();
	}

	/** How many problems the file has. */
	static int mistakes() {
		return MISTAKES;
	}

	private static void terms(StringBuilder text, String name) {
		for (int i = 0; i < TERMS; i++) {
			text.append("term ").append(name).append(i).append(" {\n\tin en \"").append(name).append("w").append(i).append("\"\n\tin zh \"\u8bcd").append(name).append(i)
					.append("\"\n\tnever in zh \"\u574f").append(name).append(i).append("\"\n}\n");
		}
	}
}
