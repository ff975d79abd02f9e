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
	private static final Pattern SIZE = Pattern.compile("\\d+[bm]");
	private static final int LONGEST_NAME = 4;

	private final LockedPaper paper;
	private final Words title;
	private final Words head;
	private final List<Words> parts;
	private final Words further;
	private final Set<String> furtherWords;
	private final Set<String> nicknames;
	private final Set<String> introduced;
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
		introduced = Introductions.in(known.summary());
		surnames = known.authors().stream().map(name -> Words.of(name)).filter(words -> !words.isEmpty()).map(words -> words.list().getLast()).collect(Collectors.toCollection(HashSet::new));
		explained = !known.summary().isBlank();
	}

	LockedPaper paper() {
		return paper;
	}

	Paper known() {
		return paper.paper().orElseThrow();
	}

	/** Title and abstract, for expansions. */
	List<Words> texts() {
		return List.of(title, further);
	}

	boolean isExplained() {
		return explained;
	}

	/** The best form by what the paper is called, in its title, in an accepted name, or by its abstract; {@link Fit#NONE} when the label only says something that the abstract says, too. */
	Fit byName(Label label) {
		Fit best = byTitle(label);
		if (best.compareTo(Fit.PIECE) >= 0 && label.forms().stream().anyMatch(form -> introduced.contains(form.withoutArticle().squashed()))) {
			return Fit.INTRODUCED;
		}
		if (best == Fit.NONE) {
			List<String> written = Words.written(label.name());
			Set<Integer> done = besideName(written);
			return !done.isEmpty() && unexplained(written, done).isEmpty() ? Fit.NAMED : Fit.NONE;
		}
		return best;
	}

	private Fit byTitle(Label label) {
		Fit best = byLetters(label);
		for (Words form : label.forms()) {
			Fit fit = byTitle(form.withoutArticle(), label.first());
			best = fit.compareTo(best) < 0 ? fit : best;
		}
		return best;
	}

	private Fit byTitle(Words form, boolean first) {
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
		if (form.list().stream().allMatch(word -> Beside.isSmall(word) || Beside.isAddition(word))) {
			return Fit.NONE;
		}
		if (parts.stream().anyMatch(part -> part.squashed().equals(squashed)) && !(form.size() == 1 && form.isCommon())) {
			return Fit.HEAD;
		}
		int length = title.lengthAt(0, squashed);
		if (length > 0 && isComplete(form, length)) {
			return Fit.BEGINNING;
		}
		return first ? Fit.NONE : title.contains(squashed) ? Fit.PIECE : Fit.NONE;
	}

	/** Whether a beginning of the title is a name, and not one cut off: Llama is not what Llama 2 is called, nor DeepSeek what DeepSeek-Coder is. */
	private boolean isComplete(Words form, int length) {
		String next = length < title.size() ? title.list().get(length) : "";
		boolean size = SIZE.matcher(next).matches();
		boolean numbered = Words.hasDigit(next) && !size && length < head.size();
		return !numbered && !form.isCommon() && (length > 1 || size || Beside.isSmall(next) || Beside.isAddition(next));
	}

	private Fit byLetters(Label label) {
		List<String> written = Words.written(label.name()).stream().filter(word -> !Beside.isAddition(word.toLowerCase(Locale.ROOT))).toList();
		if (written.size() != 1) {
			return Fit.NONE;
		}
		String name = written.getFirst();
		if (isAcronym(name)) {
			return Fit.ACRONYM;
		}
		List<String> words = title.list();
		boolean made = Initials.isAcronym(name) && (Initials.of(name, words).isPresent() || Initials.derived(name, words).isPresent()) || Initials.counted(name, words);
		return made ? Fit.LETTERS : Fit.NONE;
	}

	/** Whether a word is the initials of all of the title, or of a part; a longer one may leave out the first word, as MMLU does with Measuring. */
	private boolean isAcronym(String word) {
		return word.length() >= 3 && Initials.isAcronym(word)
				&& Stream.concat(Stream.of(title), parts.stream()).map(Words::list).anyMatch(part -> Initials.spells(word, part) || word.length() > 3 && part.size() > 1 && Initials.spells(word, part.subList(1, part.size())));
	}

	/** The best form by all that is known. */
	Fit fit(Label label) {
		Fit best = byName(label);
		if (best.isFine()) {
			return best;
		}
		if (label.name().isBlank()) {
			return Fit.UNKNOWN;
		}
		for (Words form : label.forms()) {
			if (further.contains(form.squashed()) && !label.first()) {
				return Fit.WORDS;
			}
		}
		List<String> written = Words.written(label.name());
		List<String> open = unexplained(written, besideName(written));
		if (open.isEmpty() && !label.first()) {
			return Fit.WORDS;
		}
		return !explained && canBeName(open, written) || surnames.isEmpty() && label.isAuthors() ? Fit.UNKNOWN : Fit.NONE;
	}

	/** Whether what is not explained may be a name that an abstract would know. A number alone is not: Llama 3 is not Llama 2. */
	private static boolean canBeName(List<String> open, List<String> written) {
		boolean named = open.stream().anyMatch(KnownTitle::isName) && open.stream().filter(word -> !isName(word)).count() <= 1;
		return (named || written.size() == 1) && open.stream().noneMatch(word -> word.chars().allMatch(Character::isDigit));
	}

	/** The words of a label that nothing accounts for, as written. */
	private List<String> unexplained(List<String> written, Set<Integer> done) {
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

	/** With the paper's own name in it a label may say what it likes, another number excepted. Empty without the name. */
	private Set<Integer> besideName(List<String> written) {
		Set<Integer> done = new HashSet<>();
		for (int start = 0; start < written.size(); start++) {
			for (int end = start + 1; end <= Math.min(written.size(), start + LONGEST_NAME); end++) {
				if (isName(written, start, end)) {
					for (int i = 0; i < written.size(); i++) {
						if (start <= i && i < end || !Words.hasDigit(written.get(i))) {
							done.add(i);
						}
					}
				}
			}
		}
		return done;
	}

	private boolean isName(List<String> written, int start, int end) {
		Words words = Words.of(String.join(" ", written.subList(start, end)));
		String squashed = words.squashed();
		boolean complete = words.size() == 1 && title.lengthAt(0, squashed) == 1 && isComplete(words, 1);
		boolean called = complete || head.size() <= (parts.isEmpty() ? 3 : 4) && squashed.length() >= 3 && squashed.equals(head.squashed()) && !words.isCommon();
		return called || nicknames.contains(squashed) || introduced.contains(squashed) || end == start + 1 && isAcronym(written.get(start));
	}

	private static boolean isMeaningless(String word) {
		return Words.of(word).list().stream().allMatch(one -> Beside.isSmall(one) || Beside.isAddition(one) || Words.isHan(one));
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
}
