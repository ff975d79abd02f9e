package dev.lectern.citation;

import java.util.List;

import dev.lectern.citation.internal.CitationReader;
import dev.lectern.deck.Slide;

/**
 * What a slide cites: every mention of a paper, every address at arXiv that names none, and every address that swallowed text. Works on immutable snapshots, so from any thread; reading a slide costs
 * about as much as its links.
 *
 * @param known     in the order of the text, repetitions included
 * @param malformed in the order of the text
 * @param runOn     in the order of the text; their papers are among {@code known} or {@code malformed}
 */
public record Citations(List<Citation> known, List<MalformedCitation> malformed, List<RunOnAddress> runOn) {

	public Citations {
		known = List.copyOf(known);
		malformed = List.copyOf(malformed);
		runOn = List.copyOf(runOn);
	}

	/** Every mention of a paper in the slide, in the order of the text, repetitions included. Pictures, code and comments cite nothing. */
	public static List<Citation> in(Slide slide) {
		return of(slide).known();
	}

	/** Both, read at once. */
	public static Citations of(Slide slide) {
		return CitationReader.read(slide);
	}

	/** The same where the slide stands further behind by so much, or further before. */
	public Citations shiftedBy(int distance) {
		return distance == 0 ? this
				: new Citations(known.stream().map(each -> each.shiftedBy(distance)).toList(), malformed.stream().map(each -> each.shiftedBy(distance)).toList(),
						runOn.stream().map(each -> each.shiftedBy(distance)).toList());
	}
}
