package dev.lectern.benchmark.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;

import dev.lectern.benchmark.Row;
import dev.lectern.check.KnownRules;
import dev.lectern.course.language.ide.CourseLanguageIdeSetup;
import dev.lectern.course.language.ide.ManifestSnapshot;
import dev.lectern.course.language.ide.ManifestText;
import dev.lectern.course.language.reading.CourseDescription;
import dev.lectern.course.language.reading.CourseFileReader;

/** Parses and validates a course file again and again: each time from its text, as whoever reads courses does, and after each keystroke, as the editor does. */
public final class ValidateBenchmark {

	private static final int WARM_UP = 150;
	private static final int SAMPLES = 100;
	private static final String FILE = "sample.course";
	/** Where somebody types: in the middle of the file, in the name of a chapter that a rule names. */
	private static final String TYPED_AT = "because \"a sample\"\nrule layout.overflow off in c1";

	private interface Work {

		int problems(int round) throws IOException;
	}

	private ValidateBenchmark() {
	}

	/** @param arguments {@code ROWS FOLDER LINES}: the folder is an empty one */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		int lines = Integer.parseInt(arguments[2]);
		String text = SampleCourseFile.write(folder, lines);
		long start = System.nanoTime();
		int known = read(folder, text);
		double first = (System.nanoTime() - start) / 1e6;
		if (known != SampleCourseFile.mistakes()) {
			throw new IllegalStateException(known + " problems");
		}
		double[] reading = samples(round -> read(folder, text), known, known);
		ManifestText edited = new CourseLanguageIdeSetup().createInjectorAndDoEMFRegistration().getInstance(ManifestText.class);
		edited.open(URI.createFileURI(folder.resolve(FILE).toString()), text, KnownRules.CATALOGUE);
		int at = text.indexOf(TYPED_AT) + TYPED_AT.length();
		double[] typing = samples(round -> typed(edited, at, round), known, known + 1);
		Row.write(Path.of(arguments[0]), List.of(Row.of("course.validate", lines, "ms", reading), Row.of("course.validate-edit", lines, "ms", typing),
				Row.of("course.validate-first", lines, "ms", first)));
	}

	private static double[] samples(Work work, int least, int most) throws IOException {
		double[] samples = new double[SAMPLES];
		for (int i = -WARM_UP; i < SAMPLES; i++) {
			long start = System.nanoTime();
			int problems = work.problems(i + WARM_UP);
			double milliseconds = (System.nanoTime() - start) / 1e6;
			if (problems < least || problems > most) {
				throw new IllegalStateException(problems + " problems");
			}
			if (i >= 0) {
				samples[i] = milliseconds;
			}
		}
		return samples;
	}

	private static int read(Path folder, String text) {
		CourseDescription read = CourseFileReader.read(folder.resolve(FILE), FILE, text, KnownRules.CATALOGUE);
		return read.problems().size();
	}

	/** A letter is typed, and taken back the next time. */
	private static int typed(ManifestText text, int at, int round) {
		boolean taken = round % 2 == 1;
		text.edit(at, taken ? 1 : 0, taken ? "" : "x");
		ManifestSnapshot snapshot = text.snapshot(CancelIndicator.NullImpl);
		return snapshot.problems().size();
	}
}
