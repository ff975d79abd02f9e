package dev.lectern.benchmark.engine;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dev.lectern.benchmark.SampleDeck;
import dev.lectern.check.CheckedDeck;
import dev.lectern.check.CourseFiles;
import dev.lectern.check.DeckChecker;
import dev.lectern.check.Problem;
import dev.lectern.check.Rules;
import dev.lectern.course.DeckFile;
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;

/** All rules over a deck: from its bare text, and after a keystroke. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckThroughput {

	@Param({ "50", "500", "5000" })
	public int size;

	private final Random random = new Random(7);
	private final DeckChecker live = new DeckChecker(Rules.all());
	private String text;
	private Deck deck;
	private TextEdit edit;
	private boolean typed;

	@Setup
	public void read() {
		text = SampleDeck.of(size);
		deck = Deck.of(text, Profile.SLIDES_INIT);
		live.check(checked(deck));
	}

	@Setup(Level.Invocation)
	public void edit() {
		edit = typed ? new TextEdit(edit.offset(), 1, "") : new TextEdit(random.nextInt(deck.text().length() + 1), 0, "x");
		typed = !typed;
		deck = deck.edited(edit);
	}

	@Benchmark
	public List<Problem> all() {
		return new DeckChecker(Rules.all()).check(checked(Deck.of(text, Profile.SLIDES_INIT)));
	}

	@Benchmark
	public List<Problem> afterKeystroke() {
		return live.check(checked(deck));
	}

	private static CheckedDeck checked(Deck deck) {
		return new CheckedDeck(deck, new DeckFile("en", "src/en/sample.md", true), "en", "sample", CourseFiles.NONE);
	}
}
