package dev.lectern.deck;

import java.util.function.Supplier;

/**
 * A value computed when first needed, once, by whichever thread needs it; others wait. What the computation holds on to is let go afterwards.
 */
final class Lazy<T> {

	private Supplier<T> computation;
	private volatile T value;

	Lazy(Supplier<T> computation) {
		this.computation = computation;
	}

	T get() {
		T known = value;
		return known != null ? known : compute();
	}

	private synchronized T compute() {
		if (value == null) {
			value = computation.get();
			computation = null;
		}
		return value;
	}
}
