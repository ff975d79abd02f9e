package dev.lectern.citation.client.internal.atom;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.PaperSource;
import dev.lectern.citation.client.Progress;
import dev.lectern.citation.client.internal.http.PoliteHttp;
import dev.lectern.citation.client.internal.http.Reply;
import dev.lectern.citation.client.internal.http.Unanswered;
import dev.lectern.citation.paper.Paper;

/** Papers by arXiv's query interface. */
public final class ArxivApi implements PaperSource {

	/** arXiv names no limit; so many keep the address below the 8,000 characters that servers usually take. */
	static final int SLICE = 400;
	/** An empty feed is believed for so many papers; for more it is the anomaly that others have reported. */
	static final int CREDIBLE_EMPTY = 5;
	/** How many more requests may go into what one answer left open, and into finding an identifier that spoils its slice without being named. */
	private static final int SEARCH_REQUESTS = 12;

	private final URI base;
	private final PoliteHttp http;

	public ArxivApi(URI base, PoliteHttp http) {
		this.base = base;
		this.http = http;
	}

	@Override
	public String id() {
		return "arxiv-api";
	}

	@Override
	public String name() {
		return "arXiv";
	}

	@Override
	public Map<ArxivIdentifier, Answer> ask(Collection<ArxivIdentifier> papers, Progress progress) {
		Set<String> names = papers.stream().map(ArxivIdentifier::canonical).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, Answer> answers = new HashMap<>();
		Deque<List<String>> slices = slices(List.copyOf(names));
		int searches = SEARCH_REQUESTS;
		progress.answered(0, names.size());
		while (!slices.isEmpty()) {
			List<String> slice = slices.poll();
			try {
				Map<String, Answer> told = http.ask(address(slice), reply -> answers(slice, reply), progress::cancelled);
				List<String> doubtful = told.keySet().stream().filter(name -> isIncomplete(told.get(name))).toList();
				if (!doubtful.isEmpty() && doubtful.size() < slice.size() && searches-- > 0) {
					told.keySet().removeAll(doubtful);
					slices.push(doubtful);
				}
				answers.putAll(told);
			} catch (Unanswered e) {
				List<String> rest = e.failure() == Failure.NOT_UNDERSTOOD ? withoutTheNamed(slice, e, answers) : List.of();
				if (!rest.isEmpty()) {
					slices.push(rest);
				} else if (e.failure() == Failure.NOT_UNDERSTOOD && slice.size() > 1 && !answers.keySet().containsAll(slice) && searches-- > 0) {
					slices.push(slice.subList(slice.size() / 2, slice.size()));
					slices.push(slice.subList(0, slice.size() / 2));
				} else {
					slice.forEach(name -> answers.putIfAbsent(name, e.answer()));
				}
			}
			progress.answered(answers.size(), names.size());
		}
		Map<ArxivIdentifier, Answer> inOrder = new LinkedHashMap<>();
		names.forEach(name -> inOrder.put(ArxivIdentifier.parse(name).orElseThrow(), answers.get(name)));
		return inOrder;
	}

	private static boolean isIncomplete(Answer answer) {
		return answer instanceof Answer.NoAnswer(Failure failure, String detail) && failure == Failure.INCOMPLETE;
	}

	private static Deque<List<String>> slices(List<String> names) {
		Deque<List<String>> slices = new ArrayDeque<>();
		for (int from = 0; from < names.size(); from += SLICE) {
			slices.add(names.subList(from, Math.min(names.size(), from + SLICE)));
		}
		return slices;
	}

	/** Without max_results arXiv would send ten. */
	private URI address(List<String> slice) {
		String query = "id_list=" + String.join(",", slice) + "&start=0&max_results=" + slice.size();
		return URI.create(base + (base.getQuery() == null ? "?" : "&") + query);
	}

	/** "incorrect id format for abc" names the one that is at fault. */
	private static List<String> withoutTheNamed(List<String> slice, Unanswered e, Map<String, Answer> answers) {
		List<String> rest = new ArrayList<>();
		for (String name : slice) {
			if ((e.detail() + " ").contains(" " + name + " ")) {
				answers.put(name, e.answer());
			} else {
				rest.add(name);
			}
		}
		return rest.size() < slice.size() ? rest : List.of();
	}

	private static Map<String, Answer> answers(List<String> slice, Reply reply) throws Unanswered {
		Feed feed = AtomReader.read(reply);
		if (feed.error().isPresent()) {
			throw new Unanswered(Failure.NOT_UNDERSTOOD, feed.error().get());
		}
		if (reply.status() != 200) {
			throw new Unanswered(Failure.UNEXPECTED, "HTTP " + reply.status());
		}
		Map<String, Answer> answers = new HashMap<>();
		for (Feed.Entry entry : feed.entries()) {
			entry.identifier().map(ArxivIdentifier::canonical).filter(slice::contains).ifPresent(name -> answers.merge(name,
					entry.paper().<Answer>map(Answer.Found::new).orElseGet(() -> new Answer.NoAnswer(Failure.UNREADABLE, name)), ArxivApi::newer));
		}
		List<String> missing = slice.stream().filter(name -> !answers.containsKey(name)).toList();
		if (!missing.isEmpty()) {
			Optional<String> doubt = doubt(feed, slice);
			if (doubt.isPresent() && answers.isEmpty()) {
				throw new Unanswered(Failure.INCOMPLETE, doubt.get());
			}
			missing.forEach(name -> answers.put(name, doubt.<Answer>map(why -> new Answer.NoAnswer(Failure.INCOMPLETE, why)).orElseGet(Answer.Absent::new)));
		}
		return answers;
	}

	/** Why what is missing in this feed may be there all the same. */
	private static Optional<String> doubt(Feed feed, List<String> slice) {
		int there = feed.entries().size();
		if (there == 0 && slice.size() > CREDIBLE_EMPTY) {
			return Optional.of("0/" + slice.size());
		}
		if (feed.total().isEmpty() || feed.total().getAsInt() != there) {
			return Optional.of(there + "/" + (feed.total().isPresent() ? feed.total().getAsInt() : "?"));
		}
		return feed.entries().stream().filter(entry -> entry.identifier().map(ArxivIdentifier::canonical).filter(slice::contains).isEmpty()).findFirst()
				.map(other -> other.identifier().map(ArxivIdentifier::toString).orElse("?"));
	}

	private static Answer newer(Answer one, Answer other) {
		return one instanceof Answer.Found(Paper paper) && !(other instanceof Answer.Found(Paper second) && second.version() > paper.version()) ? one : other;
	}
}
