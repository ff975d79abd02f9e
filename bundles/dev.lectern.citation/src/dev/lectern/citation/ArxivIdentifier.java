package dev.lectern.citation;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a paper at arXiv, such as {@code 2501.19393} or {@code hep-th/9901001}.
 * <p>
 * The grammar is arXiv's (arxiv-docs, help/arxiv_identifier.md and arxiv_identifier_for_services.md), taken strictly: from 2015 on the number
 * has five digits. arXiv's own site pads a shorter one with a zero and so leads to another paper, which is why such a name is no identifier
 * here. Two identifiers of the same paper in different versions differ; compare {@link #canonical()} to compare papers.
 *
 * @param canonical the name without version and without subject class: {@code math.GT/0309136v2} is {@code math/0309136}
 * @param version   the version asked for, from 1; empty means the latest one
 */
public record ArxivIdentifier(String canonical, OptionalInt version) {

	/** Which of arXiv's two ways to name papers: the archive's name and a number per month to March 2007, a number alone since. */
	public enum Scheme {
		OLD, NEW
	}

	private static final Pattern NEW_FORM = Pattern.compile("(\\d\\d)(\\d\\d)\\.(\\d{4,5})(?:[vV]([1-9]\\d{0,8}))?");
	private static final Pattern OLD_FORM = Pattern.compile("(?i)([a-z]+(?:-[a-z]+)?)(?:\\.[a-z]{2})?/(\\d\\d)(\\d\\d)(\\d{3})(?:v([1-9]\\d{0,8}))?");
	private static final Pattern PREFIX = Pattern.compile("(?i)arxiv:\\s*");

	/** Every archive that gave out names of the old scheme; econ, eess, q-fin and stat began later. */
	private static final Set<String> ARCHIVES = Set.of("astro-ph", "cond-mat", "cs", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th", "math", "math-ph", "nlin",
			"nucl-ex", "nucl-th", "physics", "q-bio", "quant-ph", "acc-phys", "adap-org", "alg-geom", "ao-sci", "atom-ph", "bayes-an", "chao-dyn",
			"chem-ph", "cmp-lg", "comp-gas", "dg-ga", "funct-an", "mtrl-th", "patt-sol", "plasm-ph", "q-alg", "solv-int", "supr-con");

	private static final YearMonth FIRST = YearMonth.of(1991, 7);
	private static final YearMonth CHANGE = YearMonth.of(2007, 4);
	private static final YearMonth FIVE_DIGITS = YearMonth.of(2015, 1);

	/** @throws IllegalArgumentException when the canonical name is none, or the version is below 1 */
	public ArxivIdentifier {
		Objects.requireNonNull(version);
		if (submitted(canonical).isEmpty() || version.isPresent() && version.getAsInt() < 1) {
			throw new IllegalArgumentException("Not an arXiv identifier: " + canonical + " " + version);
		}
	}

	/** Reads an identifier as people write it: with or without {@code arXiv:} before it, subject class and version, an archive in any case. */
	public static Optional<ArxivIdentifier> parse(String text) {
		String name = PREFIX.matcher(text.strip()).replaceFirst("");
		Matcher form = NEW_FORM.matcher(name);
		if (form.matches()) {
			return of(form.group(1) + form.group(2) + "." + form.group(3), form.group(4));
		}
		form = OLD_FORM.matcher(name);
		if (form.matches()) {
			return of(form.group(1).toLowerCase(Locale.ROOT) + "/" + form.group(2) + form.group(3) + form.group(4), form.group(5));
		}
		return Optional.empty();
	}

	/**
	 * The paper an address leads to: pages of arXiv and of its mirrors in every format, its DOIs, and the sites that show arXiv's papers under
	 * arXiv's identifiers (Hugging Face, alphaXiv, ar5iv, arXiv Vanity). Queries, fragments and the punctuation of a sentence that was taken into
	 * the address do not matter. A relative address leads to no paper.
	 */
	public static Optional<ArxivIdentifier> inUrl(String url) {
		return PaperAddress.of(url).map(PaperAddress::identifier).flatMap(ArxivIdentifier::parse);
	}

	public Scheme scheme() {
		return canonical.indexOf('/') < 0 ? Scheme.NEW : Scheme.OLD;
	}

	/** The month the identifier was given out; the paper may have been sent in a few days before. */
	public YearMonth month() {
		return submitted(canonical).orElseThrow();
	}

	/** The identifier as arXiv writes it, with its version where it has one. */
	@Override
	public String toString() {
		return version.isPresent() ? canonical + "v" + version.getAsInt() : canonical;
	}

	private static Optional<ArxivIdentifier> of(String canonical, String version) {
		return submitted(canonical)
				.map(month -> new ArxivIdentifier(canonical, version == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version))));
	}

	private static Optional<YearMonth> submitted(String canonical) {
		Matcher form = NEW_FORM.matcher(canonical);
		if (form.matches() && form.group(4) == null) {
			return month(form.group(1), form.group(2), 2007).filter(month -> !month.isBefore(CHANGE))
					.filter(month -> form.group(3).length() == (month.isBefore(FIVE_DIGITS) ? 4 : 5))
					.filter(month -> Integer.parseInt(form.group(3)) > 0);
		}
		Matcher old = OLD_FORM.matcher(canonical);
		if (old.matches() && old.group(5) == null && canonical.indexOf('.') < 0 && ARCHIVES.contains(old.group(1)) && !old.group(4).equals("000")) {
			return month(old.group(2), old.group(3), 1991).filter(month -> !month.isBefore(FIRST) && month.isBefore(CHANGE));
		}
		return Optional.empty();
	}

	/** Two digits of a year are the first such year not before the given one: names of 2106 will begin with 06. */
	private static Optional<YearMonth> month(String yy, String mm, int earliest) {
		int month = Integer.parseInt(mm);
		if (month < 1 || month > 12) {
			return Optional.empty();
		}
		int year = earliest - earliest % 100 + Integer.parseInt(yy);
		return Optional.of(YearMonth.of(year < earliest ? year + 100 : year, month));
	}
}
