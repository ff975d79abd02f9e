package dev.lectern.check;

import java.util.List;
import java.util.function.BooleanSupplier;

import dev.lectern.course.LoadedCourse;

/** Runs rules over a whole course. Immutable, thread-safe. */
public final class Checker {

	/** @param rules in any order */
	public Checker(List<Rule> rules) {
	}

	/**
	 * All problems, those found while reading the course included, in the course's order: first those of the folder and of other files than decks, then
	 * deck by deck, in a deck by place.
	 *
	 * @param cancelled asked between decks
	 * @throws java.util.concurrent.CancellationException soon after {@code cancelled} says so
	 */
	public List<Problem> check(LoadedCourse course, CourseFiles files, BooleanSupplier cancelled) {
		return List.of();
	}
}
