package dev.lectern.citation.client.internal.http;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

import dev.lectern.citation.ArxivIdentifier;
import dev.lectern.citation.client.Answer;
import dev.lectern.citation.client.Failure;
import dev.lectern.citation.client.PaperSource;
import dev.lectern.citation.client.Progress;

/** A source that answers for one paper at a time. Once it is plain that it will not answer, the rest is not asked for. */
public abstract class OneByOne implements PaperSource {

	@Override
	public final Map<ArxivIdentifier, Answer> ask(Collection<ArxivIdentifier> papers, Progress progress) {
		List<ArxivIdentifier> asked = papers.stream().map(paper -> new ArxivIdentifier(paper.canonical(), OptionalInt.empty())).distinct().toList();
		Map<ArxivIdentifier, Answer> answers = new LinkedHashMap<>();
		Answer.NoAnswer hopeless = null;
		for (ArxivIdentifier paper : asked) {
			progress.answered(answers.size(), asked.size());
			Answer answer = hopeless;
			if (answer == null) {
				try {
					answer = ask(paper, progress::cancelled);
				} catch (Unanswered e) {
					answer = e.answer();
					hopeless = concernsAll(e.failure()) ? e.answer() : null;
				}
			}
			answers.put(paper, answer);
		}
		progress.answered(answers.size(), asked.size());
		return answers;
	}

	protected abstract Answer ask(ArxivIdentifier paper, BooleanSupplier cancelled) throws Unanswered;

	/** Each of these stands after several tries, or for a reason that does not go away; the next paper would only wait as long again. */
	private static boolean concernsAll(Failure failure) {
		return switch (failure) {
			case CANCELLED, REFUSED, TOO_MANY, LATER, UNAVAILABLE, UNREACHABLE, TIMED_OUT, NO_TURN -> true;
			case UNEXPECTED, UNREADABLE, INCOMPLETE, NOT_UNDERSTOOD -> false;
		};
	}
}
