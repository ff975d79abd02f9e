package dev.lectern.benchmark.engine;

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
import dev.lectern.deck.Deck;
import dev.lectern.deck.Profile;
import dev.lectern.deck.TextEdit;

/** The next snapshot after a keystroke anywhere in a deck. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DeckDerivation {

	@Param({ "50", "500", "5000" })
	public int size;

	private final Random random = new Random(7);
	private Deck deck;
	private TextEdit edit;
	private boolean typed;

	@Setup
	public void read() {
		deck = Deck.of(SampleDeck.of(size), Profile.SLIDES_INIT);
	}

	/* A character comes, and goes again, so that the deck keeps its size however many calls there are. */
	@Setup(Level.Invocation)
	public void chooseEdit() {
		edit = typed ? new TextEdit(edit.offset(), 1, "") : new TextEdit(random.nextInt(deck.text().length() + 1), 0, "x");
		typed = !typed;
	}

	@Benchmark
	public Deck derive() {
		deck = deck.edited(edit);
		return deck;
	}
}
