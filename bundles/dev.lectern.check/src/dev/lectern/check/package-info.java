/**
 * Rules over courses, and the problems they find.
 *
 * <p>A {@link dev.lectern.check.Rule} looks at a slide, a deck or a course and reports {@link dev.lectern.check.Finding}s: a range of the text, a sentence for the
 * author, and {@link dev.lectern.check.Fix}es as text edits where there is a sure one. A rule neither reads files nor keeps anything; it is one object
 * for all threads. What a slide rule says depends on nothing but the slide's text, the profile, the language and the course's
 * {@link dev.lectern.check.Conventions}, so {@link dev.lectern.check.DeckChecker} runs it again for changed slides only, which is what makes checking while
 * typing cheap. A rule of decks sees the other decks of the course as they were read last ({@link dev.lectern.check.CourseDeck}), a rule of courses may report in
 * files that are no decks.
 *
 * <p>{@link dev.lectern.check.Checker} runs rules over a deck or a course and turns findings into {@link dev.lectern.check.Problem}s, which know file,
 * line, slide and language. Editor, Problems view and command line show the same problems. What they weigh in this course, and whether they count at all,
 * {@link dev.lectern.check.Severities} says: in {@code DeckChecker} for decks, in {@code Checker} for everything else, and where a browser measures.
 * {@link dev.lectern.check.RuleDescription} explains a rule to people; problems that somebody else finds (the course's own, what a browser measured) have
 * descriptions here, too, so {@link dev.lectern.check.Rules#descriptions()} is all there is to know.
 *
 * <p>A rule reads what {@link dev.lectern.deck.Slide} knows, never the disk; {@code internal.text} has what several rules need to read: fences, open comments, tags,
 * directives as written. A fix is offered when reading the slide again with it ({@code Reading}) shows that it does what its title says, and sure only when
 * nobody could have meant anything else.
 *
 * <p>A rule that breaks down is a {@link dev.lectern.check.RuleFailure}, told to whoever runs the rules, beside what the others found.
 * {@link dev.lectern.check.FolderFiles} is the look at the disk that rules are spared.
 *
 * <p>Adding a rule: a class in {@code internal.deck}, {@code internal.markdown}, ..., one line in {@link dev.lectern.check.Rules}, title, explanation and example in
 * {@code rules.properties} and {@code rules_zh.properties}, sentences in {@code messages.properties} and {@code messages_zh.properties}. In the tests a file
 * {@code cases/<id>.txt} shows decks that are wrong, with the ranges marked, and decks that look similar and are right, five of each at least.
 */
package dev.lectern.check;
