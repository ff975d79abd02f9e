package dev.lectern.benchmark.papers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up papers in the format of arXiv's bulk metadata, always the same: 840 bytes each, 2.1 GB for 2.5 million. Words follow Zipf's law over a
 * vocabulary of 300,000, headed by those that head arXiv's titles, so that the frequent ones are as frequent as there.
 */
public final class SamplePapers {

	private static final List<String> FREQUENT = List.of(("of the and in for a on with to from by an using at via quantum learning model models theory deep neural "
			+ "networks analysis data dynamics based systems problem approach equations spin field time optimal large high two new method detection matter states "
			+ "structure non graph multi dark properties functions dimensional galaxies estimation space control phase language attention transformer reinforcement")
			.split(" "));
	private static final String[] SYLLABLES = "ba be bi bo bra ca ce cha co cri da de di do dra fa fe fi fo ga ge gra ha he hy in ka ke ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe phi po pra qua ra re ri ro sa se si so sta ta te ti to tra un va ve vi vo xa ya ze zo"
			.split(" ");
	private static final String[] ENDINGS = "tion ing ity al ic ness ed er s ment ous able ism ization ive ".split(" ");
	private static final String[] CATEGORIES = { "cs.LG", "cs.CL", "hep-ph", "math.AG", "astro-ph.GA", "cond-mat.str-el", "quant-ph", "stat.ML cs.LG", "cs.CV cs.AI", "gr-qc" };
	private static final int VOCABULARY = 300_000;
	/** Enough for the rarest word to be chosen, too. */
	private static final int CHOICES = 1 << 22;
	/** Until 2014 a month had four digits for its papers. */
	private static final int EARLY_MONTHS = 93;
	private static final int PER_EARLY_MONTH = 9_000;
	private static final int PER_LATE_MONTH = 11_600;
	private static final DateTimeFormatter CREATED = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

	private final Random random = new Random(42);
	private final String[] vocabulary = vocabulary();
	private final int[] words = words();
	private final Map<LocalDate, String> moments = new HashMap<>();

	private SamplePapers() {
	}

	/** @param arguments the file to write, and how many papers */
	public static void main(String[] arguments) throws IOException {
		write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
	}

	static void write(Path file, int count) throws IOException {
		SamplePapers papers = new SamplePapers();
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < count; i++) {
				papers.write(i, out);
			}
		}
	}

	/** The identifier of a paper of the file. */
	static String identifier(int paper) {
		boolean early = paper < EARLY_MONTHS * PER_EARLY_MONTH;
		int number = early ? paper % PER_EARLY_MONTH : (paper - EARLY_MONTHS * PER_EARLY_MONTH) % PER_LATE_MONTH;
		LocalDate month = month(paper);
		return (early ? "%02d%02d.%04d" : "%02d%02d.%05d").formatted(month.getYear() % 100, month.getMonthValue(), number + 1);
	}

	private static LocalDate month(int paper) {
		int early = EARLY_MONTHS * PER_EARLY_MONTH;
		return LocalDate.of(2007, 4, 1).plusMonths(paper < early ? paper / PER_EARLY_MONTH : EARLY_MONTHS + (paper - early) / PER_LATE_MONTH);
	}

	private void write(int paper, Writer out) throws IOException {
		LocalDate created = month(paper).plusDays(paper % 28);
		List<String[]> authors = IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> new String[] { name(), name() }).toList();
		String names = authors.stream().map(name -> name[1] + " " + name[0]).collect(Collectors.joining(", "));
		String parsed = authors.stream().map(name -> "[\"" + name[0] + "\",\"" + name[1] + "\",\"\"]").collect(Collectors.joining(","));
		int versions = 1 + random.nextInt(3);
		String dates = IntStream.rangeClosed(1, versions).mapToObj(version -> "{\"version\":\"v" + version + "\",\"created\":\""
				+ moment(created.plusDays(40L * (version - 1))) + "\"}").collect(Collectors.joining(","));
		String title = words(4 + random.nextInt(11));
		out.write("{\"id\":\"" + identifier(paper) + "\",\"submitter\":\"" + authors.getFirst()[1] + " " + authors.getFirst()[0] + "\",\"authors\":\"" + names
				+ "\",\"title\":\"" + Character.toUpperCase(title.charAt(0)) + title.substring(1) + "\",\"comments\":\"" + (5 + random.nextInt(30))
				+ " pages, 3 figures\",\"journal-ref\":null,\"doi\":null,\"report-no\":null,\"categories\":\"" + CATEGORIES[random.nextInt(CATEGORIES.length)]
				+ "\",\"license\":\"http://arxiv.org/licenses/nonexclusive-distrib/1.0/\",\"abstract\":\"  " + words(32 + random.nextInt(16)) + ".\\n\",\"versions\":["
				+ dates + "],\"update_date\":\"" + created.plusDays(40L * (versions - 1)) + "\",\"authors_parsed\":[" + parsed + "]}\n");
	}

	private String moment(LocalDate day) {
		return moments.computeIfAbsent(day, date -> CREATED.format(date.atTime(17, 57, 34).atOffset(ZoneOffset.UTC)));
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(i == 0 ? "" : " ").append(vocabulary[words[random.nextInt(words.length)]]);
		}
		return text.toString();
	}

	private String name() {
		String name = vocabulary[1000 + random.nextInt(20_000)];
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/** Each word as often as it shall come, of {@link #CHOICES}. */
	private static int[] words() {
		double[] sums = new double[VOCABULARY + 1];
		for (int i = 0; i < VOCABULARY; i++) {
			sums[i + 1] = sums[i] + 1.0 / (i + 8);
		}
		int[] words = new int[CHOICES];
		for (int word = 0, at = 0; at < CHOICES; at++) {
			while (word < VOCABULARY - 1 && sums[word + 1] * CHOICES < at * sums[VOCABULARY]) {
				word++;
			}
			words[at] = word;
		}
		return words;
	}

	private static String[] vocabulary() {
		Random random = new Random(7);
		List<String> words = new ArrayList<>(FREQUENT);
		while (words.size() < VOCABULARY) {
			StringBuilder word = new StringBuilder();
			for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
				word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
			}
			words.add(word + (random.nextBoolean() ? ENDINGS[random.nextInt(ENDINGS.length)] : ""));
		}
		return words.toArray(String[]::new);
	}
}
