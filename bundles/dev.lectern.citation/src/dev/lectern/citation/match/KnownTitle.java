package dev.lectern.citation.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.lectern.citation.lock.LockedPaper;
import dev.lectern.citation.paper.Paper;

/** A paper prepared for comparing labels with it. Immutable. */
final class KnownTitle {

	private static final Pattern HEAD_END = Pattern.compile(":|\\?\\s|\\s[-–—]{1,3}\\s");
	/** An accent of TeX, as in Rozi\`ere. */
	private static final Pattern TEX = Pattern.compile("\\\\[`'^\"~=.]|[{}\\\\]");
	private static final Pattern SIZE = Pattern.compile("\\d+[bm]");

	private final LockedPaper paper;
	private final Words title;
	private final Words head;
	/** The head, if it is short enough to be used as a name; else empty. */
	private final String name;
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
		name = head.size() <= (parts.isEmpty() ? 3 : 4) ? head.squashed() : "";
		further = Words.of(known.summary() + " . " + known.comment().orElse("") + " . " + known.journal().orElse(""));
		furtherWords = Set.copyOf(further.list());
		nicknames = Stream.concat(paper.nicknames().stream(), moreNicknames.stream()).map(name -> Words.of(name).squashed()).collect(Collectors.toSet());
		introduced = Introductions.in(known.summary());
		surnames = known.authors().stream().map(name -> Words.of(TEX.matcher(name).replaceAll(""))).filter(words -> !words.isEmpty()).map(words -> words.list().getLast()).collect(Collectors.toCollection(HashSet::new));
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
			Set<Integer> done = besideName(label);
			return !done.isEmpty() && unexplained(label, done).isEmpty() ? Fit.NAMED : Fit.NONE;
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
		List<Label.Piece> pieces = label.pieces().stream().filter(piece -> !Beside.isAddition(piece.squashed())).toList();
		if (pieces.size() != 1) {
			return Fit.NONE;
		}
		String name = pieces.getFirst().written();
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
		if (label.pieces().isEmpty()) {
			return Fit.UNKNOWN;
		}
		for (Words form : label.forms()) {
			if (further.contains(form.squashed()) && !label.first()) {
				return Fit.WORDS;
			}
		}
		List<String> open = unexplained(label, besideName(label));
		if (open.isEmpty() && !label.first()) {
			return Fit.WORDS;
		}
		return !explained && canBeName(open, label) || surnames.isEmpty() && label.isAuthors() ? Fit.UNKNOWN : Fit.NONE;
	}

	/** Whether what is not explained may be a name that an abstract would know. A number alone is not: Llama 3 is not Llama 2. */
	private static boolean canBeName(List<String> open, Label label) {
		boolean named = open.stream().anyMatch(KnownTitle::isName) && open.stream().filter(word -> !isName(word)).count() <= 1;
		return (named || label.pieces().size() == 1) && open.stream().noneMatch(word -> word.chars().allMatch(Character::isDigit));
	}

	/** The words of a label that nothing accounts for, as written. */
	private List<String> unexplained(Label label, Set<Integer> done) {
		List<Label.Piece> pieces = label.pieces();
		List<String> open = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			if (!done.contains(i) && !pieces.get(i).isMeaningless() && !isExplained(pieces, i, done)) {
				open.add(pieces.get(i).written());
			}
		}
		return open;
	}

	/** With the paper's own name in it a label may say what it likes, another number excepted. Empty without the name. */
	private Set<Integer> besideName(Label label) {
		Set<Integer> done = new HashSet<>();
		List<Label.Piece> pieces = label.pieces();
		for (Label.Run run : label.runs()) {
			if (isName(run) || run.end() == run.start() + 1 && isAcronym(pieces.get(run.start()).written())) {
				IntStream.range(0, pieces.size()).filter(i -> run.start() <= i && i < run.end() || !pieces.get(i).hasDigit()).forEach(done::add);
			}
		}
		return done;
	}

	private boolean isName(Label.Run run) {
		String squashed = run.squashed();
		boolean complete = run.words().size() == 1 && title.lengthAt(0, squashed) == 1 && isComplete(run.words(), 1);
		boolean called = complete || squashed.length() >= 3 && squashed.equals(name) && !run.words().isCommon();
		return called || nicknames.contains(squashed) || introduced.contains(squashed);
	}

	private boolean isExplained(List<Label.Piece> pieces, int at, Set<Integer> done) {
		Label.Piece piece = pieces.get(at);
		String squashed = piece.squashed();
		if (piece.hasDigit()) {
			String before = at > 0 ? pieces.get(at - 1).squashed() + squashed : squashed;
			return title.contains(before) || further.contains(before);
		}
		if (title.contains(squashed) || surnames.contains(squashed)) {
			return true;
		}
		if (at + 1 < pieces.size() && title.contains(squashed + pieces.get(at + 1).squashed())) {
			done.add(at + 1);
			return true;
		}
		String word = piece.written();
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
