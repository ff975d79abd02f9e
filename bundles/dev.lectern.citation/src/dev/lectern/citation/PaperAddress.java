package dev.lectern.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in an address a paper's identifier stands; whether it is one is for {@link ArxivIdentifier} to say.
 *
 * @param identifier what stands there; empty for an address that ends before it, with the kind of page before it where that is not written in small letters
 * @param certain    whether nothing but an identifier can stand there; other sites have pages of their own below the same path
 */
public record PaperAddress(String identifier, boolean certain) {

	private static final Pattern URL = Pattern.compile("(?i)(?:https?:)?//([^/?#]+)([^?#]*)(?:[?#].*)?", Pattern.DOTALL);
	private static final Pattern DOI_SCHEME = Pattern.compile("(?i)doi:\\s*([^?#]*)(?:[?#].*)?", Pattern.DOTALL);
	private static final Pattern PORT = Pattern.compile(":(?:80|443)?$");
	/** What ends a sentence, not an address. */
	private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?'\")\\]>。，；：！？）】》”’、]+$");

	/** Many times what any of the forms needs; bounds the time a hostile address takes. */
	private static final int LONGEST_PATH = 400;

	private static final Pattern DOI = Pattern.compile("(?i)/*10\\.48550/arxiv(?:\\.(.*))?");
	private static final Pattern ARXIV = Pattern.compile("/+(?:abs|pdf|html|ps|format|src|e-print|bibtex|tb)(?:/+(?:(?i)arxiv:)?(.+?)(?:\\.pdf|\\.ps|\\.html)?)?/*"
			+ "|/+((?i:abs|pdf|html)/+.+?)(?:\\.pdf)?/*");
	private static final Pattern HUGGING_FACE = Pattern.compile("/+papers/+(.+?)(?:\\.md)?/*");
	private static final Pattern ALPHAXIV = Pattern.compile("/+(?:[a-z]{2}(?:-[A-Za-z]{2,4})?/+)?(?:abs|overview|pdf|html)/+(.+?)(?:\\.pdf|\\.md)?/*");
	private static final Pattern AR5IV = Pattern.compile("/+(?:abs|html|pdf|papers)/+(.+?)(?:\\.pdf)?/*");
	private static final Pattern PAPERS_COOL = Pattern.compile("/+arxiv/+(.+?)/*");
	private static final Pattern VANITY = Pattern.compile("/+papers/+(.+?)/*");

	private static final Map<String, Pattern> HOSTS = Map.ofEntries(
			Map.entry("arxiv.org", ARXIV), Map.entry("export.arxiv.org", ARXIV), Map.entry("browse.arxiv.org", ARXIV), Map.entry("xxx.lanl.gov", ARXIV),
			Map.entry("cn.arxiv.org", ARXIV), Map.entry("lanl.arxiv.org", ARXIV), Map.entry("de.arxiv.org", ARXIV),
			Map.entry("doi.org", DOI), Map.entry("dx.doi.org", DOI),
			Map.entry("huggingface.co", HUGGING_FACE), Map.entry("hf.co", HUGGING_FACE),
			Map.entry("alphaxiv.org", ALPHAXIV),
			Map.entry("ar5iv.org", AR5IV), Map.entry("ar5iv.labs.arxiv.org", AR5IV),
			Map.entry("papers.cool", PAPERS_COOL), Map.entry("arxiv-vanity.com", VANITY));

	/** The part of an address that should name a paper; empty for an address that leads elsewhere. */
	public static Optional<PaperAddress> of(String url) {
		String address = url.strip();
		Matcher doi = DOI_SCHEME.matcher(address);
		if (doi.matches()) {
			return in(DOI, doi.group(1), true);
		}
		Matcher parts = URL.matcher(address);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String host = PORT.matcher(parts.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
		Pattern form = HOSTS.get(host.startsWith("www.") ? host.substring(4) : host);
		return form == null ? Optional.empty() : in(form, parts.group(2), form == ARXIV || form == DOI);
	}

	private static Optional<PaperAddress> in(Pattern form, String path, boolean certain) {
		if (path.length() > LONGEST_PATH) {
			return Optional.empty();
		}
		Matcher found = form.matcher(SENTENCE_END.matcher(decoded(path)).replaceFirst(""));
		if (!found.matches()) {
			return Optional.empty();
		}
		if (form == ARXIV && found.group(2) != null) {
			return Optional.of(new PaperAddress(found.group(2), certain)).filter(capitals -> IdentifierFault.meant(capitals.identifier()).isPresent());
		}
		return Optional.of(new PaperAddress(found.group(1) == null ? "" : found.group(1), certain));
	}

	private static String decoded(String path) {
		if (path.indexOf('%') < 0) {
			return path;
		}
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			return path; // a lone percent sign: browsers take it as it stands
		}
	}
}
