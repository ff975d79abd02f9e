package dev.lectern.citation.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;

/** A paper prepared for comparing labels with it. Immutable. */
final class KnownTitle {

	private static final Pattern HEAD_END = Pattern.compile(":|\\?\\s|\\s[-–—]{1,3}\\s");

	private final LockedPaper paper;
	private final Words title;
	private final Words head;
	private final List<Words> parts;
	private final Words further;
	private final Set<String> furtherWords;
	private final Set<String> nicknames;
	private final Set<String> surnames;
	private final boolean explained;

	KnownTitle(LockedPaper paper, Set<String> moreNicknames) {
		this.paper = paper;
		Paper known = paper.paper().orElseThrow();
		title = Words.of(known.title()).withoutArticle();
		String[] pieces = HEAD_END.split(known.title(), 2);
		head = Words.of(pieces[0]).withoutArticle();
		parts = pieces.length > 1 ? List.of(head, Words.of(pieces[1]).withoutArticle()) : List.of();
		further = Words.of(known.summary() + " . " + known.comment().orElse("") + " . " + known.journal().orElse(""));
		furtherWords = Set.copyOf(further.list());
		nicknames = Stream.concat(paper.nicknames().stream(), moreNicknames.stream()).map(name -> Words.of(name).squashed()).collect(Collectors.toSet());
		surnames = known.authors().stream().map(name -> Words.of(name)).filter(words -> !words.isEmpty()).map(words -> words.list().getLast()).collect(Collectors.toCollection(HashSet::new));
		explained = !known.summary().isBlank();
	}

	LockedPaper paper() {
		return paper;
	}

	/** Title and abstract, for expansions. */
	List<Words> texts() {
		return List.of(title, further);
	}

	boolean isExplained() {
		return explained;
	}

	/** The best form by title and accepted names alone. */
	Fit byTitle(Label label) {
		Fit best = Fit.NONE;
		for (Words form : label.forms()) {
			Fit fit = byTitle(form.withoutArticle());
			best = fit.compareTo(best) < 0 ? fit : best;
		}
		Fit made = byLetters(label);
		return made.compareTo(best) < 0 ? made : best;
	}

	private Fit byTitle(Words form) {
		String squashed = form.squashed();
		if (squashed.isEmpty()) {
			return Fit.NONE;
		}
		if (nicknames.contains(squashed)) {
			return Fit.NICKNAME;
		}
		if (squashed.equals(title.squashed())) {
			return Fit.TITLE;
		}
		if (parts.stream().anyMatch(part -> part.squashed().equals(squashed))) {
			return Fit.HEAD;
		}
		if (form.list().stream().allMatch(word -> Words.isSmall(word) || Words.isGenre(word))) {
			return Fit.NONE;
		}
		int length = title.lengthAt(0, squashed);
		if (length > 0 && !(length < title.size() && Words.hasDigit(title.list().get(length)) && length < head.size())) {
			return Fit.BEGINNING;
		}
		return title.contains(squashed) ? Fit.PIECE : Fit.NONE;
	}

	private Fit byLetters(Label label) {
		List<String> written = Words.written(label.name()).stream().filter(word -> !Words.isGenre(word.toLowerCase(Locale.ROOT))).toList();
		if (written.size() != 1) {
			return Fit.NONE;
		}
		String name = written.getFirst();
		List<String> words = title.list();
		boolean made = Initials.isAcronym(name) && (Initials.of(name, words).isPresent() || Initials.derived(name, words)) || Initials.counted(name, words);
		return made ? Fit.INITIALS : Fit.NONE;
	}

	/** The best form by all that is known. */
	Fit fit(Label label) {
		Fit best = byTitle(label);
		if (best.isFine()) {
			return best;
		}
		if (label.name().isBlank()) {
			return Fit.UNKNOWN;
		}
		for (Words form : label.forms()) {
			if (further.contains(form.squashed())) {
				return Fit.WORDS;
			}
		}
		List<String> open = unexplained(label);
		if (open.isEmpty()) {
			return Fit.WORDS;
		}
		return !explained && canBeName(open, label) ? Fit.UNKNOWN : Fit.NONE;
	}

	/** Whether what is not explained may be a name that an abstract would know. A number alone is not: Llama 3 is not Llama 2. */
	private static boolean canBeName(List<String> open, Label label) {
		boolean named = open.stream().anyMatch(KnownTitle::isName) && open.stream().filter(word -> !isName(word)).count() <= 1;
		return (named || Words.written(label.name()).size() == 1) && open.stream().noneMatch(word -> word.chars().allMatch(Character::isDigit));
	}

	/** The words of a label that nothing accounts for, as written. */
	private List<String> unexplained(Label label) {
		List<String> written = Words.written(label.name());
		Set<Integer> done = new HashSet<>();
		withHead(written, done);
		for (int i = 0; i < written.size(); i++) {
			if (!done.contains(i) && (isMeaningless(written.get(i)) || isExplained(written, i, done))) {
				done.add(i);
			}
		}
		List<String> open = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			if (!done.contains(i)) {
				open.add(written.get(i));
			}
		}
		return open;
	}

	/** With the paper's own name in it a label may say what it likes, another number excepted. */
	private void withHead(List<String> written, Set<Integer> done) {
		if (parts.isEmpty() && head.size() > 3) {
			return;
		}
		String name = head.squashed();
		Words words = Words.of(String.join(" ", written));
		boolean there = name.length() >= 3 && words.contains(name) && head.size() <= 4;
		if (there) {
			for (int i = 0; i < written.size(); i++) {
				if (!Words.hasDigit(written.get(i)) || name.contains(Words.of(written.get(i)).squashed())) {
					done.add(i);
				}
			}
		}
	}

	private static boolean isMeaningless(String word) {
		Words words = Words.of(word);
		return words.list().stream().allMatch(one -> Words.isSmall(one) || Words.isGenre(one) || Words.isHan(one));
	}

	private boolean isExplained(List<String> written, int at, Set<Integer> done) {
		String word = written.get(at);
		Words words = Words.of(word);
		String squashed = words.squashed();
		if (Words.hasDigit(word)) {
			String before = at > 0 ? Words.of(written.get(at - 1)).squashed() + squashed : squashed;
			return title.contains(before) || further.contains(before);
		}
		if (title.contains(squashed) || surnames.contains(squashed)) {
			return true;
		}
		if (at + 1 < written.size() && title.contains(squashed + Words.of(written.get(at + 1)).squashed())) {
			done.add(at + 1);
			return true;
		}
		if (isName(word) && (furtherWords.contains(squashed) || further.contains(squashed))) {
			return true;
		}
		return Initials.isAcronym(word) && (Initials.of(word, title.list()).isPresent() || Initials.of(word, further.list()).isPresent());
	}

	/** Whether a word looks like the name of something: capitals or digits inside. */
	private static boolean isName(String word) {
		return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
	}

	Optional<Paper> known() {
		return paper.paper();
	}
}
